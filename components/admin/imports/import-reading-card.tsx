'use client'
import Link from 'next/link'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { useWorkspace } from '../../shell/workspace-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FileText } from '../../ui/file-text'
import { fieldTitle } from './import-words'
import { LeftOut } from './left-out'
import { formatTitle } from './reading/reading-words'

type Reading = NonNullable<ImportAnswer['reading']>
type ImportReadingCardProps = {
  sequence: number
  reading: Reading
  archive: ImportAnswer['archive']
  className?: string
}

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
  'windows-874': 'Windows-874 (Thai)',
  'iso-8859-2': 'ISO-8859-2 (Central European)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  ibm850: 'DOS 850 (Western European)',
  ibm866: 'DOS 866 (Cyrillic)',
  macintosh: 'Mac Roman (Western European)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  gb18030: 'GB 18030 (simplified Chinese)',
  big5: 'Big5 (traditional Chinese)',
  'euc-kr': 'EUC-KR (Korean)',
  'utf-8-twice': 'UTF-8, written twice',
}
/** Of UTF-8 with lines of a code page among it: both. */
const encodingWords = (encoding: string): string =>
  encoding
    .split('+')
    .map((part) => encodings[part] ?? part)
    .join(' and ')
const delimiters: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  '^': 'caret',
  ':': 'colon',
  '~': 'tilde',
  ' ': 'blank',
}
const lineEnds: Readonly<Record<string, string>> = { lf: 'LF', crlf: 'CR LF', cr: 'CR', mixed: 'mixed' }
const dates: Readonly<Record<string, string>> = {
  'month-first': 'month first (12/31/2011)',
  'day-first': 'day first (31/12/2011)',
  'year-first': 'year first (2011-12-31)',
  'spreadsheet-days': 'days as a spreadsheet counts them',
  'unix-seconds': 'seconds since 1970',
  'unix-milliseconds': 'milliseconds since 1970',
  'unix-microseconds': 'microseconds since 1970',
}

/** Whether it came as delimited text; otherwise encoding and delimiter are those of our own copy, and nobody's business. */
const isText = ({ source }: Reading): boolean =>
  source === null || ['gzip', 'wrapped-text', 'formula-text'].includes(source.format)

const textFacts = ({ encoding, delimiter, lineEnd }: Reading): [string, string][] => [
  ['Encoding', encodingWords(encoding)],
  ['Delimiter', delimiters[delimiter] ?? delimiter],
  ['Line ends', lineEnds[lineEnd] ?? lineEnd],
]

function sourceFacts({ source }: Reading): [string, string][] {
  const others = source?.sheets.filter((name) => name !== source.sheet) ?? []
  return [
    ['File', formatTitle(source?.format ?? '')],
    ...(source?.sheet ? [['Table', source.sheet] satisfies [string, string]] : []),
    ...(others.length > 0 ? [['Other tables', others.join(', ')] satisfies [string, string]] : []),
  ]
}

function headerFact({ headerRow, headerDoubt, columns }: Reading): string {
  if (headerRow === 0) return 'none'
  if (headerDoubt === undefined) return `row ${headerRow}`
  const short = `row ${headerRow}, with ${headerDoubt.cells.length} names for ${columns.length} columns`
  return headerDoubt.mended ? `${short}; read as the columns below` : short
}

/** How the file was read: what was recognised, and what each column was taken for. */
export function ImportReadingCard({ sequence, reading, archive, className }: ImportReadingCardProps) {
  const { slug } = useWorkspace()
  const facts: [string, string][] = [
    ...(isText(reading) ? textFacts(reading) : sourceFacts(reading)),
    ['Header', headerFact(reading)],
    [
      'Dates',
      `${dates[reading.dateFormat] ?? reading.dateFormat}, ${reading.dateFormatFrom === 'data' ? 'seen in the data' : 'as the layout says'}`,
    ],
  ]
  return (
    <Card
      title="How it was read"
      className={className}
      actions={
        <>
          <Button variant="ghost" asChild>
            <Link href={`/${slug}/admin/imports/${sequence}/profile`}>What is in its columns</Link>
          </Button>
          <Button variant="ghost" asChild>
            <Link href={`/${slug}/admin/imports/${sequence}?reading=true`}>In detail</Link>
          </Button>
        </>
      }
    >
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1.5 text-13">
        <div className="contents">
          <dt className="text-muted">Layout</dt>
          <dd>
            <Link
              href={`/${slug}/admin/layouts?layout=${encodeURIComponent(reading.layoutName)}`}
              className="text-accent hover:underline"
            >
              <FileText>{reading.layout}</FileText>, version {reading.layoutVersion}
            </Link>
          </dd>
        </div>
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>
              <FileText>{value}</FileText>
            </dd>
          </div>
        ))}
      </dl>
      <LeftOut skipped={[...(reading.source?.skipped ?? []), ...(archive?.skipped ?? [])]} archive={archive?.name} />
      <h3 className="mt-5 mb-2 text-12 text-muted">Columns</h3>
      <ul className="grid gap-x-6 gap-y-1 text-13 sm:grid-cols-2">
        {reading.columns.map(({ name, field, personal }) => (
          <li key={name} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <FileText className="min-w-0 truncate font-mono text-12">{name}</FileText>
            <span className="text-muted">{field === null ? 'not used' : fieldTitle(field)}</span>
            {personal && <Badge tone="warning">personal</Badge>}
          </li>
        ))}
      </ul>
      {reading.columns.some(({ personal }) => personal) && (
        <p className="mt-3 text-12 text-muted">
          Of personal cells only a keyed hash is kept, in the stored file too: enough to know a customer again, and
          nothing that names one.
        </p>
      )}
    </Card>
  )
}
