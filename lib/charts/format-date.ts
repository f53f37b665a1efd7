import type { Grain } from '../domain/grain'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Wall-clock text is read as UTC and written as UTC, so no zone ever shifts it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/** @param local YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS on the shop's wall clock */
export const asUtc = (local: string): Date => new Date(local.length === 10 ? `${local}T00:00:00Z` : `${local}Z`)

const date = { day: 'numeric', month: 'short', year: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

export const formatDay = (day: string, locale: string): string =>
  dateFormat(locale, { weekday: 'short', ...date })
    .format(asUtc(day))
    .replaceAll(',', '')

export const formatTime = (moment: string, locale: string): string => dateFormat(locale, time).format(asUtc(moment))

export const formatMoment = (moment: string, locale: string): string =>
  `${dateFormat(locale, date).format(asUtc(moment))}, ${formatTime(moment, locale)}`

/** Node and browsers put spaces of different widths around the dash; the same text comes of both here. */
export const formatRange = ({ from, to }: { from: string; to: string }, locale: string): string =>
  dateFormat(locale, date).formatRange(asUtc(from), asUtc(to)).replaceAll(/\s/g, ' ')

/** @param bucket `key` as in the API ("2011-Q4"), `from` the moment it begins */
export function formatBucket(bucket: { key: string; from: string }, grain: Grain, locale: string): string {
  const { key, from } = bucket
  switch (grain) {
    case 'hour':
      return `${formatDay(from, locale)}, ${formatTime(from, locale)}`
    case 'day':
      return formatDay(from, locale)
    case 'week':
      return `Week of ${dateFormat(locale, date).format(asUtc(from))}`
    case 'month':
      return dateFormat(locale, { month: 'long', year: 'numeric' }).format(asUtc(from))
    case 'quarter':
      return key.split('-').reverse().join(' ')
    case 'year':
      return key
  }
}
