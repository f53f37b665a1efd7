const WORD =
  'total|totals|totale|totalen|totali|totaal|totalt|toplam|sum|sums|suma|soma|somme|summe|summa|summary|gesamt|insgesamt|ergebnis|saldo|celkem|spolu|součet|mezisoučet|ukupno|razem|összesen|részösszeg|yhteensä|välisumma|kokku|kopā|viso|σύνολο|μερικό|итог|итого|всего|разом|المجموع|الإجمالي|مجموع|جمع'
const LONGEST = 80
/** A word for a sum, alone or among others: `Total`, `Sub-total North`, `North Total`, `Tagessumme`, `合計`. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:sub|sous|grand|zwischen|tages|monats|wochen|filial|kassen|teil|gesamt|ara)?[- ]?(?:${WORD}))(?![\\p{L}\\p{N}])|合計|合计|小計|小计|总计|總計`,
  'iu',
)

/** Whether a cell names a sum. So do names of some products: what else the row holds has to tell. */
export const namesSum = (cell: string): boolean => cell !== '' && cell.length <= LONGEST && NAMED.test(cell)
