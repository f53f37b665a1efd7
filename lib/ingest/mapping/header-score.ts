import { type Field, fields } from '@/lib/domain/field'
import { fieldWords } from './field-words'
import { fieldWordsElsewhere } from './field-words-elsewhere'
import { fieldWordsFurther } from './field-words-further'
import { headerTokens } from './header-tokens'
import { pathScores } from './path-scores'

const PART = 0.72
const INSIDE = 0.5
const LONG_WORD = 6

type Phrase = {
  readonly field: Field
  readonly tokens: readonly string[]
  readonly joined: string
  /** It names its field only as the whole header. */
  readonly whole: boolean
}

const spelled = (words = ''): string[] => (words === '' ? [] : words.split('|'))

const phrases: readonly Phrase[] = fields.flatMap((field) =>
  [...(fieldWords[field] ?? []), ...spelled(fieldWordsElsewhere[field]), ...spelled(fieldWordsFurther[field])].map(
    (phrase) => {
      const tokens = headerTokens(phrase)
      return { field, tokens, joined: tokens.join(''), whole: phrase.startsWith('=') }
    },
  ),
)
const byJoined = new Map<string, Phrase[]>()
for (const phrase of phrases) byJoined.set(phrase.joined, [...(byJoined.get(phrase.joined) ?? []), phrase])

/**
 * How well a header names each field, 0 to 1: 1 for a word or phrase that is known as it stands, less for one among other
 * words, or inside a longer word.
 */
export function headerScores(header: string): ReadonlyMap<Field, number> {
  return pathScores(header, namedScores) ?? namedScores(header)
}

const TAX =
  'tax(?:es)?|taxe|vat|mwst|mehrwertsteuer|ust|umsatzsteuer|gst|btw|iva|tva|moms|mva|dph|kdv|ddv|pdv|áfa|alv|φπα|ндс|ддс|пдв'
const BEFORE_IT =
  'inc|incl|inkl|including|inclusive|inklusive|ex|exc|excl|exkl|excluding|exclusive|exklusive|zzgl|without|with|w/o|w/|ohne|mit|before|after|hors|avec|sin|con|c/|s/|sem|com|senza|zonder|met|utan|uden|uten|med|bez|brez|без|с|з|χωρίς|με'
const BEHIND_IT =
  'incl?|inkl|included|inclusive|excl?|exkl|excluded|exclusive|comprise?s?|inclus[ea]?s?|exclus[ea]?s?|incluid[oa]s?|excluid[oa]s?|incluso|esclus[oa]|incluíd[oa]|dahil|hari[çc]|nélkül'

/** Whether a tax is in an amount says nothing of what amount it is: `Subtotal (inc tax)`, `price_tax_excl`, `Importe s/ IVA`. */
const WITH_TAX = new RegExp(
  `[([]?(?<!\\p{L})(?:(?:${BEFORE_IT})\\.?[\\s_]*(?:sales )?(?:${TAX})(?: amount)?|(?:${TAX})[\\s_.]+(?:${BEHIND_IT}))(?!\\p{L})\\.?[)\\]]?`,
  'giu',
)

/** A header without what it says of a tax that is in its amounts, or not. */
export const withoutTax = (header: string): string => {
  const rest = header.replace(WITH_TAX, ' ')
  return rest.trim() === '' ? header : rest
}

function namedScores(header: string): ReadonlyMap<Field, number> {
  const tokens = headerTokens(withoutTax(header))
  const joined = tokens.join('')
  const scores = new Map<Field, number>()
  const note = (field: Field, score: number) => scores.set(field, Math.max(score, scores.get(field) ?? 0))
  for (const { field } of byJoined.get(joined) ?? []) note(field, 1)
  for (const phrase of phrases) {
    if (phrase.joined === joined || phrase.whole) continue
    if (isAmong(phrase.tokens, tokens)) note(phrase.field, PART * Math.sqrt(phrase.tokens.length / tokens.length))
    else if (phrase.joined.length >= LONG_WORD && joined.includes(phrase.joined)) {
      note(phrase.field, INSIDE * Math.sqrt(phrase.joined.length / joined.length))
    }
  }
  return scores
}

/** Whether the words stand side by side among the header's. */
function isAmong(words: readonly string[], tokens: readonly string[]): boolean {
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (words.every((word, i) => word === tokens[at + i])) return true
  }
  return false
}
