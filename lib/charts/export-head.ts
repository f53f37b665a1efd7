import type { ViewEcho } from '../contracts/view'
import type { Format } from './format'

export type ExportFact = readonly [label: string, value: string]

/** What a file says of the page it was made on. */
export type ExportHead = {
  /** How names of files begin: `gifts-2011-11-12-2011-12-09`. */
  fileStem: string
  facts: readonly ExportFact[]
  /** The page is of one customer, whom the facts name. */
  ofPerson?: boolean
}

type ExportHeadInput = {
  workspace: { slug: string; name: string; timeZone: string }
  echo: Pick<ViewEcho, 'range' | 'comparison' | 'asOf' | 'dataTo' | 'dataVersion' | 'currency'>
  /** Each in words: "Country is France". */
  filters: readonly string[]
  format: Format
}

export type Days = { from: string; to: string }

export const days = ({ from, to }: Days) => (from === to ? from : `${from} to ${to}`)

/** The dates of an answer, and what it is compared with. */
export const rangeFacts = (
  { range, comparison }: { range: Days; comparison: Days | null },
  timeZone: string,
): readonly ExportFact[] => [
  ['Dates', `${days(range)}, days of ${timeZone}`],
  ['Compared with', comparison ? days(comparison) : 'nothing'],
]

const count = new Intl.NumberFormat('en')

/** That a file has so many rows of more; nothing where it has all. */
export const rowsFacts = (rows: number, total: number): readonly ExportFact[] =>
  rows < total ? [['Rows', `the first ${count.format(rows)} of ${count.format(total)}`]] : []

/** What a page says, but in the card's own words where it has some; what else the card says comes last. */
export function withOwnFacts(page: readonly ExportFact[], own: readonly ExportFact[]): readonly ExportFact[] {
  const said = new Map(page)
  for (const [label, value] of own) said.set(label, value)
  return [...said]
}

const businessFact = ({ workspace, echo }: Pick<ExportHeadInput, 'workspace' | 'echo'>): ExportFact => [
  'Business',
  `${workspace.name}, amounts in ${echo.currency}`,
]

const dataFact = ({ echo: { dataVersion, dataTo }, format }: Pick<ExportHeadInput, 'echo' | 'format'>): ExportFact => [
  'Data',
  `version ${dataVersion}, to ${dataTo === null ? 'nothing yet' : format.moment(dataTo)}`,
]

/** Business, zone and data of a page that is of one order, whatever the days and filters. */
export const orderFacts = (input: Omit<ExportHeadInput, 'filters'>): readonly ExportFact[] => [
  businessFact(input),
  ['Times', `of ${input.workspace.timeZone}`],
  dataFact(input),
]

/** Business, dates, comparison, filters, zone and data of everything a page shows. */
export function prepareExportHead(input: ExportHeadInput): ExportHead {
  const { workspace, echo, filters } = input
  const { range, comparison, asOf } = echo
  return {
    fileStem: `${workspace.slug}-${range.from}-${range.to}`,
    facts: [
      businessFact(input),
      ...rangeFacts({ range, comparison }, workspace.timeZone),
      ['Filters', filters.length > 0 ? filters.join('; ') : 'none'],
      ['As of', asOf],
      dataFact(input),
    ],
  }
}
