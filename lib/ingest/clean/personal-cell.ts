import { isNobody } from './is-nobody'
import { isDamagedId } from './read-customer-id'

const PREFIX = 'hmac:'
const PSEUDONYM = /^hmac:([A-Za-z0-9_-]{16,64})$/
const CARD = /^(?:[A-Za-z][A-Za-z0-9 ]*, ?)?([0-9][0-9 -]{6,22}[0-9])$/
const NOBODY = new Set(['', 'none', 'null', 'nan'])
/** Stands for a card cell that names nobody, so that its redacted copy names nobody either. */
const DAMAGED = 'damaged'

export type CardCell =
  | { readonly is: 'empty' | 'damaged' }
  | { readonly is: 'card'; readonly plain: string }
  | { readonly is: 'pseudonym'; readonly pseudonym: string }

/** `6011…`, `discover,6011…`, `None`, or the pseudonym of a redacted copy. One card is one plain text in every form. */
export function readCard(cell: string): CardCell {
  const text = cell.trim()
  if (NOBODY.has(text.toLowerCase())) return { is: 'empty' }
  const pseudonym = PSEUDONYM.exec(text)?.[1]
  if (pseudonym !== undefined) return { is: 'pseudonym', pseudonym }
  const number = CARD.exec(text)?.[1]
  if (number === undefined || isDamagedId(text)) return { is: 'damaged' }
  return { is: 'card', plain: number.replace(/[ -]/g, '') }
}

/** The customer a card cell names; null for nobody. */
export function cardCustomer(card: CardCell, pseudonym: (plain: string) => string): string | null {
  if (card.is === 'card') return pseudonym(card.plain)
  return card.is === 'pseudonym' ? card.pseudonym : null
}

export function redactCard(cell: string, pseudonym: (plain: string) => string): string {
  const card = readCard(cell)
  if (card.is === 'card') return PREFIX + pseudonym(card.plain)
  return card.is === 'damaged' ? DAMAGED : cell
}

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/

export type EmailCell =
  | { readonly is: 'empty' | 'damaged' }
  | { readonly is: 'email'; readonly plain: string }
  | { readonly is: 'pseudonym'; readonly pseudonym: string }

/** An e-mail address, or the pseudonym of a redacted copy. One address is one plain text, however it is capitalised. */
export function readEmail(cell: string): EmailCell {
  const text = cell.trim()
  if (NOBODY.has(text.toLowerCase())) return { is: 'empty' }
  const pseudonym = PSEUDONYM.exec(text)?.[1]
  if (pseudonym !== undefined) return { is: 'pseudonym', pseudonym }
  return EMAIL.test(text) ? { is: 'email', plain: text.toLowerCase() } : { is: 'damaged' }
}

export function redactEmail(cell: string, pseudonym: (plain: string) => string): string {
  const email = readEmail(cell)
  if (email.is === 'email') return PREFIX + pseudonym(email.plain)
  return email.is === 'damaged' ? DAMAGED : cell
}

/** The pseudonym that stands for a personal text: made here, or read from a redacted copy. */
export function textPseudonym(cell: string, pseudonym: (plain: string) => string): string {
  const text = cell.trim()
  return PSEUDONYM.exec(text)?.[1] ?? pseudonym(text)
}

export function redactText(cell: string, pseudonym: (plain: string) => string): string {
  const text = cell.trim()
  return isNobody(text) || PSEUDONYM.test(text) ? cell : PREFIX + pseudonym(text)
}
