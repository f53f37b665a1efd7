'use client'
import { useId } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { cn } from '../../../ui/cn'
import { FileText } from '../../../ui/file-text'
import { columnLetter } from './reading-words'

type HeaderGridProps = {
  file: ImportReadingAnswer['file']
  editable: boolean
  /** Number of the header's record; 0: none. */
  onChoose: (headerRow: number) => void
}

const SHOWN_COLUMNS = 30

/** The first records as they stand in the file; the one with the columns' names is chosen here. */
export function HeaderGrid({ file, editable, onChoose }: HeaderGridProps) {
  const name = useId()
  const { head, headerRow } = file
  const width = Math.min(SHOWN_COLUMNS, Math.max(1, ...head.map(({ cells }) => cells.length)))
  const places = Array.from({ length: width }, (_, place) => place)
  return (
    <fieldset className="mt-4 flex min-w-0 flex-col gap-3" disabled={!editable}>
      <legend className="mb-2 text-13 text-muted">Which row holds the names of the columns?</legend>
      <div className="max-h-96 overflow-auto rounded-control border">
        <table className="w-full border-separate border-spacing-0 text-12">
          <caption className="sr-only">The first rows of the file as they stand</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky top-0 left-0 z-2 border-b bg-surface px-2 py-1 text-left text-muted">
                <span className="sr-only">Row</span>
              </th>
              {places.map((place) => (
                <th
                  key={place}
                  scope="col"
                  className="sticky top-0 z-1 border-b bg-surface px-2 py-1 text-left font-normal text-muted"
                >
                  {columnLetter(place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.map(({ row, cells }) => (
              <tr
                key={row}
                className={cn(row === headerRow && 'bg-accent-soft font-strong', row < headerRow && 'text-muted')}
              >
                <th scope="row" className="sticky left-0 z-1 border-b bg-inherit px-2 text-left font-normal">
                  <label className="flex h-7 cursor-pointer items-center gap-2 pointer-coarse:h-11">
                    <input
                      type="radio"
                      name={name}
                      checked={row === headerRow}
                      onChange={() => onChoose(row)}
                      className="size-3.5 accent-(--accent)"
                    />
                    <span className="tabular-nums">{row}</span>
                    {row === headerRow && <span className="text-accent">Header</span>}
                  </label>
                </th>
                {places.map((place) => (
                  <td key={place} className="max-w-48 truncate border-b px-2 font-mono">
                    <FileText>{cells[place] ?? ''}</FileText>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <label className="flex w-fit cursor-pointer items-center gap-2 text-13 pointer-coarse:min-h-11">
        <input
          type="radio"
          name={name}
          checked={headerRow === 0}
          onChange={() => onChoose(0)}
          className="size-3.5 accent-(--accent)"
        />
        No row does: the data begins at once
      </label>
    </fieldset>
  )
}
