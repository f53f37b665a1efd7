/** Words for a sum, wherever it stands. */
const WORDS =
  'total|totals|totale|totalen|totaal|toplam|sum|sums|suma|soma|somme|summe|summa|gesamt|insgesamt|celkem|spolu|ukupno|razem|összesen|yhteensä|kokku|kopā|σύνολο|итого|всего|разом'
const SIGNS = '合計|合计|小計|总计'
const AT_END = `${WORDS}|gesamtsumme|i alt|iš viso|${SIGNS}`
const BETWEEN = `${WORDS}|totali|totalt|summary|ergebnis|saldo|součet|mezisoučet|részösszeg|välisumma|viso|μερικό|итог|المجموع|الإجمالي|مجموع|جمع`
const LONGEST = 80
const BEGINNING = new RegExp(
  `^(?:(?:19|20)\\d\\d )?(?:(?:grand|sub|overall|net|gross|report|page)[ -]?)?(?:${AT_END})(?![\\p{L}\\p{N}])|^(?:total|summe|gesamt)`,
  'iu',
)
/** Alone or among other words: `Total`, `Sub-total North`, `North Total`, `Tagessumme`, `合計`. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:sub|sous|grand|zwischen|tages|monats|wochen|filial|kassen|teil|gesamt|ara)?[- ]?(?:${BETWEEN}))(?![\\p{L}\\p{N}])|${SIGNS}|小计|總計`,
  'iu',
)

/** A list or object as programs write it, whose keys are no names of rows. */
const WRITTEN = /^[[{]/

/** Whether a cell names a sum. So do names of some products: what else the row holds has to tell. */
export const namesSum = (cell: string): boolean =>
  cell !== '' && cell.length <= LONGEST && NAMED.test(cell) && !WRITTEN.test(cell)

const OF_WHAT = '(?:(?:day|daily|week|weekly|month|monthly|year|branch|store|shop|group|section|page|running)[- ])?'
const ALONE = new RegExp(`^[\\s*=-]*${OF_WHAT}(?:${NAMED.source})[^\\p{L}]*$`, 'iu')

/** Whether a cell says nothing but that it is a sum: `Total`, `Day total`, `Subtotal 2026-03-01:`; not `Leeds Total`. */
export const isSumAlone = (cell: string): boolean => cell !== '' && cell.length <= LONGEST && ALONE.test(cell)

/** Whether a cell begins with the name of a sum, as those of the last rows of a table do. */
export const beginsWithSum = (cell: string): boolean => BEGINNING.test(cell.trim())
