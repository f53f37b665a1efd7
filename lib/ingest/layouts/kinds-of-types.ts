import type { LineKind, LineKindRule } from './layout'

type Rules = readonly LineKindRule[]
type TypeKind = { readonly value: string; readonly kind: LineKind }

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The kind of lines whose row is of a type; a sale where no rule names it: quantity and price say the rest. */
export const kindOfType = (rules: Rules, type: string): LineKind =>
  rules.find(({ when }) => 'lineTypes' in when && when.lineTypes.some((each) => isSame(each, type)))?.kind ?? 'sale'

/** The rules once types of rows are of other kinds. */
export function withKindsOfTypes(rules: Rules, given: readonly TypeKind[]): LineKindRule[] {
  const others = rules.flatMap(({ when, kind }): LineKindRule[] => {
    if (!('lineTypes' in when)) return [{ when, kind }]
    const lineTypes = when.lineTypes.filter((type) => !given.some(({ value }) => isSame(value, type)))
    return lineTypes.length > 0 ? [{ when: { lineTypes }, kind }] : []
  })
  const named = given.flatMap(({ value, kind }) => (kind === 'sale' ? [] : [{ when: { lineTypes: [value] }, kind }]))
  return [...named, ...others]
}
