import { expect, test } from 'vitest'
import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import type { ImportState } from '@/lib/domain/import-report'
import { importNews } from './import-news'
import { importsNeedingAPerson } from './imports-needing-a-person'
import { newsWords } from './news-words'

const answer = (states: Record<number, ImportState>): ImportAttentionAnswer => ({
  underWay: false,
  imports: Object.entries(states).map(([sequence, state]) => ({
    sequence: Number(sequence),
    fileName: `file-${sequence}.csv`,
    state,
    beingUndone: false,
    sameBytesAs: null,
    rowsRejected: 0,
  })),
})

test('what ended or halted is news, what goes on or was known is not', () => {
  const before = answer({ 1: 'failed', 2: 'running', 3: 'published', 4: 'queued' })
  const after = answer({ 1: 'failed', 2: 'waiting', 3: 'undone', 4: 'running', 5: 'published', 6: 'queued' })
  expect(importNews(before, after).map(({ sequence }) => sequence)).toEqual([2, 3, 5])
})

test('an old import that the list shows again is no news', () => {
  expect(importNews(answer({ 7: 'running' }), answer({ 3: 'published', 7: 'running' }))).toEqual([])
})

test('each file is told of by name, many of the same fate in one sentence', () => {
  const news = answer({ 1: 'failed', 2: 'published', 3: 'published', 4: 'published' }).imports
  expect(newsWords(news)).toEqual([
    { title: 'file-1.csv could not be imported', tone: 'bad', sequence: 1 },
    { title: '3 files are loaded', tone: 'good', sequence: null },
  ])
})

test('decisions want a person until they are made, failures until they are seen', () => {
  const { imports } = answer({ 1: 'waiting', 2: 'failed', 3: 'failed', 4: 'published', 5: 'stopped', 6: 'review' })
  expect(importsNeedingAPerson(imports, 2).map(({ sequence }) => sequence)).toEqual([1, 3, 5, 6])
})
