import type { CalendarRules } from '@/lib/domain/buckets'

/** Whether rollups may answer, or everything is computed from the order lines; both give the same answer. */
export type Path = 'auto' | 'lines'

/** The business a question is asked in. */
export type Business = CalendarRules & {
  readonly currency: string
  readonly timeZone: string
  readonly dataVersion: number
}

export type Asked = { readonly business: Business; readonly path?: Path; readonly now?: Date }
