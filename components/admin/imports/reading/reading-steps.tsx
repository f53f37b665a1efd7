import { Check, CircleAlert, CircleDot } from 'lucide-react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { cn } from '../../../ui/cn'
import { formatTitle, hasSheets, isTextFormat } from './reading-words'

type Standing = 'sure' | 'look' | 'needed' | 'next'
type Step = { readonly anchor: string; readonly title: string; readonly text: string; readonly standing: Standing }

/** A look is worth it below this. */
const LIKELY = 0.6

function columnsStep({ columns, missing, questions }: ImportReadingAnswer): Step {
  const used = columns.filter(({ field }) => field !== null)
  const guessed = used.filter(({ confidence }) => confidence < LIKELY).length
  const asked = questions.some(({ answers }) => answers === 'dateFormat' || answers === 'decimalSign')
  const step = { anchor: 'columns', title: 'Columns' }
  if (missing.length > 0) return { ...step, text: 'something is missing', standing: 'needed' }
  if (asked) return { ...step, text: 'a question', standing: 'look' }
  if (guessed > 0) return { ...step, text: `${guessed} guessed`, standing: 'look' }
  return { ...step, text: `${used.length} of ${columns.length} used`, standing: 'sure' }
}

const OF_ORDERS: ReadonlySet<string> = new Set(['orderKey', 'sales', 'givenBack', 'belowZero'])

function ordersStep({ questions, missing, ready }: ImportReadingAnswer, shape: string): Step {
  const step = { anchor: 'orders', title: 'Orders' }
  if (!questions.some(({ answers }) => OF_ORDERS.has(answers))) return { ...step, text: shape, standing: 'sure' }
  return { ...step, text: 'a question', standing: ready || missing.length > 0 ? 'look' : 'needed' }
}

const importStep = ({ ready }: ImportReadingAnswer): Step => ({
  anchor: 'import',
  title: 'Import',
  text: ready ? 'ready' : 'not yet',
  standing: 'next',
})

function rowsText({ loaded, rejected }: ImportReadingAnswer['preview']['rows']): string {
  if (rejected > 0) return `${rejected} rejected`
  return loaded > 0 ? 'all fine' : 'none yet'
}

function stepsOf(reading: ImportReadingAnswer): Step[] {
  const { file, questions, layout, choices, preview } = reading
  const asked = (answers: string) => questions.some((question) => question.answers === answers)
  const delimiter = file.delimiters.find(({ value }) => value === file.delimiter)?.title
  const written = (isTextFormat(file.format) && delimiter) || formatTitle(file.format)
  const shape = choices.rowShapes.find(({ value }) => value === layout.rowShape)?.title ?? ''
  return [
    {
      anchor: file.tables.length > 1 ? 'tables' : 'file',
      title: hasSheets(file) ? 'Sheet' : 'File',
      text: file.tables.length > 1 ? `${file.tables.length} tables` : (hasSheets(file) && file.sheet) || written,
      standing: asked('sheet') || file.tables.length > 1 || file.textDoubt !== null ? 'look' : 'sure',
    },
    {
      anchor: 'file',
      title: 'Header',
      text: file.headerRow === 0 ? 'none' : `row ${file.headerRow}`,
      standing: asked('headerRow') || file.headerDoubt !== null ? 'look' : 'sure',
    },
    columnsStep(reading),
    ordersStep(reading, shape),
    {
      anchor: 'preview',
      title: 'Rows',
      text: rowsText(preview.rows),
      standing: preview.rows.loaded === 0 ? 'needed' : preview.rows.rejected > 0 ? 'look' : 'sure',
    },
    ...(reading.editable ? [importStep(reading)] : []),
  ]
}

const marks = {
  sure: <Check aria-label="Certain" className="size-4 text-good" />,
  look: <CircleAlert aria-label="Worth a look" className="size-4 text-warning" />,
  needed: <CircleAlert aria-label="Needed" className="size-4 text-bad" />,
  next: <CircleDot aria-hidden className="size-4 text-accent" />,
}

/** Where the import stands: what is certain, what is worth a look, what is needed. Each leads to its place. */
export function ReadingSteps({ reading }: { reading: ImportReadingAnswer }) {
  return (
    <nav aria-label="Steps of the import">
      <ol className="flex gap-2 overflow-x-auto pb-1">
        {stepsOf(reading).map(({ anchor, title, text, standing }) => (
          <li key={title} className="min-w-32 flex-1">
            <a
              href={`#${anchor}`}
              className={cn(
                'flex h-full flex-col gap-0.5 rounded-card border bg-surface px-3 py-2 hover:bg-hover',
                standing === 'needed' && 'border-bad',
                standing === 'look' && 'border-warning',
              )}
            >
              <span className="flex items-center gap-1.5 font-strong text-13">
                {marks[standing]}
                {title}
              </span>
              <span className="truncate text-12 text-muted">{text}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
