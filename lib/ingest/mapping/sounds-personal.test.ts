import { expect, it } from 'vitest'
import { soundsPersonal } from './sounds-personal'

it.each(['Customer Name', 'E-Mail', 'Phone', 'Straße', 'Bediener', 'Cashier', 'Représentant', 'Cajero', 'Verkäufer'])(
  '%j speaks of a person',
  (header) => {
    expect(soundsPersonal(header)).toBe(true)
  },
)

it.each(['Product name', 'Filiale', 'Artikelname', 'Kasse', 'Register', 'Payment type'])('%j does not', (header) => {
  expect(soundsPersonal(header)).toBe(false)
})
