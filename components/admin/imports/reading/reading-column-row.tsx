'use client'
import type { ReactNode } from 'react'
import type { ImportReadingAnswer, ImportReadingColumn } from '@/lib/contracts/import-reading'
import { Checkbox } from '../../../ui/checkbox'
import { FileText } from '../../../ui/file-text'
import { Tooltip } from '../../../ui/tooltip'
import { FieldPicker } from './field-picker'
import { confidenceWords } from './reading-words'
import type { ChangeReading } from './use-reading-change'

type ReadingColumnRowProps = { column: ImportReadingColumn; reading: ImportReadingAnswer; onChange: ChangeReading }

const cell = 'px-3 py-2 align-middle md:h-12 md:border-b md:[tr:last-child>&]:border-b-0 max-md:p-0'

/** One column: its name, what is in it, what it means. */
export function ReadingColumnRow({ column, reading, onChange }: ReadingColumnRowProps) {
  const { place, name, samples, field, filled, personal, type } = column
  return (
    <tr className="max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:gap-y-2 max-md:border-b max-md:px-3 max-md:py-3.5 max-md:last:border-b-0">
      <th scope="row" className={`${cell} max-w-56 text-left font-strong`}>
        <FileText className="block truncate">{name}</FileText>
        <span className="font-normal text-12 text-muted">
          {type === 'empty' ? 'empty' : type === 'text' ? 'text' : type}
          {filled > 0 && filled < 1 && `, ${Math.min(99, Math.ceil(filled * 100))} % filled`}
        </span>
      </th>
      <td className={`${cell} max-w-72 max-md:order-3 max-md:col-span-2 max-md:max-w-full`}>
        {personal && samples.some(isHashed) ? (
          <span className="text-muted">only a keyed hash is kept</span>
        ) : (
          <Samples samples={samples} />
        )}
      </td>
      <td className={`${cell} md:w-56 max-md:order-4`}>
        <FieldPicker
          column={column}
          reading={reading}
          onChoose={(chosen) => onChange({ columns: [{ place, field: chosen }] })}
        />
      </td>
      <td className={`${cell} whitespace-nowrap max-md:order-2`}>
        {field !== null ? (
          <Confidence confidence={column.confidence} why={column.why} />
        ) : (
          reading.match === 'proposed' &&
          type !== 'empty' &&
          column.why !== '' && <Reason text={column.why}>left out</Reason>
        )}
      </td>
      <td className={`${cell} max-md:order-5 max-md:self-center`}>
        {field !== null && (
          <Checkbox
            label={<span className="md:sr-only">Personal</span>}
            aria-label={`${name} is personal`}
            checked={personal}
            disabled={!reading.editable}
            onChange={(event) => onChange({ columns: [{ place, personal: event.target.checked }] })}
          />
        )}
      </td>
    </tr>
  )
}

/** The shape of what stands in a stored file for a personal cell. */
const isHashed = (sample: string): boolean => /^(hmac|xxxx):/.test(sample)

function Samples({ samples }: { samples: readonly string[] }) {
  if (samples.length === 0) return <span className="text-muted">–</span>
  return (
    <ul aria-label="Examples" className="flex flex-wrap gap-x-1.5 gap-y-1">
      {[...new Set(samples)].map((sample) => (
        <li key={sample} className="max-w-40 truncate rounded-[4px] bg-hover px-1.5 font-mono text-12 leading-5">
          <FileText>{sample}</FileText>
        </li>
      ))}
    </ul>
  )
}

const tones = { good: 'text-good', neutral: 'text-muted', warning: 'text-warning' }

function Confidence({ confidence, why }: { confidence: number; why: string }) {
  const { text, tone } = confidenceWords(confidence)
  const words = <span className={tones[tone]}>{text}</span>
  return why === '' ? words : <Reason text={why}>{words}</Reason>
}

function Reason({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Tooltip text={text}>
      <button type="button" className="rounded-control text-muted underline decoration-dotted underline-offset-4">
        {children}
      </button>
    </Tooltip>
  )
}
