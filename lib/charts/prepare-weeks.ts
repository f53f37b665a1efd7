import type { WeeksRankingAnswer } from '../contracts/weeks-ranking'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import { type Days, days } from './export-head'
import type { Format } from './format'

/** The last 4, 12, 24 and 52 weeks, as a sentence and rows for a file. */
export function prepareWeeks(
  answer: WeeksRankingAnswer,
  noun: string,
  format: Format,
): { summary: string; table: ChartTable } {
  const { unit, title } = metric(answer.metric)
  const [first] = answer.rows
  const latest = first?.windows[0]
  const said =
    first && latest
      ? `${first.name} ${first.rank === 1 ? 'leads' : `is number ${first.rank}`} with ${format.short(latest.value, unit)} in the last 4 weeks`
      : 'nothing sold'
  return {
    summary: `${title} by ${noun.toLowerCase()}: ${said}.`,
    table: {
      columns: [
        { key: 'key', title: 'Key', unit: 'text' },
        { key: 'name', title: noun, unit: 'text' },
        ...answer.windows.flatMap(({ weeks }) => [
          { key: `value${weeks}`, title: `Last ${weeks} weeks`, unit },
          { key: `change${weeks}`, title: `Change, ${weeks} weeks`, unit: 'change' as const },
        ]),
      ],
      facts: [
        ['Dates', ofWindows(answer, ({ range }) => range)],
        ['Compared with', ofWindows(answer, ({ comparison }) => comparison)],
      ],
      rows: answer.rows.map(({ key, name, windows }) => ({
        key,
        name,
        ...Object.fromEntries(
          answer.windows.flatMap(({ weeks }, index) => [
            [`value${weeks}`, windows[index]?.value ?? null],
            [`change${weeks}`, windows[index]?.change?.ratio ?? null],
          ]),
        ),
      })),
    },
  }
}

const ofWindows = (
  { windows }: WeeksRankingAnswer,
  daysOf: (window: WeeksRankingAnswer['windows'][number]) => Days | null,
): string =>
  windows
    .map((window) => {
      const found = daysOf(window)
      return `${window.weeks} weeks: ${found ? days(found) : 'nothing'}`
    })
    .join('; ')
