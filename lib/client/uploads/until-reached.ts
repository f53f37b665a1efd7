import { RequestError } from '../request-json'

/** Milliseconds between attempts to reach a server: quickly at first, then for half an hour. */
export const RETRY_DELAYS: readonly number[] = [
  300,
  1000,
  2000,
  4000,
  8000,
  ...Array.from({ length: 120 }, () => 15_000),
]

/** Whether a fault passes by itself: the server was not reached (0), restarts, or is still busy with the same. */
export const mayPass = (status: number): boolean => status === 0 || status >= 500 || status === 423

/**
 * Asks again while the server cannot be reached. Rejects with any other fault, and with the last once all delays are over.
 * @param onWaiting called before each delay
 */
export async function untilReached<Answer>(
  ask: () => Promise<Answer>,
  onWaiting: () => void,
  delays: readonly number[] = RETRY_DELAYS,
): Promise<Answer> {
  for (const delay of delays) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof RequestError) || !mayPass(error.status)) throw error
      onWaiting()
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
  return ask()
}
