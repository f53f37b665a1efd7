import type { ReactNode } from 'react'
import { cn } from '../ui/cn'

/** The page below its bar: twelve columns up to 1,440 px; children take `col-span-…`. */
export function PageContent({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cn(
        'mx-auto grid w-full max-w-[1440px] grid-cols-12 gap-4 p-4 *:col-span-12 md:gap-6 md:p-6 print:gap-4 print:p-0',
        className,
      )}
    >
      {children}
    </div>
  )
}
