import type { DateFormat } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { hasOtherDigits } from '@/lib/ingest/parse/latin-digits'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { isNothing } from './is-nothing'
import type { OtherCalendar } from './other-calendar'
import { readTime } from './read-time'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { remember } from './remember'
import { defineWallClock, type WallClock, wallClockOf } from './wall-clock'

const DAY = 86_400_000
const WORDS: Record<DateFormat, string> = {
  'month-first': 'month/day/year',
  'day-first': 'day/month/year',
  'year-first': 'year-month-day',
  'spreadsheet-days': 'as a spreadsheet counts days',
  'unix-seconds': 'in seconds since 1970',
  'unix-milliseconds': 'in milliseconds since 1970',
  'unix-microseconds': 'in microseconds since 1970',
}

const CALENDARS: Record<OtherCalendar, string> = { buddhist: 'Buddhist', persian: 'Persian' }

type JudgedTime = WallClock & { readonly otherDigits: boolean; readonly calendar: OtherCalendar | null }
type Problem = { readonly rule: string; readonly problem: string }

/** Reads the times of one column in the one format of the reading, within the layout's limits. */
export function defineTimeCell(
  column: number,
  reading: Reading,
  workspace: CleaningWorkspace,
  tally: CleaningTally,
  reasons: Reasons,
) {
  const toWallClock = defineWallClock(workspace.timeZone)
  const { earliest, latestDaysAfterUpload } = reading.layout.limits
  const latest = wallClockOf(new Date(workspace.uploadedAt.getTime() + latestDaysAfterUpload * DAY), workspace.timeZone)
  const judge = remember((cell): JudgedTime | Problem => {
    if (isNothing(cell)) return { rule: 'date-missing', problem: 'is empty. Fill it in and upload the row again.' }
    const written = readTime(cell.trim(), reading.dateFormat)
    if (written === null) {
      const format = WORDS[reading.dateFormat]
      return {
        rule: 'date-unreadable',
        problem: `is not a date and time written ${format}, as this file has them. Correct it and upload the row again.`,
      }
    }
    const time = toWallClock(written)
    if (time.text < earliest) {
      return { rule: 'impossible-date', problem: `lies before ${earliest}. Correct it and upload the row again.` }
    }
    if (time.text > latest) {
      return {
        rule: 'impossible-date',
        problem: `lies more than ${latestDaysAfterUpload} days after the upload. Correct it and upload the row again.`,
      }
    }
    return { ...time, otherDigits: hasOtherDigits(cell), calendar: written.calendar ?? null }
  })
  return (cell: string, row: number): WallClock | Rejection => {
    const judged = judge(cell)
    if ('rule' in judged) return new Rejection(judged.rule, reasons.cell(row, column, cell, judged.problem))
    if (judged.otherDigits)
      tally.add('other-digits', row, `${reasons.quoted(column, cell)} was read as ${judged.text}.`)
    if (judged.calendar !== null) {
      const said = `${reasons.quoted(column, cell)}, of the ${CALENDARS[judged.calendar]} calendar, was read as ${judged.text}.`
      tally.add('other-calendar', row, said)
    }
    return judged
  }
}
