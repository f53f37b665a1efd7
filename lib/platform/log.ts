const levels = { debug: 10, info: 20, warn: 30, error: 40 } as const

export type LogLevel = keyof typeof levels

const threshold = (): number => levels[(process.env.LOG_LEVEL ?? 'info') as LogLevel] ?? levels.info

function write(level: LogLevel, message: string, fields: Record<string, unknown> = {}): void {
  if (levels[level] < threshold()) return
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })}\n`)
}

/** One JSON object a line on standard error. Fields never hold cells of a file. */
export const log = {
  debug: (message: string, fields?: Record<string, unknown>) => write('debug', message, fields),
  info: (message: string, fields?: Record<string, unknown>) => write('info', message, fields),
  warn: (message: string, fields?: Record<string, unknown>) => write('warn', message, fields),
  error: (message: string, fields?: Record<string, unknown>) => write('error', message, fields),
}
