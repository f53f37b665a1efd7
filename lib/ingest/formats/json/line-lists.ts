import { defineColumns } from './define-columns'
import { flatten } from './flatten'
import type { ExactValue } from './parse-exact'

const LIST_NAMES =
  /^(line_?items?|items?|lines?|order_?(items?|lines?)|products?|positions?|positionen|articles?|artikel|cart|basket|details|lignes|articulos|lineas|righe|regels|itens|transactions)$/i
const QUANTITY = /(qty|quantity|quantit|menge|anzahl|cantidad|aantal|units?|count)/i
const PRICE = /(price|preis|prix|precio|prezzo|prijs|preco|amount|total|betrag|cost)/i
const PRODUCT = /(sku|product|title|name|variant|item|article|artikel|asin|ean|upc|barcode)/i
const ENOUGH = 4
const JUDGED = 500
const MOST_LISTS = 100

type List = { readonly columns: ReturnType<typeof defineColumns>; judged: number; hits: number }

/** Finds, over all records, which of their lists holds the order's lines: by its name and by what its elements say. */
export function defineLineLists() {
  const lists = new Map<string, List>()
  return {
    /** @returns true, so that no more is made of the list */
    add(path: string, elements: readonly ExactValue[]): boolean {
      let list = lists.get(path)
      if (list === undefined) {
        if (lists.size >= MOST_LISTS) return false
        list = { columns: defineColumns(), judged: 0, hits: 0 }
        lists.set(path, list)
      }
      for (const element of elements) {
        const { columns, judged } = list
        const names: string[] = []
        flatten(element, (name, text) => {
          columns.add(name, text)
          if (judged < JUDGED) names.push(name)
        })
        if (judged >= JUDGED) continue
        list.judged++
        list.hits += score(names)
      }
      return true
    },
    /** The best list and its columns, or null where none holds lines. */
    best(): { path: string; columns: readonly string[] } | null {
      let best: { path: string; columns: readonly string[]; score: number } | null = null
      for (const [path, { columns, judged, hits }] of lists) {
        const name = path.split('.').findLast((part) => !/^(edges|nodes?|data)$/.test(part)) ?? path
        const points = hits / Math.max(1, judged) + (LIST_NAMES.test(name) ? 3 : 0)
        if (points >= ENOUGH && points > (best?.score ?? 0)) {
          best = { path, columns: columns.names(), score: points }
        }
      }
      return best
    },
  }
}

function score(names: readonly string[]): number {
  const last = names.map((name) => name.slice(name.lastIndexOf('.') + 1))
  return [QUANTITY, PRICE, PRODUCT].reduce((sum, kind) => sum + (last.some((name) => kind.test(name)) ? 2 : 0), 0)
}
