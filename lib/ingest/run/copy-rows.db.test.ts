import { expect, test } from 'vitest'
import { connectAlone } from '@/lib/platform/db'
import { copyChunks } from './copy-chunks'
import { CopyRows } from './copy-rows'

/** What the server reads of one column of this type. */
async function readBack<Value>(
  type: string,
  values: readonly Value[],
  write: (rows: CopyRows, value: Value) => void,
): Promise<(string | null)[]> {
  const rows = new CopyRows(1)
  function* written() {
    for (const [i, value] of values.entries()) {
      rows.row(2)
      rows.integer(i)
      write(rows, value)
      yield
    }
  }
  const client = await connectAlone()
  try {
    await client.query(`create temporary table read_back (place integer, value ${type})`)
    expect(await copyChunks(client, 'read_back', rows.pieces(written()), 'binary')).toBe(values.length)
    const found = await client.query<{ value: string | null }>('select value::text from read_back order by place')
    return found.rows.map(({ value }) => value)
  } finally {
    await client.end()
  }
}

const fixed = (units: number, places: number): string => {
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  return `${units < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const whole = [
  ...[0, 1, -1, 9_999, 10_000, 10_001, 99_999_999, 100_000_000, 100_000_001, -250_000_000, 2 ** 31, 2 ** 32 + 7],
  ...[999_900_000_000, 9_007_199_254_739_999, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER],
  ...Array.from({ length: 200 }, (_, i) => Math.floor(Number.MAX_SAFE_INTEGER / 1.17 ** i) * (i % 2 ? 1 : -1)),
].map((value) => value + 0)

test.each([4, 8])('numbers with %d decimals come back digit by digit', async (places) => {
  const read = await readBack(`numeric(24, ${places})`, whole, (rows, value) => rows.decimal(value, places))
  expect(read).toEqual(whole.map((value) => fixed(value, places)))
})

test('whole numbers come back', async () => {
  expect(await readBack('bigint', whole, (rows, value) => rows.bigInteger(value))).toEqual(whole.map(String))
  const small = [0, -1, 2 ** 31 - 1, -(2 ** 31)]
  expect(await readBack('integer', small, (rows, value) => rows.integer(value))).toEqual(small.map(String))
})

test('numbers beyond the safe integers come back digit by digit', async () => {
  const most = BigInt(Number.MAX_SAFE_INTEGER)
  const large = [0n, 7n, -10_000n, most * 3n, -most * 1_000_003n, 10n ** 20n, 10n ** 24n - 1n]
  const read = await readBack('numeric(38, 8)', large, (rows, value) => rows.decimal(value, 8))
  expect(read.map((text) => BigInt(text?.replace('.', '') ?? ''))).toEqual(large)
})

test('dates, yes and no come back', async () => {
  const dates = ['2010-12-01', '1999-12-31', '2000-01-01', '2096-02-29']
  expect(await readBack('date', dates, (rows, value) => rows.date(value))).toEqual(dates)
  expect(() => new CopyRows().date('2010-12-01 08:26:00')).toThrow(RangeError)
  expect(await readBack('boolean', [true, false], (rows, value) => rows.boolean(value))).toEqual(['true', 'false'])
})

test('many rows go in many pieces', async () => {
  const texts = Array.from({ length: 3_000 }, (_, i) => `${i} `.repeat(100))
  expect(await readBack('text', texts, (rows, value) => rows.string(value))).toEqual(texts)
})

test('times come back', async () => {
  const times = ['2010-12-01 08:26:00', '1999-12-31 23:59:59', '1970-01-01 00:00:00', '2099-02-28 12:00:01']
  expect(await readBack('timestamp(3)', times, (rows, value) => rows.timestamp(value))).toEqual(times)
  expect(() => new CopyRows().timestamp('01/12/2010')).toThrow(RangeError)
})

test('texts and nothing come back', async () => {
  const texts = ['', 'C536379', 'Café \t日本 \\N', '𝄞'.repeat(300)]
  expect(await readBack('text', texts, (rows, value) => rows.string(value))).toEqual(texts)
  expect(await readBack('integer', [null], (rows, value) => rows.integer(value))).toEqual([null])
  expect(await readBack('numeric', [Number.NaN], (rows, value) => rows.decimal(value, 4))).toEqual([null])
})

test('arrays come back', async () => {
  const arrays = [[1], [-1, null, 2 ** 31 - 1], []]
  const written = (type: 'integer' | 'bigint') => (rows: CopyRows, values: (number | null)[]) => {
    rows.beginArray(type, values.length)
    for (const value of values) type === 'bigint' && value !== null ? rows.bigInteger(value) : rows.integer(value)
    rows.endArray()
  }
  expect(await readBack('integer[]', arrays, written('integer'))).toEqual(['{1}', '{-1,NULL,2147483647}', '{}'])
  const large = [[Number.MAX_SAFE_INTEGER, -(2 ** 40)], [0]]
  expect(await readBack('bigint[]', large, written('bigint'))).toEqual(['{9007199254740991,-1099511627776}', '{0}'])
})
