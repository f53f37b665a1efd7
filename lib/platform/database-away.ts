import { pool } from './db'

/** Of PostgreSQL (57P0x: shut down, starting up; 08xxx: connection), of Prisma (P1xxx) and of the socket. */
const codes = /^(57P0[1235]|08\w{3}|P1\d{3}|ECONN\w+|EPIPE|ETIMEDOUT)$/
const words = /connection terminated|can't reach database|server closed the connection|connection (was )?closed/i

const patience = 2000

/** The error, what caused it, and what the database client wrapped in it. */
function* withCauses(error: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || depth > 6) return
  const one = error as Record<string, unknown>
  yield one
  for (const inner of [one.cause, one.meta, one.driverAdapterError]) yield* withCauses(inner, depth + 1)
  if (Array.isArray(one.errors)) for (const inner of one.errors) yield* withCauses(inner, depth + 1)
}

const saysSo = (error: unknown): boolean =>
  [...withCauses(error)].some(
    ({ code, originalCode, message }) =>
      codes.test(String(code)) || codes.test(String(originalCode)) || words.test(String(message)),
  )

async function answers(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const asked = pool()
    .query('select 1')
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer))
}

/** Whether something failed because the database was away: the error says so, or the database does not answer now. */
export const isDatabaseAway = async (error: unknown): Promise<boolean> => saysSo(error) || !(await answers())
