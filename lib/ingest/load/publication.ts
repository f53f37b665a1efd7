import type { ClientBase } from 'pg'

/** A publishing or undoing transaction: every statement of it runs on this client, under the workspace's lock. */
export type Publication = {
  readonly client: ClientBase
  readonly workspaceId: number
  readonly importId: number
}
