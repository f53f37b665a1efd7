'use client'
import { useId } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { useFormat } from '../../../shell/workspace-context'
import { FileText } from '../../../ui/file-text'

type ReadingTablesProps = {
  file: ImportReadingAnswer['file']
  editable: boolean
  /** @param row with which the table begins */
  onChoose: (row: number) => void
}

const SHOWN_NAMES = 6

/** The tables that stand one below the other in the file; one is read, the others are a click away. */
export function ReadingTables({ file: { tables, table }, editable, onChoose }: ReadingTablesProps) {
  const name = useId()
  const format = useFormat()
  if (tables.length < 2) return null
  return (
    <fieldset disabled={!editable} id="tables" className="min-w-0 rounded-card border bg-surface px-5 py-4">
      <legend className="float-left mb-2 w-full font-strong text-13">
        {format.value(tables.length, 'count')} tables stand one below the other. Which one is to be read?
      </legend>
      <ul className="clear-both -mx-2 flex flex-col">
        {tables.map(({ row, columns, names }) => (
          <li key={row}>
            <label className="flex min-h-9 cursor-pointer flex-wrap items-center gap-x-3 rounded-control px-2 py-1 md:flex-nowrap text-13 hover:bg-hover has-disabled:cursor-default has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11">
              <input
                type="radio"
                name={name}
                checked={row === table}
                onChange={() => onChoose(row)}
                className="size-3.5 shrink-0 accent-(--accent)"
              />
              <span className="w-20 shrink-0 tabular-nums">From row {format.value(row, 'count')}</span>
              <span className="w-20 shrink-0 text-muted">
                {columns === 1 ? 'one column' : `${format.value(columns, 'count')} columns`}
              </span>
              <FileText className="min-w-0 truncate text-muted max-md:basis-full max-md:pl-6.5">
                {names.slice(0, SHOWN_NAMES).join(', ') + (names.length > SHOWN_NAMES ? ' …' : '')}
              </FileText>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
