import type { Field } from '@/lib/domain/field'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { OrderRest } from './cleaned-row'
import type { CleaningWorkspace } from './cleaning-workspace'
import { readEmail } from './personal-cell'
import { readTime } from './read-time'
import { remember } from './remember'
import { defineWallClock } from './wall-clock'

const REST: readonly Field[] = ['email', 'personName', 'device', 'channel', 'shippedAt']

/** What fewer files say of an order and its customer; null for every row of a file that says none of it. */
export function defineOrderRest(
  reading: Reading,
  { timeZone }: CleaningWorkspace,
): ((cells: readonly string[]) => OrderRest) | null {
  const shown = (field: Field) => {
    const place = columnPlace(reading, field)
    return reading.columns[place]?.personal ? -1 : place
  }
  if (REST.every((field) => shown(field) < 0)) return null
  const at = {
    email: shown('email'),
    device: shown('device'),
    channel: shown('channel'),
    shippedAt: shown('shippedAt'),
  }
  const names = reading.columns.flatMap(({ field, personal }, i) => (field === 'personName' && !personal ? [i] : []))
  const trimmed = remember((cell): { text: string | null } => ({ text: cell.trim() || null }))
  const toWallClock = defineWallClock(timeZone)
  const shipped = remember((cell): { text: string | null } => {
    const written = readTime(cell.trim(), reading.dateFormat)
    return { text: written === null ? null : toWallClock(written).text }
  })
  const email = remember((cell): { text: string | null } => {
    const read = readEmail(cell)
    return { text: read.is === 'email' ? read.plain : null }
  })
  const text = (cells: readonly string[], place: number) => (place < 0 ? null : trimmed(cells[place] ?? '').text)
  return (cells) => ({
    email: at.email < 0 ? null : email(cells[at.email] ?? '').text,
    name: names.length === 0 ? null : fullName(names.map((place) => (cells[place] ?? '').trim())),
    device: text(cells, at.device),
    channel: text(cells, at.channel),
    shippedAt: at.shippedAt < 0 ? null : shipped(cells[at.shippedAt] ?? '').text,
  })
}

const fullName = (parts: readonly string[]): string | null => parts.filter((part) => part !== '').join(' ') || null
