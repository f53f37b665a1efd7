declare const minted: unique symbol

/**
 * What a person may see: one workspace, all or some of its branches, everyone or a single customer.
 * First argument of every query. Only `lib/auth` can make one, so a query without authorization does not compile.
 */
export type Scope = {
  readonly workspaceId: number
  /** Branch ids; an empty list sees nothing. */
  readonly branches: 'all' | readonly number[]
  /** A customer id, or everyone. */
  readonly customer: 'everyone' | number
  readonly [minted]: true
}
