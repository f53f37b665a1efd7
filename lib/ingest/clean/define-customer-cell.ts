import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { cardCustomer, readCard, readEmail, textPseudonym } from './personal-cell'
import { readCustomerId } from './read-customer-id'
import type { Reasons } from './reasons'
import { remember } from './remember'

/**
 * Whose order a row is: by the customer column, else the e-mail address, else the card. What is marked as personal is
 * kept as a keyed hash only.
 * @returns a function of a row's cells; null for a guest
 */
export function defineCustomerCell(
  reading: Reading,
  { pseudonym }: CleaningWorkspace,
  tally: CleaningTally,
  reasons: Reasons,
): (cells: readonly string[], row: number) => string | null {
  const idAt = columnPlace(reading, 'customer')
  const emailAt = columnPlace(reading, 'email')
  const cardAt = columnPlace(reading, 'card')
  const isPersonal = (place: number) => reading.columns[place]?.personal ?? false
  const idCell = remember(readCustomerId)
  const idPersonal = isPersonal(idAt)
  const emailPersonal = isPersonal(emailAt)
  const emailKey = remember((cell): { key: string | null } => {
    const email = readEmail(cell)
    if (email.is === 'pseudonym') return { key: email.pseudonym }
    if (email.is !== 'email') return { key: null }
    return { key: emailPersonal ? pseudonym(email.plain) : email.plain }
  })
  const cardKey = remember((cell): { key: string | null } => ({ key: cardCustomer(readCard(cell), pseudonym) }))

  function byId(cell: string, row: number): string | null {
    const { key, cleaning } = idCell(cell)
    if (cleaning === 'damaged-id') {
      tally.add(cleaning, row, `${reasons.quoted(idAt, cell)} has lost its last digits: the order is a guest's.`)
    } else if (cleaning === 'null-word') {
      tally.add(cleaning, row, `${reasons.quoted(idAt, cell)} names nobody: the order is a guest's.`)
    } else if (cleaning !== null) tally.add(cleaning, row, `${reasons.quoted(idAt, cell)} is read without the point.`)
    return key !== null && idPersonal ? textPseudonym(key, pseudonym) : key
  }

  return (cells, row) => {
    const id = idAt < 0 ? null : byId(cells[idAt] ?? '', row)
    if (id !== null) return id
    const email = emailAt < 0 ? null : emailKey(cells[emailAt] ?? '').key
    if (email !== null) return email
    return cardAt < 0 ? null : cardKey(cells[cardAt] ?? '').key
  }
}
