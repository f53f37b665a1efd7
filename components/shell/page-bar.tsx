import type { ReactNode } from 'react'
import { FileText } from '@/components/ui/file-text'

type PageBarProps = {
  title: ReactNode
  /** At the right end: how fresh the data is. */
  freshness?: ReactNode
  /** At the right end: what the page is there to do. */
  actions?: ReactNode
  /** Range, comparison, grain; buttons of the page. */
  children?: ReactNode
  /** A second row: the filters in force. */
  pills?: ReactNode
  /** On paper instead of all controls: dates, filters and data. */
  facts?: readonly (readonly [label: string, value: string])[] | undefined
}

/** The sticky head of a page. */
export function PageBar({ title, freshness, actions, children, pills, facts }: PageBarProps) {
  return (
    <header className="sticky top-0 z-10 flex flex-col border-b bg-background px-4 md:px-6 print:static print:border-0 print:px-0">
      <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 py-2.5">
        <h1 className="min-w-0 max-w-max flex-[1_1_11rem] truncate font-strong text-16 max-md:flex-[1_1_6rem]">
          {title}
        </h1>
        {children && (
          <div
            data-chrome
            className="-mx-4 flex min-w-0 items-center gap-1.5 overflow-x-auto max-md:gap-2 px-4 py-0.5 max-md:order-last max-md:w-[calc(100%+32px)] md:mx-0 md:flex-wrap md:overflow-visible md:px-0"
          >
            {children}
          </div>
        )}
        {actions && (
          <div data-chrome className="ml-auto flex shrink-0 gap-2">
            {actions}
          </div>
        )}
        {freshness && (
          <div data-chrome className="ml-auto shrink-0 text-12 text-muted">
            {freshness}
          </div>
        )}
      </div>
      {pills && <div data-chrome>{pills}</div>}
      {facts && facts.length > 0 && <PrintedFacts facts={facts} />}
    </header>
  )
}

function PrintedFacts({ facts }: { facts: NonNullable<PageBarProps['facts']> }) {
  return (
    <dl className="hidden flex-wrap gap-x-4 gap-y-0.5 border-y py-2 mb-4 text-12 print:flex">
      {facts.map(([label, value]) => (
        <div key={label} className="flex gap-1">
          <dt className="text-muted">{label}:</dt>
          <dd>
            <FileText>{value}</FileText>
          </dd>
        </div>
      ))}
    </dl>
  )
}
