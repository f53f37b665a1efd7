import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { pool, prisma } from '@/lib/platform/db'
import { workspaceKey } from '@/lib/platform/keys'
import { readSealed, storedKeys, storedPath } from '@/lib/platform/storage'
import { canonicalDump } from '@/lib/testing/canonical-dump'
import { importFile } from '@/lib/testing/import-file'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { sampleData } from '@/lib/testing/sample-data'
import { withSample } from '@/lib/testing/with-sample'

type Branch = { file: string; name: string; rows: number; total: string; items: number; card: number; cash: number }

// Expected figures: computed independently from the files (see the data set's own notes).
const branches: Branch[] = [
  {
    file: 'chesterfield_23-03-2021_09-00-00.csv',
    name: 'Chesterfield',
    rows: 268,
    total: '2022.8',
    items: 744,
    card: 175,
    cash: 93,
  },
  {
    file: 'leeds_23-03-2021_09-00-00.csv',
    name: 'Leeds',
    rows: 382,
    total: '2061.85',
    items: 1_082,
    card: 274,
    cash: 108,
  },
  {
    file: 'london_brixton_23-03-2021_08-00-00.csv',
    name: 'London Brixton',
    rows: 531,
    total: '3311.75',
    items: 1_505,
    card: 362,
    cash: 169,
  },
  {
    file: 'uppingham_23-03-2021_09-00-00.csv',
    name: 'Uppingham',
    rows: 259,
    total: '1569.65',
    items: 704,
    card: 191,
    cash: 68,
  },
  {
    file: '2021-02-23-isle-of-wight.csv',
    name: 'Isle of Wight',
    rows: 540,
    total: '3236.8',
    items: -1,
    card: 262,
    cash: 278,
  },
]

const pathOf = (file: string): string => sampleData(`cafe/${file}`) ?? ''

/** Names and card numbers as they stand in the files. */
async function personalTexts(): Promise<string[]> {
  const texts = new Set<string>()
  for (const { file } of branches) {
    for await (const line of createInterface({ input: createReadStream(pathOf(file)) })) {
      const [, , name] = line.split(',')
      if (name?.trim().includes(' ')) texts.add(name.trim())
      const card = /(\d{12,19})"?\s*$/.exec(line)?.[1]
      if (card) texts.add(card)
    }
  }
  return [...texts]
}

/** Every row of every table as text. */
async function everyTable(): Promise<string> {
  const tables = await pool().query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'staging', 'graphile_worker') and tablename <> 'active_day'`,
  )
  let text = ''
  for (const { name } of tables.rows) {
    const rows = await pool().query<{ line: string }>(`select t::text as line from ${name} t`)
    text += `${rows.rows.map(({ line }) => line).join('\n')}\n`
  }
  return text
}

async function stored(storedKey: string, key: Buffer): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of readSealed(storedKey, key)) parts.push(part)
  return Buffer.concat(parts)
}

async function everyStoredFile(key: Buffer): Promise<string> {
  let text = ''
  for (const storedKey of await storedKeys()) {
    text += (await stored(storedKey, key)).toString('latin1')
    text += (await readFile(storedPath(storedKey))).toString('latin1')
  }
  return text
}

withSample('cafe/leeds_23-03-2021_09-00-00.csv', () => {
  test('five branches of one night: rows, totals, items, payments; and no name or card anywhere', {
    timeout: 120_000,
  }, async () => {
    const workspace = await insertWorkspace()
    for (const { file, rows } of branches) {
      const imported = await importFile(workspace.id, pathOf(file))
      expect(imported).toMatchObject({
        state: 'published',
        rowsLoaded: rows,
        rowsRejected: 0,
        rowsDuplicate: 0,
        redacted: true,
      })
    }
    const found = await pool().query({
      rowMode: 'array',
      text: `select b.name, count(*)::int, trim_scale(sum(o.gross))::text, trim_scale(sum(o.stated_total))::text, sum(o.sale_lines)::int,
                    count(*) filter (where o.payment = 'CARD')::int, count(*) filter (where o.payment = 'CASH')::int
             from orders o join branch b on b.workspace_id = o.workspace_id and b.id = o.branch_id
             where o.workspace_id = $1 group by 1`,
      values: [workspace.id],
    })
    const expected = branches.map(({ name, rows, total, items, card, cash }) => [
      name,
      rows,
      total,
      total,
      items < 0 ? expect.any(Number) : items,
      card,
      cash,
    ])
    expect(new Set(found.rows.map(([name]) => name))).toEqual(new Set(branches.map(({ name }) => name)))
    for (const line of expected) expect(found.rows).toContainEqual(line)

    const personal = await personalTexts()
    expect(personal.length).toBeGreaterThan(2_000)
    const key = workspaceKey(workspace.keySalt, 'stored-files')
    const kept = `${await everyTable()}${await everyStoredFile(key)}`
    expect(kept).toContain('Leeds')
    expect(personal.filter((text) => kept.includes(text))).toEqual([])
  })

  test('a card comes back as the same customer, and a redacted copy reads to the same orders', {
    timeout: 60_000,
  }, async () => {
    const workspace = await insertWorkspace()
    const file = pathOf('leeds_23-03-2021_09-00-00.csv')
    const first = await importFile(workspace.id, file)
    const customers = await prisma().customer.count({ where: { workspaceId: workspace.id } })
    expect(customers).toBeGreaterThan(100)
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'unchanged', sameBytesAs: first.id })
    expect(await prisma().customer.count({ where: { workspaceId: workspace.id } })).toBe(customers)
    const redacted = await stored(first.storageKey ?? '', workspaceKey(workspace.keySalt, 'stored-files'))
    const again = await insertWorkspace()
    expect(await importText(again.id, redacted)).toMatchObject({ state: 'published', rowsLoaded: first.rowsLoaded })
    expect(await canonicalDump(again.id)).toEqual(await canonicalDump(workspace.id))
  })
})
