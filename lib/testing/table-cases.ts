type Rows = readonly (readonly string[])[]
type TableCase = [name: string, bytes: Buffer, expected: Rows]

/** Files, each with the table that it holds, to be given to `test.each`. */
export function defineTableCases() {
  const cases: TableCase[] = []
  return {
    cases,
    /** @param expected the table, or its lines with `|` between cells */
    file(name: string, content: string | Buffer, expected: string | Rows): void {
      const rows = typeof expected === 'string' ? expected.split('\n').map((line) => line.split('|')) : expected
      cases.push([name, Buffer.from(content), rows])
    },
  }
}

/** Lines of a file, each with its end. */
export const toLines = (lines: readonly string[]): string => `${lines.join('\n')}\n`
