/** Set by the proxy on every page request: what a script of this answer must carry to be run. */
export const NONCE_HEADER = 'x-nonce'
