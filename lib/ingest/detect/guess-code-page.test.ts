import { expect, test } from 'vitest'
import { encodeAs } from '@/lib/testing/encode-as'
import { guessCodePage } from './guess-code-page'

test.each([
  ['windows-1252', 'Café crème, Zoë, naïve'],
  ['windows-1252', 'Müller;Straße;Köln'],
  ['windows-1252', 'São Paulo, informação, não'],
  ['windows-1252', 'Año niño, Málaga'],
  ['windows-1252', 'Åre Göteborg Malmö'],
  ['windows-1252', 'café'],
  ['windows-1252', '£5.00 – 20°'],
  ['windows-1252', '5 €'],
  ['windows-1252', 'Málaga, Besançon, Köln, Århus'],
  ['windows-1252', 'Étagère, Théière'],
  ['windows-1252', 'Città, Più, Così'],
  ['windows-1252', 'Informação, Açúcar, Maçã'],
  ['windows-1252', 'Größe'],
  ['windows-1252', 'België, Ideeën'],
  ['windows-1252', 'salâm; âre, sí'],
  ['windows-1250', 'Őszi, Fűszer, Körte'],
  ['windows-1254', 'Kaşık, Yağ, İğne, Tabağı'],
  ['windows-1250', 'Łódź'],
  ['windows-1250', 'Zażółć gęślą jaźń'],
  ['windows-1250', 'Příliš žluťoučký kůň'],
  ['windows-1250', 'Árvíztűrő tükörfúrógép'],
  ['windows-1251', 'Привет мир, Москва'],
  ['windows-1253', 'Καλημέρα κόσμε Αθήνα'],
  ['windows-1254', 'İstanbul Şişli Beyoğlu çağrı'],
  ['windows-1255', 'שלום עולם'],
  ['windows-1256', 'مرحبا بالعالم'],
  ['windows-1257', 'Rīga, Ventspils, Liepāja, Ūdens'],
  ['windows-1257', 'Šiauliai, Kėdainiai, Panevėžys'],
])('%s: %s', (page, text) => {
  expect(guessCodePage(encodeAs(page, text))).toBe(page)
})
