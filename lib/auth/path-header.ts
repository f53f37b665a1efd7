/** Set by the proxy on every page request: the address that was asked for. */
export const PATH_HEADER = 'x-tillsight-path'
