/** The words of a header, lower case, without accents: `Bestell-Nr.` → bestell, nr; `CustomerID` → customer, id; `# de venta` → n, de, venta. */
export function headerTokens(header: string): readonly string[] {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replace(/^# ?(?=\p{L})/u, 'n ')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')
}
