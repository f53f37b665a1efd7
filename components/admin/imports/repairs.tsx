import type { ImportAnswer } from '@/lib/contracts/imports'
import { FileText } from '../../ui/file-text'
import { columnLetter } from './reading/reading-words'

type Sample = ImportAnswer['cleanings'][number]['samples'][number]
type Repair = NonNullable<Sample['repair']>

type RepairsProps = {
  samples: readonly Sample[]
  /** Of the columns; their letters stand for them where they are not known. */
  names?: readonly string[]
}

/** Damaged rows: each as it stands in the file, and the cells it is read as. */
export function Repairs({ samples, names = [] }: RepairsProps) {
  return (
    <ul className="flex flex-col gap-4">
      {samples.map(
        ({ row, note, repair }) =>
          repair && (
            <li key={row} className="flex min-w-0 flex-col gap-1.5 text-13">
              {note}
              <BeforeAfter repair={repair} names={names} />
            </li>
          ),
      )}
    </ul>
  )
}

function BeforeAfter({ repair: { before, after }, names }: { repair: Repair; names: readonly string[] }) {
  const cells = after.map((cell, place) => {
    const letter = columnLetter(place)
    return { letter, name: names[place] ?? letter, cell }
  })
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] overflow-hidden rounded-control border text-12">
      <span className="bg-bad-soft px-2.5 py-1.5 text-bad">In the file</span>
      <FileText className="wrap-anywhere whitespace-pre-wrap px-2.5 py-1.5 font-mono">{before}</FileText>
      <span className="border-t bg-good-soft px-2.5 py-1.5 text-good">Read as</span>
      <dl className="flex flex-wrap gap-x-4 gap-y-1 border-t px-2.5 py-1.5">
        {cells.map(({ letter, name, cell }) => (
          <div key={letter} className="min-w-0 max-w-64">
            <dt className="truncate text-muted">
              <FileText>{name}</FileText>
            </dt>
            <dd className="truncate font-mono">
              {cell.trim() === '' ? <span className="text-muted">empty</span> : <FileText>{cell}</FileText>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
