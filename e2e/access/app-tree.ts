import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/runtime/prepare.mjs'

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const files = (): string[] =>
  readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  )

/** `(public)/sign-in/page.tsx` → `/sign-in`: groups in brackets are no part of an address. */
const addressOf = (file: string): string =>
  `/${file
    .split('/')
    .slice(0, -1)
    .filter((part) => !part.startsWith('('))
    .join('/')}`

const DECLARED = /^export (?:const|async function|function) (\w+)/
const LISTED = /^export \{([^}]*)\}/
const OF_TYPES = /^export (?:type|interface) /

/** Names that an `export` statement gives to others; null where it does not tell them. */
function namesOf(statement: string): string[] | null {
  if (OF_TYPES.test(statement)) return []
  const declared = DECLARED.exec(statement)?.[1]
  if (declared !== undefined) return [declared]
  const listed = LISTED.exec(statement)?.[1]
  if (listed === undefined) return null
  return listed.split(',').map(
    (name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1) ?? '',
  )
}

/** The methods a route file answers. Throws where it answers none, or its exports cannot all be told. */
export function methodsIn(source: string, file: string): string[] {
  const names = [...source.matchAll(/^\s*export\b/gm)].flatMap(({ index, 0: { length } }) => {
    const statement = source.slice(index + length - 'export'.length)
    const found = namesOf(statement)
    if (found === null) throw new Error(`${file}: what it exports by “${statement.split('\n')[0]}” cannot be told.`)
    return found
  })
  const methods = names.filter((name) => METHODS.has(name))
  if (methods.length === 0) throw new Error(`${file}: it answers no method.`)
  return methods
}

const methodsOf = (file: string): string[] => methodsIn(readFileSync(path.join(root, 'app', file), 'utf8'), file)

/** What the folder `app` answers: `PAGE /[workspace]/marketing`, `GET /api/health`, one entry a page and a method. */
export function appTree(): string[] {
  const pages = files().filter((file) => /(^|\/)page\.tsx$/.test(file))
  const routes = files().filter((file) => /(^|\/)route\.tsx?$/.test(file))
  return [
    ...pages.map((file) => `PAGE ${addressOf(file)}`),
    ...routes.flatMap((file) => methodsOf(file).map((method) => `${method} ${addressOf(file)}`)),
  ].sort()
}
