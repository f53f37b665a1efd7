import { Info } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cn } from './cn'
import { Tooltip } from './tooltip'

type CardProps = {
  /** An anchor to link to. */
  id?: string
  /** The question the card answers, short. */
  title?: ReactNode
  /** What the figure means, shown on hover and focus of the title's mark. */
  definition?: ReactNode
  /** At the right of the title: a switch, a menu. */
  actions?: ReactNode
  footer?: ReactNode
  className?: string
  bodyClassName?: string
  children?: ReactNode
}

export function Card({ id, title, definition, actions, footer, className, bodyClassName, children }: CardProps) {
  const titleId = useId()
  return (
    <section
      id={id}
      aria-labelledby={title ? titleId : undefined}
      className={cn('flex min-w-0 flex-col rounded-card border bg-surface', className)}
    >
      {(title || actions) && (
        <header className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 pt-2 pr-2 pl-5">
          <div className="flex min-w-0 max-w-max flex-[1_1_11rem] items-center gap-1">
            <h2 id={titleId} className="truncate font-strong text-14 max-md:whitespace-normal">
              {title}
            </h2>
            {definition && <Definition text={definition} />}
          </div>
          {actions && <div className="ml-auto flex shrink-0 items-center gap-1">{actions}</div>}
        </header>
      )}
      <div className={cn('flex min-w-0 flex-1 flex-col px-5 pt-1 pb-5 first:pt-5', bodyClassName)}>{children}</div>
      {footer && <footer className="border-t px-5 py-3 text-13 text-muted">{footer}</footer>}
    </section>
  )
}

/** The small mark beside a term that says what it means. */
export function Definition({ text }: { text: ReactNode }) {
  return (
    <Tooltip text={text}>
      <button
        type="button"
        aria-label="Definition"
        data-chrome
        className="relative inline-flex size-6 shrink-0 items-center justify-center rounded-control text-muted opacity-70 hover:opacity-100 focus-visible:opacity-100 pointer-coarse:after:absolute pointer-coarse:after:-inset-2.5"
      >
        <Info aria-hidden className="size-3.5" />
      </button>
    </Tooltip>
  )
}
