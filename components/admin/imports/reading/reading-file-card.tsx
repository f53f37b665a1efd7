'use client'
import { useState } from 'react'
import type { ImportReadingAnswer, ImportReadingChange } from '@/lib/contracts/import-reading'
import { useWorkspace } from '../../../shell/workspace-context'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { cellsForExample } from './cells-for-example'
import { HeaderGrid } from './header-grid'
import { ReadingChip } from './reading-chip'
import { dayExample, numberExample } from './reading-examples'
import { ReadingHeaderDoubt } from './reading-header-doubt'
import { formatTitle, hasSheets, isTextFormat, textDoubts } from './reading-words'
import { ReadingWrapping } from './reading-wrapping'
import { toPickerOptions } from './to-picker-options'
import type { ChangeReading } from './use-reading-change'

const exampleText = (cell: string, read: string | null): string => (read === null ? '' : `“${cell}” is ${read}`)

type ReadingFileCardProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** What was seen of the file itself, each fact a click away from another, and its first rows as they stand. */
export function ReadingFileCard({ reading, onChange }: ReadingFileCardProps) {
  const { file, editable } = reading
  const [headShown, setHeadShown] = useState(reading.questions.some(({ answers }) => answers === 'headerRow'))
  const chip = { disabled: !editable }
  const isText = isTextFormat(file.format)
  const cells = cellsForExample(reading)
  const { locale } = useWorkspace()
  type Read = (cell: string, as: string, locale: string) => string | null
  const withExample = (choices: Parameters<typeof toPickerOptions>[0], cell: string | undefined, read: Read) =>
    toPickerOptions(choices, ({ value }) => cell && exampleText(cell, read(cell, value, locale)))
  const examples = [
    cells.day && exampleText(cells.day, dayExample(cells.day, reading.dateFormat, locale)),
    cells.number && exampleText(cells.number, numberExample(cells.number, reading.decimalSign, locale)),
  ].filter(Boolean)
  const change =
    <Key extends keyof ImportReadingChange>(key: Key) =>
    (value: string) =>
      onChange({ [key]: value } as ImportReadingChange)
  return (
    <Card
      title="The file"
      actions={
        <Button variant="ghost" aria-expanded={headShown} onClick={() => setHeadShown(!headShown)}>
          {headShown ? 'Hide its first rows' : 'Show its first rows'}
        </Button>
      }
    >
      <ul aria-label="How the file is written" className="flex flex-wrap items-center gap-2">
        <li className="px-1 text-13 text-muted">{formatTitle(file.format)}</li>
        {hasSheets(file) && file.sheet !== null && (
          <li>
            <ReadingChip
              title="Sheet"
              value={file.sheet}
              options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
              onChange={change('sheet')}
              {...chip}
            />
          </li>
        )}
        {isText && (
          <li>
            <ReadingChip
              title="Encoding"
              value={file.encoding}
              options={toPickerOptions(file.encodings)}
              onChange={change('encoding')}
              {...chip}
            />
          </li>
        )}
        {isText && (
          <li>
            <ReadingChip
              title="Delimiter"
              value={file.delimiter}
              options={toPickerOptions(file.delimiters)}
              onChange={change('delimiter')}
              {...chip}
            />
          </li>
        )}
        <li>
          <ReadingChip
            title="Decimals"
            value={reading.decimalSign}
            options={withExample(reading.choices.decimalSigns, cells.number, numberExample)}
            onChange={change('decimalSign')}
            {...chip}
          />
        </li>
        <li>
          <ReadingChip
            title="Dates"
            value={reading.dateFormat}
            options={withExample(reading.choices.dateFormats, cells.day, dayExample)}
            onChange={change('dateFormat')}
            {...chip}
          />
        </li>
        <li>
          <Button disabled={!editable} className="gap-1.5 font-normal" onClick={() => setHeadShown(true)}>
            <span className="text-muted">Header</span>
            <span className="font-strong">{file.headerRow === 0 ? 'none' : `row ${file.headerRow}`}</span>
          </Button>
        </li>
      </ul>
      {isText && file.textDoubt !== null && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 px-1 text-13 text-warning">
          {textDoubts[file.textDoubt]}
          {file.textDoubt === 'read-twice' && (
            <Button disabled={!editable} onClick={() => onChange({ encoding: 'utf-8-twice' })}>
              Undo it
            </Button>
          )}
        </p>
      )}
      <ReadingHeaderDoubt reading={reading} />
      <ReadingWrapping reading={reading} onChange={onChange} />
      {examples.length > 0 && <p className="mt-3 px-1 text-13 text-muted">{examples.join(' · ')}</p>}
      {headShown && <HeaderGrid file={file} editable={editable} onChoose={(headerRow) => onChange({ headerRow })} />}
    </Card>
  )
}
