const LONGEST = 48
const MINUS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g
/** Blanks of every width, between groups and beside signs. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f]/g
const APOSTROPHES = /[\u2019\u02bc\u00b4`]/g
/** Marks of direction, which programs put around a minus in right-to-left text. */
const DIRECTION = /[\u061c\u200e\u200f]/g
const CODES =
  'USD|EUR|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ILS|AED|SAR|ZAR|NGN|KES|EGP|INR|PKR|LKR|BDT|JPY|CNY|RMB|KRW|TWD|HKD|SGD|MYR|THB|IDR|PHP|VND|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN'
const SIGNS =
  '\\p{Sc}|US\\$|CA\\$|AU\\$|NZ\\$|HK\\$|R\\$|S/|[Kk]r\\.?|z\u0142|K\u010d|Ft|lei|Rs\\.?|\u20bd|руб\\.?|р\\.|TL|Fr\\.?|SFr\\.?|R|\\\\|円|元'
const CURRENCY = `(?:${SIGNS}|${CODES})`
const BEFORE = new RegExp(`^(?<sign>[+-]?) ?${CURRENCY} ?(?<second>[+-]?) ?(?<rest>[(.,\\d].*)$`, 'u')
const AFTER = new RegExp(`^(?<rest>.*[\\d.,)-]) ?${CURRENCY} ?(?<sign>[+-]?)$`, 'u')
const ANY_CURRENCY = new RegExp(CURRENCY, 'u')
const BRACKETS = /^(?<bracket>\() ?(?<rest>.+?) ?\)$/
const SIGN_BEFORE = /^(?<sign>[+-]) ?(?<rest>.+)$/
const SIGN_AFTER = /^(?<rest>.+?) ?(?<sign>[+-])$/
const LAYERS = [BEFORE, AFTER, BRACKETS, BEFORE, AFTER, SIGN_BEFORE, SIGN_AFTER]
const SMALL_EXPONENT = /^(\d)(?:[.,](\d+))?[eE]-0?([1-9]\d?)$/

/**
 * The plain digits (`-1234.5`) of a number as people and programs dress it; null if it is none. A positive exponent is
 * none: a spreadsheet that shows it has dropped digits.
 */
export function undressNumber(given: string, decimalSign: '.' | ','): string | null {
  if (given.length > LONGEST || !/\d/.test(given) || isWordy(given)) return null
  let text = given.replace(DIRECTION, '').replace(BLANKS, ' ').replace(MINUS, '-').replace(APOSTROPHES, "'").trim()
  let signs = ''
  for (const layer of LAYERS) {
    const { sign = '', second = '', bracket = '', rest } = layer.exec(text)?.groups ?? {}
    if (rest === undefined) continue
    signs += sign + second + (bracket === '' ? '' : '-')
    text = rest
  }
  const digits = signs.length > 1 ? null : (ungroup(text, decimalSign) ?? smallExponent(text))
  return digits === null ? null : `${signs === '-' ? '-' : ''}${digits}`
}

/** Letters that are no currency's: most texts with a digit in them. */
const isWordy = (text: string): boolean =>
  /\p{L}{5}/u.test(text) || (/\p{L}/u.test(text) && !ANY_CURRENCY.test(text) && !/\de-/i.test(text))

const groups = (separators: string) => `[1-9]\\d{0,2}(?:([${separators}])\\d{3})(?:\\1\\d{3})*`
const indian = (separator: string) => `[1-9]\\d?(?:${separator}\\d{2})+${separator}\\d{3}`
const PATTERNS = {
  '.': new RegExp(`^(?:\\d+|${groups(",' ")}|${indian(',')})?(?:\\.\\d*)?$`),
  ',': new RegExp(`^(?:\\d+|${groups(".' ")}|${indian('\\.')})?(?:,\\d*)?$`),
}

function ungroup(text: string, decimalSign: '.' | ','): string | null {
  if (!PATTERNS[decimalSign].test(text) || !/\d/.test(text)) return null
  const plain = text.replace(decimalSign === '.' ? /[,' ]/g : /[.' ]/g, '')
  return plain.replace(',', '.')
}

/** `1.2e-5`: how programs write what is nearly nothing. */
function smallExponent(text: string): string | null {
  const match = SMALL_EXPONENT.exec(text)
  if (match === null) return null
  const [, whole = '', fraction = '', exponent = ''] = match
  return `0.${'0'.repeat(Number(exponent) - 1)}${whole}${fraction}`
}
