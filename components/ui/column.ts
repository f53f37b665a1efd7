import type { ReactNode } from 'react'

/** A column of a table of such rows. */
export type Column<Row> = {
  key: string
  title: ReactNode
  /** Right-aligned, with figures of equal width. */
  numeric?: boolean
  sortable?: boolean
  /** Left out below 768 px. */
  hideOnPhone?: boolean
  className?: string
  render: (row: Row) => ReactNode
}
