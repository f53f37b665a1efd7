import { readFileSync } from 'node:fs'

export type Role = 'admin' | 'marketing' | 'customer'
export type SignIn = { userId: string; email: string; password: string }

/** What the browser tests run against: made once by global-setup.ts, read by every test. */
export type World = {
  url: string
  dataFolder: string
  /** Settings and secrets of the installation. */
  environment: Record<string, string>
  workspace: { id: number; slug: string }
  /** One person a role in that workspace; the customer's key is CUSTOMER_KEY. */
  signIns: Record<Role, SignIn>
}

/** A customer of the gift wholesaler's real file, with orders over the whole year. */
export const CUSTOMER_KEY = '12347'

let cached: World | undefined

/** Sets the world of this process, where no global set-up made one. */
export function enterWorld(made: World): void {
  cached = made
}

export function world(): World {
  cached ??= JSON.parse(readFileSync(process.env.TILLSIGHT_E2E_WORLD ?? '', 'utf8')) as World
  return cached
}
