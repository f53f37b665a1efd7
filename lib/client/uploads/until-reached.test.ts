import { expect, test, vi } from 'vitest'
import { RequestError } from '../request-json'
import { untilReached } from './until-reached'

const fault = (status: number) => new RequestError(status, { title: `answered ${status}` })

function answering(...answers: readonly (RequestError | string)[]) {
  const left = [...answers]
  return vi.fn(async () => {
    const answer = left.shift()
    if (answer instanceof RequestError) throw answer
    return answer
  })
}

test('asks again while the server is not reached or restarts, and tells it each time', async () => {
  const ask = answering(fault(0), fault(502), 'import 3')
  const onWaiting = vi.fn()
  expect(await untilReached(ask, onWaiting, [0, 0, 0])).toBe('import 3')
  expect([ask.mock.calls.length, onWaiting.mock.calls.length]).toEqual([3, 2])
})

test('what the server refuses is refused at once', async () => {
  const ask = answering(fault(404), 'never')
  await expect(untilReached(ask, () => undefined, [0, 0])).rejects.toThrow('answered 404')
  expect(ask).toHaveBeenCalledTimes(1)
})

test('ends with the last fault', async () => {
  await expect(untilReached(answering(fault(0), fault(503)), () => undefined, [0])).rejects.toThrow('answered 503')
})
