import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import type { ImportAnswer } from '../lib/contracts/imports'
import type { KpisAnswer } from '../lib/contracts/kpis'
import type { ProductRankingAnswer } from '../lib/contracts/product-ranking'
import { sampleData, sampleFolder } from '../lib/testing/sample-data'
import { openTo } from './support/open-to'
import { ownWorkspace } from './support/own-workspace'
import { signInAs } from './support/sign-in-as'
import { world } from './support/world'

const nights = [
  { file: '2021-02-23-isle-of-wight.csv', branch: 'Isle of Wight', rows: 540, net: '3236.8', card: 262, cash: 278 },
  {
    file: 'chesterfield_23-03-2021_09-00-00.csv',
    branch: 'Chesterfield',
    rows: 268,
    net: '2022.8',
    card: 175,
    cash: 93,
  },
  { file: 'leeds_23-03-2021_09-00-00.csv', branch: 'Leeds', rows: 382, net: '2061.85', card: 274, cash: 108 },
  {
    file: 'london_brixton_23-03-2021_08-00-00.csv',
    branch: 'London Brixton',
    rows: 531,
    net: '3311.75',
    card: 362,
    cash: 169,
  },
  { file: 'uppingham_23-03-2021_09-00-00.csv', branch: 'Uppingham', rows: 259, net: '1569.65', card: 191, cash: 68 },
]
const files = nights.flatMap(({ file }) => sampleData(`cafe/${file}`) ?? [])

test.skip(files.length < nights.length, `the café's branch files are not in ${sampleFolder}`)

/** Every name and card number in the files as they came. */
function personalCells(): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'latin1')
      .split('\n')
      .flatMap((line) => [line.split(',')[2], /(\d{12,19})"?\s*$/.exec(line)?.[1]])
      .filter((cell): cell is string => cell !== undefined && cell.length > 3),
  )
}

function readTree(folder: string, skip: string): Buffer[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(skip))
    .map((file) => readFileSync(file))
}

/** All that the database keeps of a workspace, and of nobody's. */
async function databaseText(client: pg.Client, workspaceId: number): Promise<string> {
  const { rows: tables } = await client.query<{ name: string; scoped: boolean }>(
    `select format('%I.%I', t.table_schema, t.table_name) as name, exists (
       select 1 from information_schema.columns c
       where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'workspace_id'
     ) as scoped
     from information_schema.tables t
     where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const texts: string[] = []
  for (const { name, scoped } of tables) {
    const { rows } = await client.query<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') as text from ${name} t ${scoped ? `where workspace_id is null or workspace_id = ${workspaceId}` : ''}`,
    )
    texts.push(rows[0]?.text ?? '')
  }
  return texts.join('\n')
}

test('five branches’ files go in by the browser; the figures are theirs, and nobody’s name or card stays', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const { id, slug } = await ownWorkspace()
  await openTo(id)
  await signInAs(context, 'admin')
  await page.goto(`/${slug}/admin/imports`)
  await page.getByLabel('Files to upload').setInputFiles(files)
  const history = page.getByRole('table', { name: 'Imports' })
  await expect(history.getByRole('row').filter({ hasText: 'Loaded' })).toHaveCount(nights.length + 1, {
    timeout: 60_000,
  })

  const reports: ImportAnswer[] = []
  for (let sequence = 1; sequence <= nights.length; sequence++)
    reports.push(await (await page.request.get(`/api/${slug}/imports/${sequence}`)).json())
  for (const { file, rows } of nights)
    expect(reports.find(({ fileName }) => fileName === file)?.rows).toMatchObject({ loaded: rows, rejected: 0 })

  const branches: ProductRankingAnswer = await (
    await page.request.get(`/api/${slug}/analytics/product-ranking?range=all&by=branch`)
  ).json()
  expect(Object.fromEntries(branches.rows.map(({ name, values }) => [name, values.net]))).toEqual(
    Object.fromEntries(nights.map(({ branch, net }) => [branch, net])),
  )
  const figures: KpisAnswer = await (await page.request.get(`/api/${slug}/analytics/kpis?range=all`)).json()
  const cards = new Set(personalCells().filter((cell) => /^\d+$/.test(cell)))
  expect(figures.kpis.find(({ metric }) => metric === 'active')?.value).toBe(cards.size)

  const client = new pg.Client({ connectionString: world().environment.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select b.name as branch, count(*) filter (where o.payment = 'CARD')::integer as card,
              count(*) filter (where o.payment = 'CASH')::integer as cash
       from orders o join branch b on b.workspace_id = o.workspace_id and b.id = o.branch_id
       where o.workspace_id = $1 group by b.name order by b.name`,
      [id],
    )
    expect(rows).toEqual(
      nights.map(({ branch, card, cash }) => ({ branch, card, cash })).sort((a, b) => a.branch.localeCompare(b.branch)),
    )
    const personal = personalCells()
    const kept = `${await databaseText(client, id)}\n${JSON.stringify(reports)}`
    expect(personal.filter((cell) => kept.includes(cell))).toEqual([])
    for (const bytes of readTree(world().dataFolder, path.join(world().dataFolder, 'postgres')))
      expect(personal.filter((cell) => bytes.includes(cell))).toEqual([])
  } finally {
    await client.end()
  }
})
