import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

const looks = {
  info: { icon: Info, classes: 'bg-hover [&>svg]:text-muted' },
  good: { icon: CircleCheck, classes: 'bg-good-soft [&>svg]:text-good' },
  warning: { icon: TriangleAlert, classes: 'bg-warning-soft [&>svg]:text-warning' },
  bad: { icon: CircleAlert, classes: 'bg-bad-soft [&>svg]:text-bad' },
}

type NoticeProps = { tone?: keyof typeof looks; title?: ReactNode; action?: ReactNode; children?: ReactNode }

/** A message that stays in the page: what happened and what to do. */
export function Notice({ tone = 'info', title, action, children }: NoticeProps) {
  const { icon: Icon, classes } = looks[tone]
  return (
    <div
      role={tone === 'bad' ? 'alert' : undefined}
      className={cn('flex items-start gap-2.5 rounded-card px-4 py-3 text-13', classes)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        {title && <p className="font-strong">{title}</p>}
        {children && <div className="text-pretty">{children}</div>}
      </div>
      {action}
    </div>
  )
}
