import type { Field } from '@/lib/domain/field'
import type { Reading } from '@/lib/ingest/layouts/reading'

export type MissingField = { readonly fields: readonly Field[]; readonly text: string }

/** What a reading must say before its file can be loaded, and does not say yet. */
export function missingFields({ columns, layout }: Pick<Reading, 'columns' | 'layout'>): MissingField[] {
  const has = (...any: Field[]) => columns.some(({ field }) => field !== null && any.includes(field))
  const missing: MissingField[] = []
  const need = (fields: Field[], text: string) => {
    if (!has(...fields)) missing.push({ fields, text })
  }
  if (layout.rowShape === 'profile') {
    need(['customer'], 'No column says which customer a row is about. Choose the one with the customer’s number.')
    need(['attribute'], 'No column is an attribute of the customer. Choose at least one.')
    return missing
  }
  need(['time', 'date'], 'No column says when something was sold. Choose the one with the date.')
  if (layout.rowShape === 'basket-in-cell') {
    need(['basket'], 'No column holds the items of an order. Choose it.')
  } else {
    need(['unitPrice', 'amount'], 'No column says how much was paid. Choose the one with the price or the amount.')
  }
  if (layout.orderKey !== 'derived') {
    need(['order'], 'No column holds the order’s number. Choose it, or let every row be an order of its own.')
  }
  if (layout.orderKey === 'number+branch' || layout.orderKey === 'number+branch+day') {
    need(['branch'], 'The branch is part of an order’s key, but no column holds it. Choose it, or another key.')
  }
  return missing
}
