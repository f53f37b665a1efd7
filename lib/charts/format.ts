import type { MetricValue } from '../domain/metric'
import { formatBucket, formatDay, formatMoment, formatRange } from './format-date'
import { formatNumber } from './format-number'

/** money: exact decimal text or a number · count, ratio, days: a number · percent: a ratio, 0.08 = 8 %. */
export type Unit = 'money' | 'count' | 'ratio' | 'percent' | 'days'

export type FormatSetting = { locale: string; currency: string }

export const unknownText = '–'

const tenThousand = 10_000
const million = 1_000_000

function unitOptions(unit: Unit, currency: string): Intl.NumberFormatOptions {
  switch (unit) {
    case 'money':
      return { style: 'currency', currency }
    case 'percent':
      return { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }
    case 'ratio':
      return { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    case 'count':
      return { maximumFractionDigits: 3 }
    case 'days':
      return { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 }
  }
}

/** Everything a screen says in numbers and days, in one locale and currency. Unknown is "–". */
export function createFormat({ locale, currency }: FormatSetting) {
  const write = (value: MetricValue, options: Intl.NumberFormatOptions) =>
    value === null ? unknownText : formatNumber(value, locale, options)

  const compactFrom = (unit: Unit) => (unit === 'money' ? tenThousand : unit === 'count' ? million : Infinity)

  return {
    locale,
    currency,

    /** For tables: £8,911,407.90. */
    value: (value: MetricValue, unit: Unit): string => write(value, unitOptions(unit, currency)),

    /** For cards and labels: £8.91m. Small values stay whole. */
    short: (value: MetricValue, unit: Unit): string => {
      const options = unitOptions(unit, currency)
      if (value === null || Math.abs(Number(value)) < compactFrom(unit)) return write(value, options)
      return write(value, { ...options, notation: 'compact', minimumSignificantDigits: 3, maximumSignificantDigits: 3 })
    },

    /** For titles: every digit there is, £8,911,407.904. */
    exact: (value: MetricValue, unit: Unit): string =>
      write(value, { ...unitOptions(unit, currency), maximumFractionDigits: unit === 'percent' ? 4 : 20 }),

    /** A signed difference: +£12,345.00. */
    difference: (value: MetricValue, unit: Unit): string =>
      write(value, { ...unitOptions(unit, currency), signDisplay: 'exceptZero' }),

    /** The same on labels: +£12.3k. */
    shortDifference: (value: MetricValue, unit: Unit): string => {
      const options = { ...unitOptions(unit, currency), signDisplay: 'exceptZero' } as const
      if (value === null || Math.abs(Number(value)) < compactFrom(unit)) return write(value, options)
      return write(value, { ...options, notation: 'compact', minimumSignificantDigits: 3, maximumSignificantDigits: 3 })
    },

    /** A relative change: 0.042 is +4.2%; null (nothing to compare with) is "new". */
    change: (ratio: number | null): string =>
      ratio === null ? 'new' : write(ratio, { ...unitOptions('percent', currency), signDisplay: 'exceptZero' }),

    /** An axis label; without its unit except on the top tick. */
    tick: (value: number, unit: Unit, withUnit: boolean): string => {
      const compact = { notation: 'compact', maximumFractionDigits: 2 } as const
      if (unit === 'percent') return write(value, { style: 'percent', maximumFractionDigits: 1 })
      const plain = unit === 'days' || !withUnit || unit !== 'money'
      return write(value, plain ? compact : { ...compact, style: 'currency', currency, minimumFractionDigits: 0 })
    },

    /** Fri 9 Dec 2011. */
    day: (day: string): string => formatDay(day, locale),

    /** 9 Dec 2011, 12:50, from a moment on the shop's wall clock. */
    moment: (moment: string): string => formatMoment(moment, locale),

    /** 1 – 9 Dec 2011. */
    range: (range: { from: string; to: string }): string => formatRange(range, locale),

    /** A bucket in full: "March 2011", "Week of 5 Dec 2011", "Fri 9 Dec 2011, 14:00". */
    bucket: (bucket: { key: string; from: string }, grain: Parameters<typeof formatBucket>[1]): string =>
      formatBucket(bucket, grain, locale),
  }
}

export type Format = ReturnType<typeof createFormat>
