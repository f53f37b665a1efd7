import type { ClientBase } from 'pg'
import type { StagingTables } from './staging-tables'

/** A publishing or undoing transaction: every statement of it runs on this client, under the workspace's lock. */
export type Publication = {
  readonly client: ClientBase
  readonly workspaceId: number
  readonly importId: number
}

/** A publication of what lies in these tables. */
export type Incoming = Publication & {
  readonly staged: StagingTables
  /** What new orders sold is added to the product days while they are loaded, where their totals are known by then. */
  readonly addsUp: boolean
}
