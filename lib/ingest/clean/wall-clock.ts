import { remember } from './remember'
import type { WrittenTime } from './written-time'

/** `YYYY-MM-DD HH:MM:SS` on the shop's clock; minutes east of UTC if the file gave a zone. */
export type WallClock = { readonly text: string; readonly utcOffset: number | null }

const two = (value: number) => (value < 10 ? `0${value}` : String(value))
const QUARTER = 900_000

/**
 * Written time → the shop's wall clock. A time without a zone is one already; one with a zone is converted.
 * @param timeZone IANA name
 */
export function defineWallClock(timeZone: string): (written: WrittenTime) => WallClock {
  const offsetAt = defineOffset(timeZone)
  return (written) => {
    if (written.offset === null) return { text: toText(written), utcOffset: null }
    const { year, month, day, hour, minute, second, offset } = written
    const instant = Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000
    const utcOffset = offsetAt(instant)
    return { text: instantText(instant + utcOffset * 60_000), utcOffset }
  }
}

/** Wall-clock text of an instant in a zone. */
export function wallClockOf(instant: Date, timeZone: string): string {
  return instantText(instant.getTime() + defineOffset(timeZone)(instant.getTime()) * 60_000)
}

function toText({ year, month, day, hour, minute, second }: WrittenTime): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`
}

function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}

/** Minutes east of UTC at an instant; zones change theirs only on quarters of an hour. */
function defineOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const offsetOfQuarter = remember((quarter) => {
    const instant = Number(quarter) * QUARTER
    const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const number = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0
    const local = Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'))
    return (local - instant) / 60_000
  })
  return (instant) => offsetOfQuarter(String(Math.floor(instant / QUARTER)))
}
