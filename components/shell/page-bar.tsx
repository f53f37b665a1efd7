import type { ReactNode } from 'react'

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
}

/** The sticky head of a page. */
export function PageBar({ title, freshness, actions, children, pills }: PageBarProps) {
  return (
    <header className="sticky top-0 z-10 flex flex-col border-b bg-background px-4 md:px-6 print:static">
      <div className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
        <h1 className="min-w-0 truncate font-strong text-16">{title}</h1>
        {children && (
          <div className="-mx-4 flex min-w-0 items-center gap-2 overflow-x-auto px-4 py-0.5 max-md:order-last max-md:w-[calc(100%+32px)] md:mx-0 md:flex-wrap md:overflow-visible md:px-0">
            {children}
          </div>
        )}
        {actions && <div className="ml-auto flex shrink-0 gap-2">{actions}</div>}
        {freshness && <div className="ml-auto shrink-0 text-12 text-muted">{freshness}</div>}
      </div>
      {pills}
    </header>
  )
}
