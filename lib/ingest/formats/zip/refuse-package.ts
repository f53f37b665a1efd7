import { refuse } from '../refuse'
import type { Member } from './open-archive'

const asXlsx = (what: string) => `Open it, save it as XLSX or CSV, and upload that. (${what})`

/** Throws RunProblem where a ZIP archive is really a document that is not read here. */
export function refusePackage(members: readonly Member[]): void {
  const has = (pattern: RegExp) => members.some(({ path }) => pattern.test(path))
  if (has(/^xl\/workbook\.bin$/i)) throw refuse('xlsb', 'This is a binary Excel workbook.', asXlsx('XLSB'))
  if (has(/^Index\/.*\.iwa$/)) throw refuse('numbers', 'This is a Numbers document.', asXlsx('Numbers'))
  if (has(/^(word|ppt)\//))
    throw refuse('office', 'This is a text document or a presentation.', 'Upload the export itself.')
}
