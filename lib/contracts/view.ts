import * as z from 'zod'
import { grains } from '@/lib/domain/grain'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { rangePresets } from '@/lib/domain/range-preset'
import { compareModes, customerKinds, longestHours, productKinds, standardHours } from '@/lib/domain/view-choices'
import { question } from './question'
import { flag, isoDay, localTime, repeated, soughtText } from './value'

/** One value of a filter; a leading `!` means "is not", a value that begins with `!` itself is written `\!`. The empty text stands for "none given". */
const filterValue = soughtText(LONGEST_TEXT + 2)

export const filterShape = {
  /** Branch keys. */
  branch: repeated(filterValue),
  /** Country names as in the orders. */
  country: repeated(filterValue),
  /** How it was paid, on what it was ordered, through what it was sold; as in the orders. */
  payment: repeated(filterValue),
  device: repeated(filterValue),
  channel: repeated(filterValue),
  /** Product SKUs. */
  product: repeated(filterValue),
  /** Brands of products. */
  brand: repeated(filterValue),
  /** Category paths; a path means itself and everything below it. */
  category: repeated(filterValue),
}

export const keptShape = {
  /** Leaves out orders that a later one takes back whole within `hours`, and those that take them back. */
  kept: flag.default(false),
  hours: z.coerce.number().int().min(1).max(longestHours).default(standardHours),
}

export const rangeShape = {
  /** Default: last-28-days. Instead of it: `from` and `to`, both inclusive. */
  range: z.enum(rangePresets).optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
}

/** What every analytics question takes. */
export const viewShape = {
  ...rangeShape,
  grain: z.enum(['auto', ...grains]).default('auto'),
  /** `custom`: with the days from `compareFrom` to `compareTo`, moved to matching weekdays unless both are whole months. */
  compare: z.enum(compareModes).default('none'),
  compareFrom: isoDay.optional(),
  compareTo: isoDay.optional(),
  /** Kinds of product; none given: all. */
  kinds: repeated(z.enum(productKinds)),
  customers: z.enum(customerKinds).default('all'),
  ...filterShape,
  ...keptShape,
}

type RangeInput = {
  range?: unknown
  from?: string | undefined
  to?: string | undefined
  compare?: unknown
  compareFrom?: string | undefined
  compareTo?: string | undefined
}

/** Adds the rules that span parameters; each issue names the parameter at fault. */
export const withRangeRules = <T extends z.ZodType<RangeInput>>(schema: T) =>
  schema.superRefine((view, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const { compareFrom, compareTo } = view
    if (view.compare !== 'custom') {
      if (compareFrom !== undefined) fault('compareFrom', 'leave out unless compare is custom')
      if (compareTo !== undefined) fault('compareTo', 'leave out unless compare is custom')
    } else if (compareFrom === undefined) fault('compareFrom', 'is needed when compare is custom')
    else if (compareTo === undefined) fault('compareTo', 'is needed when compare is custom')
    else if (compareFrom > compareTo) fault('compareFrom', 'must not be after compareTo')
    if (view.from === undefined && view.to === undefined) return
    if (view.range !== undefined) return fault('range', 'leave out when from and to are given')
    if (view.from === undefined) return fault('from', 'is needed with to')
    if (view.to === undefined) return fault('to', 'is needed with from')
    if (view.from > view.to) fault('from', 'must not be after to')
  })

const days = z.strictObject({ from: isoDay, to: isoDay })

/** What every analytics answer says of itself. */
export const viewEcho = {
  /** The day that counts as "now". */
  asOf: isoDay,
  /** First and last sale the person may see; null where there is none. */
  dataFrom: localTime.nullable(),
  dataTo: localTime.nullable(),
  range: days,
  /** Null when not asked for, or when the data does not reach back that far. */
  comparison: days.nullable(),
  grain: z.enum(grains),
  currency: z.string().length(3),
  /** Grows with every import and undo: equal versions, equal answers. */
  dataVersion: z.number().int(),
}

const view = withRangeRules(question(viewShape))

/** As written in a URL: everything optional. */
export type ViewInput = z.input<typeof view>
/** After validation, defaults filled in. */
export type View = z.output<typeof view>

export type ViewEcho = z.infer<z.ZodObject<typeof viewEcho>>
