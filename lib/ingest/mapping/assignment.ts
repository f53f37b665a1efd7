import type { Field } from '@/lib/domain/field'
import type { Values } from './adds-up'
import type { ColumnFacts } from './column-facts'

export type Named = { readonly place: number; readonly field: Field; readonly score: number }
export type Assigned = Named & { readonly why: string }

/** A header that names a field no better names it by chance. */
export const NAMED = 0.3
const SURE = 0.95

/**
 * Which column has which field so far, as what settles it asks and changes it.
 * @param taken the field of each place; changed
 * @param lost why columns have no field, by place; changed
 * @param named how well headers name the fields of each place
 */
export function defineAssignment(
  taken: Map<number, Assigned>,
  lost: Map<number, string>,
  facts: readonly ColumnFacts[],
  named: readonly Named[],
) {
  const placeOf = (field: Field) => [...taken.values()].find((each) => each.field === field)?.place
  const valuesAt = (place: number | null | undefined): Values | null =>
    place === undefined || place === null ? null : (facts[place]?.values ?? null)
  const loses = (place: number | undefined, why: string) => {
    if (place === undefined) return
    taken.delete(place)
    lost.set(place, why)
  }
  return {
    placeOf,
    valuesAt,
    valuesOf: (field: Field) => valuesAt(placeOf(field)),
    /** Places of columns whose header sounds like one of these. */
    calls: (...fields: Field[]) => [
      ...new Set(
        named.filter(({ field, score }) => fields.includes(field) && score >= NAMED).map(({ place }) => place),
      ),
    ],
    loses,
    /** @param instead what is said of the column that had the field */
    gives: (place: number, field: Field, why: string, instead: string) => {
      const before = placeOf(field)
      if (before !== place) loses(before, instead)
      lost.delete(place)
      taken.set(place, { place, field, score: SURE, why })
    },
  }
}

export type Assignment = ReturnType<typeof defineAssignment>
