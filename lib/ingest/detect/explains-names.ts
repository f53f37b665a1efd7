type Cells = readonly string[]

const FEWEST_COLUMNS = 4
const NEARLY_ALL = 0.9
const WORDS_OF_A_SENTENCE = 4
const SHARE_OF_SENTENCES = 0.3
const LONGER = 1.3

/** Whether a row below names says what each of them means, in sentences: it belongs to the header, and is in no name. */
export function explainsNames(cells: Cells, names: Cells): boolean {
  const filled = (row: Cells) => row.filter((cell) => cell.trim() !== '')
  const texts = filled(cells)
  const isFull = (row: Cells) => filled(row).length >= NEARLY_ALL * names.length
  if (names.length < FEWEST_COLUMNS || !isFull(names) || !isFull(cells)) return false
  const length = (row: Cells) => row.reduce((sum, cell) => sum + cell.trim().length, 0) / row.length
  const sentences = texts.filter((cell) => cell.trim().split(/\s+/).length >= WORDS_OF_A_SENTENCE)
  return sentences.length >= SHARE_OF_SENTENCES * texts.length && length(texts) >= LONGER * length(filled(names))
}
