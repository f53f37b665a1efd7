import { expect, test } from 'vitest'
import { findCommands } from './find-commands'

const run = () => {}
const commands = [
  { title: 'Overview', group: 'Go to', run },
  { title: 'Products', group: 'Go to', run },
  { title: 'Last 28 days', group: 'Range', run },
]
const titles = (search: string) => findCommands(commands, search).map((command) => command.title)

test('finds by the beginnings of words, in any order and case', () => {
  expect(titles('prod')).toEqual(['Products'])
  expect(titles('days LAST')).toEqual(['Last 28 days'])
  expect(titles('to o')).toEqual(['Overview'])
})

test('finds everything when nothing is asked, and nothing inside words', () => {
  expect(titles('  ')).toHaveLength(3)
  expect(titles('view')).toEqual([])
})
