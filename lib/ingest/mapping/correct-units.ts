import { readNumber } from '@/lib/ingest/clean/read-number'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { contradictingPairs, HOURS_A_DAY, PairTally } from './contradicting-pairs'

/** Marks columns of days that hold hours: found since they exceed what they cannot exceed, and do not once divided. */
export function correctUnits(reading: Reading, rows: readonly (readonly string[])[]): Reading {
  if (reading.layout.rowShape !== 'profile') return reading
  const number = (cell = '') => {
    const read = readNumber(cell.trim(), '.')
    return read === null ? Number.NaN : Number(read.units) / 10 ** read.scale
  }
  const hours = contradictingPairs(reading.columns.map(({ name }) => name)).flatMap(({ last, first }) => {
    const tally = new PairTally()
    for (const cells of rows) tally.add(number(cells[last]), number(cells[first]))
    return tally.looksLikeHours ? [last] : []
  })
  if (hours.length === 0) return reading
  const columns = reading.columns.map((column, place) =>
    hours.includes(place) ? { ...column, divideBy: HOURS_A_DAY } : column,
  )
  return { ...reading, columns }
}
