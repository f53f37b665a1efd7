import * as z from 'zod'

const currencies = new Set(Intl.supportedValuesOf('currency'))

const accepts = (attempt: () => unknown): boolean => {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

const isTimeZone = (text: string) => accepts(() => new Intl.DateTimeFormat('en', { timeZone: text }))
const isLocale = (text: string) => accepts(() => Intl.getCanonicalLocales(text))

/** Addresses of the product's own that a workspace must not take. */
const reservedSlugs = new Set([
  'api',
  'invitation',
  'password',
  'setup',
  'sign-in',
  'sign-out',
  'account',
  'health',
  'public',
  'static',
])

export const workspaceSlug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/, 'needs 2 to 40 letters, digits or hyphens')
  .refine((slug) => !reservedSlugs.has(slug), 'is taken by Tillsight itself')

/** What an admin may set of a workspace. */
export const settingsShape = {
  name: z.string().trim().min(1, 'is needed').max(80, 'is too long'),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .refine((code) => currencies.has(code), 'is not an ISO 4217 currency code'),
  timeZone: z.string().max(64).refine(isTimeZone, 'is not a time zone such as Europe/London'),
  locale: z.string().max(35).refine(isLocale, 'is not a language tag such as en-GB'),
  /** ISO weekday: 1 Monday … 7 Sunday. */
  weekStart: z.number().int().min(1).max(7),
  /** Month, 1–12. */
  fiscalYearStart: z.number().int().min(1).max(12),
}
