import type { ViewEcho } from '../contracts/view'
import type { Format } from './format'

export type ExportFact = readonly [label: string, value: string]

/** What a file says of the page it was made on. */
export type ExportHead = {
  /** How names of files begin: `gifts-2011-11-12-2011-12-09`. */
  fileStem: string
  facts: readonly ExportFact[]
}

type ExportHeadInput = {
  workspace: { slug: string; name: string; timeZone: string }
  echo: Pick<ViewEcho, 'range' | 'comparison' | 'asOf' | 'dataTo' | 'dataVersion' | 'currency'>
  /** Each in words: "Country is France". */
  filters: readonly string[]
  format: Format
}

const days = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`)

/** Business, dates, comparison, filters, zone and data of everything a page shows. */
export function prepareExportHead({ workspace, echo, filters, format }: ExportHeadInput): ExportHead {
  const { range, comparison, asOf, dataTo, dataVersion, currency } = echo
  return {
    fileStem: `${workspace.slug}-${range.from}-${range.to}`,
    facts: [
      ['Business', `${workspace.name}, amounts in ${currency}`],
      ['Dates', `${days(range)}, days of ${workspace.timeZone}`],
      ['Compared with', comparison ? days(comparison) : 'nothing'],
      ['Filters', filters.length > 0 ? filters.join('; ') : 'none'],
      ['As of', asOf],
      ['Data', `version ${dataVersion}, to ${dataTo === null ? 'nothing yet' : format.moment(dataTo)}`],
    ],
  }
}
