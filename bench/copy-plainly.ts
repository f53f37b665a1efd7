import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const COLUMNS = 8
const RUNS = 3

/** Seconds that `\copy` takes to put a CSV file into an unlogged table of texts: the middle of three runs. */
export async function copyPlainly(file: string): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await client.query('drop table if exists plain')
    await client.query(
      `create unlogged table plain (${Array.from({ length: COLUMNS }, (_, i) => `c${i} text`).join(', ')})`,
    )
    const start = performance.now()
    await pipeline(
      createReadStream(file, { highWaterMark: 1 << 20 }),
      client.query(copyFrom(`copy plain from stdin (format csv, header, encoding 'LATIN1')`)),
    )
    times.push((performance.now() - start) / 1000)
  }
  await client.query('drop table plain')
  await client.end()
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
}
