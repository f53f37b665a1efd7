import { describe, expect, it } from 'vitest'
import { readFixture } from '@/lib/ingest/fixtures/read-fixture'
import { readingOf } from '@/lib/testing/clean-bytes'
import { builtInLayouts } from './built-in-layouts'
import { layoutSchema } from './layout'
import { readingSchema } from './reading'

describe('built-in layouts', () => {
  it.each(builtInLayouts.map((layout) => [layout.name, layout] as const))(
    '%s has the shape of a stored one',
    (_, layout) => {
      expect(layoutSchema.parse(JSON.parse(JSON.stringify(layout)))).toEqual(layout)
    },
  )

  it('have names of their own', () => {
    expect(new Set(builtInLayouts.map(({ name }) => name)).size).toBe(builtInLayouts.length)
  })

  it('make readings that can be stored and read back', () => {
    const reading = readingOf(readFixture('gift-dirty-rows.csv'))
    expect(readingSchema.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading)
  })
})
