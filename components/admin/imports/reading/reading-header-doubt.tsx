import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { useFormat } from '../../../shell/workspace-context'
import { Repairs } from '../repairs'

/** What is to be told of a header that has not one name for each column. */
export function ReadingHeaderDoubt({ reading: { file, columns } }: { reading: ImportReadingAnswer }) {
  const format = useFormat()
  const { headerDoubt, headerRow, delimiter } = file
  if (headerDoubt === null) return null
  const { cells, mended } = headerDoubt
  const names = cells.length === 1 ? 'one name' : `${format.value(cells.length, 'count')} names`
  const told = `The header has ${names} for ${format.value(columns.length, 'count')} columns`
  if (!mended) {
    return (
      <p className="mt-3 px-1 text-13 text-warning">
        {told}: one is missing, or two have run together, so names may stand over cells that are not theirs. Check each
        column below.
      </p>
    )
  }
  const repair = { before: cells.join(delimiter), after: columns.map(({ name }) => name) }
  return (
    <div className="mt-4 flex flex-col gap-2 px-1">
      <p className="text-13 text-warning">
        {told}. It is read in the only way that fits the cells; if that is wrong, change the columns below.
      </p>
      <Repairs samples={[{ row: headerRow, note: '', repair }]} />
    </div>
  )
}
