/** What a header calls a rate (`MwSt-Satz`, `Remise %`, `Tax rate`), which is no amount of money. */
const RATE =
  /%|\b(percent|percentage|pct|prozent|proz|pourcentage|porcentaje|percentuale|procent|rate|satz|taux|tasa|tipo iva|aliquota|tarief|stawka)\b/

/** What a header calls something measured that is neither money nor pieces sold. */
const MEASURE =
  /\b(weight|gewicht|poids|peso|waga|height|width|length|volume|latitude|longitude|rating|points|punkte|stock|bestand|lagerbestand|minutes|minuten|seconds|duration|dauer)\b/

const plain = (header: string): string =>
  header.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ')

export const isRate = (header: string): boolean => RATE.test(plain(header))

export const isMeasure = (header: string): boolean => MEASURE.test(plain(header))
