/** Gathers the columns of records by path, in order of appearance. */
export function defineColumns() {
  const filled = new Map<string, boolean>()
  return {
    add(path: string, text: string): void {
      const known = filled.get(path)
      if (known === undefined) filled.set(path, text !== '')
      else if (!known && text !== '') filled.set(path, true)
    },
    size: (): number => filled.size,
    /** Without those that are empty wherever they are no object: `customer` beside `customer.name`. */
    names(): string[] {
      const paths = [...filled.keys()]
      const parents = new Set(paths.flatMap((path) => parentsOf(path)))
      return paths.filter((path) => filled.get(path) === true || !parents.has(path))
    },
  }
}

function parentsOf(path: string): string[] {
  const parts = path.split('.')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'))
}
