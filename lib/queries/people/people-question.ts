import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from '../asked'
import type { SalesFilter } from '../sales-filter'

export type PeopleQuestion = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly span: Interval
  readonly starts: string[]
  readonly ends: string[]
  readonly path: Path
}
