const LOST_CODES = new Set(['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])
const LOST_MESSAGES = /connection terminated|not queryable|connection error|timeout exceeded when trying to connect/i

/** Whether an error says that the database went away, rather than that it refused something. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return LOST_CODES.has(code) || code.startsWith('08') || LOST_MESSAGES.test(error.message)
}
