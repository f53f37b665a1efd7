import type { WinnersAnswer } from '../contracts/winners'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Format } from './format'

/** The best of each bucket, as a sentence and rows for a file. */
export function prepareWinners(
  answers: readonly WinnersAnswer[],
  noun: string,
  format: Format,
): { summary: string; table: ChartTable } {
  const [first] = answers
  const latest = first?.buckets[0]
  const best = latest?.rows[0]
  const person = first?.by === 'customer'
  const named = answers.map((answer) => metric(answer.metric))
  const said = best && latest ? `${best.name}, ${format.bucket(latest, first.grain)}` : 'nothing in this range'
  return {
    summary: `Best by ${first?.grain ?? 'month'}: ${said}.`,
    table: {
      columns: [
        { key: 'bucket', title: 'When', unit: 'text' },
        ...named.flatMap(({ title, unit }, index) => [
          { key: `key${index}`, title: `${noun} by ${title.toLowerCase()}, key`, unit: 'text' as const, person },
          { key: `name${index}`, title: `${noun} by ${title.toLowerCase()}`, unit: 'text' as const, person },
          { key: `value${index}`, title, unit },
        ]),
      ],
      rows: (first?.buckets ?? []).map((bucket, position) => ({
        bucket: format.bucket(bucket, first?.grain ?? 'month'),
        ...Object.fromEntries(
          answers.flatMap(({ buckets }, index) => {
            const one = buckets[position]?.rows[0]
            return [
              [`key${index}`, one?.key ?? null],
              [`name${index}`, one?.name ?? null],
              [`value${index}`, one?.value ?? null],
            ]
          }),
        ),
      })),
    },
  }
}
