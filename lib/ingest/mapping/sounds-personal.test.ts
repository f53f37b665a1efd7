import { expect, it } from 'vitest'
import { soundsPersonal } from './sounds-personal'

it.each([
  'Customer Name',
  'E-Mail',
  'Phone',
  'Straße',
  'Bediener',
  'Cashier',
  'Représentant',
  'Cajero',
  'Verkäufer',
  'Телефон',
  '收货地址',
  '氏名',
  '구매자',
  'Patient',
  'N° sécu',
  'Pupil',
  'Guest',
  'No. HP',
  'اسم العميل',
  'رقم الجوال',
  'Số điện thoại',
  'Τηλέφωνο',
])('%j speaks of a person', (header) => {
  expect(soundsPersonal(header)).toBe(true)
})

it.each([
  'Product name',
  'Filiale',
  'Artikelname',
  'Kasse',
  'Register',
  'Payment type',
  '商品名',
  'Ürün adı',
  'Butik namn',
])('%j does not', (header) => {
  expect(soundsPersonal(header)).toBe(false)
})
