import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'

type PublicPageProps = { title: ReactNode; description?: ReactNode; footer?: ReactNode; children: ReactNode }

/** The frame of the pages in front of the rooms: sign-in, first run, invitation. */
export function PublicPage({ title, description, footer, children }: PublicPageProps) {
  return (
    <>
      <SkipLink />
      <main id="content" className="flex min-h-dvh flex-col items-center px-4 pt-[12vh] pb-12">
        <div className="flex w-full max-w-[400px] flex-col gap-6">
          <p className="flex items-center gap-2.5 font-strong text-14">
            <span aria-hidden className="size-6 bg-[url(/icon.svg)] bg-contain" />
            Tillsight
          </p>
          <div className="flex flex-col gap-5 rounded-card border bg-surface p-6 max-sm:p-5">
            <div className="flex flex-col gap-1">
              <h1 className="font-strong text-20">{title}</h1>
              {description && <p className="text-pretty text-muted">{description}</p>}
            </div>
            {children}
          </div>
          {footer && <div className="text-13 text-muted">{footer}</div>}
        </div>
      </main>
    </>
  )
}
