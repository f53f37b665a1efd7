'use client'
import { useId } from 'react'
import type { ImportReadingAnswer, ImportReadingChange } from '@/lib/contracts/import-reading'
import { FileText } from '../../../ui/file-text'
import type { ChangeReading } from './use-reading-change'

type Question = ImportReadingAnswer['questions'][number]

/** The PATCH body that answers a question with one of its options. */
function answerTo({ answers }: Question, value: string): ImportReadingChange {
  return { [answers]: answers === 'headerRow' ? Number(value) : value }
}

/** What the file alone cannot decide: a click each. */
export function ReadingQuestions({ reading, onChange }: { reading: ImportReadingAnswer; onChange: ChangeReading }) {
  return reading.questions.map((question) => (
    <AskedQuestion
      key={question.code}
      question={question}
      disabled={!reading.editable}
      onAnswer={(value) => onChange(answerTo(question, value))}
    />
  ))
}

type AskedQuestionProps = { question: Question; disabled: boolean; onAnswer: (value: string) => void }

function AskedQuestion({ question, disabled, onAnswer }: AskedQuestionProps) {
  const name = useId()
  return (
    <fieldset disabled={disabled} className="min-w-0 rounded-card border bg-warning-soft px-5 py-4">
      <legend className="float-left mb-3 w-full font-strong text-14">{question.text}</legend>
      <div className="clear-both flex flex-wrap gap-2">
        {question.options.map(({ value, title, example }) => (
          <label
            key={value}
            className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-13 hover:bg-hover has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === question.proposed}
              onChange={() => onAnswer(value)}
              onClick={() => value === question.proposed && onAnswer(value)}
              className="size-3.5 accent-(--accent)"
            />
            <span className="flex flex-col">
              {title}
              {example && <FileText className="text-12 text-muted">{example}</FileText>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
