import { expect, test } from '@playwright/test'
import { eightWeeks } from './support/eight-weeks'
import { ownWorkspace } from './support/own-workspace'
import { runImport } from './support/run-import'

test.describe.configure({ mode: 'parallel', timeout: 120_000 })

/** The file with the prices of so many rows cut off. */
function withoutPrices(content: string, rows: number): string {
  const [header = '', ...lines] = content.split('\n')
  const price = header.split(',').indexOf('UnitPrice')
  return [header, ...lines.map((line, row) => (row < rows ? line.split(',').with(price, '').join(',') : line))].join(
    '\n',
  )
}

test('a file within the limits of its layout ends with 0, also when it comes again', async () => {
  const { slug } = await ownWorkspace()
  const first = await runImport(slug, { 'sales.csv': eightWeeks() })
  expect(first).toMatchObject({ code: 0, reports: [{ state: 'published' }] })
  expect(await runImport(slug, { 'again.csv': eightWeeks() })).toMatchObject({
    code: 0,
    reports: [{ state: 'unchanged' }],
  })
})

test('one file of several beyond the limits ends with 1, and the others are loaded', async () => {
  const { slug } = await ownWorkspace()
  const { code, reports } = await runImport(slug, {
    'a-broken.csv': withoutPrices(eightWeeks(), 110),
    'b-sound.csv': eightWeeks(),
  })
  expect(code).toBe(1)
  expect(reports.map(({ state, problem }) => [state, problem?.code ?? null])).toEqual([
    ['stopped', 'too-many-rejected'],
    ['published', null],
  ])
})

test('a file that no layout reads ends with 1 and says what it lacks', async () => {
  const { slug } = await ownWorkspace()
  const { code, reports } = await runImport(slug, { 'letters.csv': 'colour,mood\nred,good\nblue,bad\n' })
  expect(code).toBe(1)
  expect(reports).toHaveLength(1)
  expect(['failed', 'waiting']).toContain(reports[0]?.state)
})

test('a workspace that is not there ends with 2 and loads nothing', async () => {
  const { code, reports, errors } = await runImport('no-such-shop', { 'sales.csv': eightWeeks() })
  expect([code, reports]).toEqual([2, []])
  expect(errors).toContain('There is no workspace “no-such-shop”.')
})
