import type { Page } from '@playwright/test'
import { world } from '../support/world'

// Refused answers are told by themselves; the browser repeats them on the console, at times twice.
const REFUSED = /^Failed to load resource: the server responded with a status of /

/** Everything that happens on the page and should not: a dialog, an error, a blocked script, a request elsewhere. */
export function watch(page: Page): string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED.test(message.text())) seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(world().url))
      seen.push(`request: ${request.url()}`)
  })
  page.on('response', (answer) => {
    if (answer.status() >= 400) seen.push(`${answer.status()}: ${answer.url()}`)
  })
  return seen
}
