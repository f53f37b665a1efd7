import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from '../asked'
import type { Place } from '../place'
import type { SalesFilter } from '../sales-filter'

export type PeopleQuestion = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly span: Interval
  readonly place: Place
  readonly path: Path
}
