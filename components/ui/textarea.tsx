import type { ComponentProps } from 'react'
import { cn } from './cn'
import { controlClasses } from './input'

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea rows={rows} className={cn(controlClasses, 'h-auto py-2 pointer-coarse:h-auto', className)} {...rest} />
  )
}
