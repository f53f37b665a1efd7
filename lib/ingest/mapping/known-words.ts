const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const currencies = new Set(Intl.supportedValuesOf('currency'))

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second))
const countryCodes = codes.filter((code) => regions.of(code) !== undefined && code !== 'ZZ' && code !== 'UN')

const plain = (text: string): string => text.trim().toLowerCase()

/** English names, those in the languages headers come in, and what exports call some countries. */
const countryNames = new Set(
  ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl']
    .flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      return countryCodes.map((code) => plain(names.of(code) ?? ''))
    })
    .concat([
      'eire',
      'rsa',
      'usa',
      'uk',
      'great britain',
      'holland',
      'channel islands',
      'european community',
      'unspecified',
    ]),
)

export const isCurrency = (cell: string): boolean => cell.length === 3 && currencies.has(cell.toUpperCase())

export const isCountry = (cell: string): boolean =>
  (cell.length === 2 && countryCodes.includes(cell.toUpperCase())) || countryNames.has(plain(cell))
