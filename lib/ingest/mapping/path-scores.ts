import type { Field } from '@/lib/domain/field'

/** What a path of a JSON file says its leaf belongs to, and what a plain `id` or `name` there is. */
const OWNERS: readonly {
  readonly owner: RegExp
  readonly id: Field
  readonly name: Field | null
  readonly may: readonly Field[]
}[] = [
  {
    owner:
      /^(customer|buyer|client|user|member|guest|contact|shopper|purchaser|kunde|kaeufer|kaufer|cliente|klant|klient|billing|shipping|address)s?$/,
    id: 'customer',
    name: 'personName',
    may: ['customer', 'personName', 'email', 'country', 'card', 'attribute'],
  },
  {
    owner:
      /^(item|line|line item|lineitem|product|position|article|artikel|variant|produkt|produit|producto|good|entry|detail)(s|en|e)?$/,
    id: 'sku',
    name: 'description',
    may: [
      ...(['sku', 'description', 'brand', 'category', 'quantity', 'unitPrice', 'amount', 'discount', 'tax'] as const),
      ...(['cost', 'currency', 'lineType', 'shipping'] as const),
    ],
  },
  {
    owner: /^(branch|store|shop|location|outlet|filiale|magasin|tienda)s?$/,
    id: 'branch',
    name: 'branch',
    may: ['branch', 'country'],
  },
]

const ID = /^(id|ref|reference|number|no|nr|key|code|uuid|article|artikel|item|product)$/
const NAME = /^(name|label|title|full ?name|text|bezeichnung|nom|nombre|nome)$/

/** How well the last part of a path (`buyer.ref`) names each field, given how well it does alone; null for no path, or one
 * that says nothing. */
export function pathScores(
  header: string,
  scoresOf: (leaf: string) => ReadonlyMap<Field, number>,
): ReadonlyMap<Field, number> | null {
  const parts = header.split('.').map((part) => part.trim())
  if (parts.length < 2 || parts.some((part) => part === '' || part.includes(' '))) return null
  const leaf = parts.at(-1) ?? ''
  const plain = (part: string) =>
    part
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('_', ' ')
      .toLowerCase()
  const owned = OWNERS.find(({ owner }) => parts.slice(0, -1).some((part) => owner.test(plain(part))))
  if (owned === undefined) return null
  const named = scoresOf(leaf)
  const scores = new Map([...named].filter(([field]) => owned.may.includes(field)))
  if (ID.test(plain(leaf))) scores.set(owned.id, 1)
  if (owned.name !== null && NAME.test(plain(leaf))) scores.set(owned.name, 1)
  return scores
}
