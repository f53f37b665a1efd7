const WORD =
  /^(?:null|n\/?a|n\.a\.|k\.a\.|#n\/a|nan|nil|none|undefined|\\n|-{1,3}|[–—]|\.|\((?:null|none|blank|empty)\)|\[null\]|#(?:value|ref|num|null|name)[!?]|#div\/0!)$/i

/** Whether a cell says that there is no number, no time or nobody: by being empty, or by a word for it (`NULL`, `N/A`, `\N`). */
export function isNothing(cell: string): boolean {
  if (cell === '') return true
  const first = cell.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return false
  const text = cell.trim()
  return text === '' || WORD.test(text)
}
