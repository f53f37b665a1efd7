import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal, unsealAnywhere } from './sealed-stream'

const key = Buffer.alloc(32, 7)

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}

const segment = 256 * 1024

test.each([0, 1, segment - 1, segment, segment + 1, 3 * segment, 3 * segment + 5])(
  '%i bytes come back as they went in, however they are cut',
  async (length) => {
    const plain = randomBytes(length)
    const sealed = await collect(seal(pieces(plain, 100_003), key))
    expect(plain.equals(await collect(unseal(pieces(sealed, 70_001), key)))).toBe(true)
  },
)

test.each([0, segment, 3 * segment + 5])('any piece of %i bytes can be read by itself', async (length) => {
  const plain = randomBytes(length)
  const sealed = await collect(seal(pieces(plain, 100_003), key))
  const readAt = async (offset: number, size: number) => sealed.subarray(offset, offset + size)
  const file = await unsealAnywhere(sealed.length, readAt, key)
  expect(file.size).toBe(length)
  for (const [offset, size] of [
    [0, 10],
    [segment - 3, segment + 7],
    [Math.max(0, length - 4), 100],
    [length, 5],
    [0, length],
  ] as const)
    expect((await file.read(offset, size)).equals(plain.subarray(offset, offset + size))).toBe(true)
  const cut = sealed.subarray(0, -1)
  const shorter = async (offset: number, size: number) => cut.subarray(offset, offset + size)
  await expect(unsealAnywhere(cut.length, shorter, key)).rejects.toThrow(/file/)
})

test('a changed byte, a lost segment, a swapped segment and another key are noticed', async () => {
  const sealed = await collect(seal(pieces(randomBytes(2 * segment + 10), segment), key))
  const step = segment + 16
  const changed = Buffer.from(sealed)
  changed[100] = (changed[100] ?? 0) ^ 1
  const cut = sealed.subarray(0, 14 + step)
  const swapped = Buffer.concat([
    sealed.subarray(0, 14),
    sealed.subarray(14 + step, 14 + 2 * step),
    sealed.subarray(14, 14 + step),
    sealed.subarray(14 + 2 * step),
  ])
  for (const broken of [changed, cut, swapped, sealed.subarray(0, 14), sealed.subarray(0, 5)])
    await expect(collect(unseal(pieces(broken, 9_999), key))).rejects.toThrow(/file/)
  await expect(collect(unseal(pieces(sealed, 9_999), Buffer.alloc(32, 8)))).rejects.toThrow(/another key/)
})

test('the same bytes are never sealed the same way twice', async () => {
  const plain = Buffer.from('one card number')
  const [first, second] = [await collect(seal(pieces(plain, 9), key)), await collect(seal(pieces(plain, 9), key))]
  expect(first.equals(second)).toBe(false)
  expect(first.includes(plain)).toBe(false)
})
