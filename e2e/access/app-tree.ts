import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/runtime/prepare.mjs'

const METHOD = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g

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

function methodsOf(file: string): string[] {
  const source = readFileSync(path.join(root, 'app', file), 'utf8')
  const exported = source.match(/^export (?:const|async function|function) \w+|^export \{[^}]*\}/gm) ?? []
  return exported.flatMap((statement) => statement.match(METHOD) ?? [])
}

/** What the folder `app` answers: `PAGE /[workspace]/marketing`, `GET /api/health`, one entry a page and a method. */
export function appTree(): string[] {
  const pages = files().filter((file) => /(^|\/)page\.tsx$/.test(file))
  const routes = files().filter((file) => /(^|\/)route\.tsx?$/.test(file))
  return [
    ...pages.map((file) => `PAGE ${addressOf(file)}`),
    ...routes.flatMap((file) => methodsOf(file).map((method) => `${method} ${addressOf(file)}`)),
  ].sort()
}
