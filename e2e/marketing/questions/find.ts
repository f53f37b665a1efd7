import type { Page } from '@playwright/test'
import type { Click } from './question'

export const place = (name: string): Click => [
  name,
  (page) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true }),
]
export const button = (name: string | RegExp): Click => [
  String(name),
  (page) => page.getByRole('button', { name }).first(),
]
/** Of that page, not of the one just left. */
export const rangeOf = (title: string): Click => [
  'Last 28 days',
  (page) =>
    page
      .locator('header', { has: page.getByRole('heading', { level: 1, name: title }) })
      .getByRole('button', { name: 'Last 28 days' }),
]
export const item = (name: string | RegExp): Click => [
  String(name),
  (page) => page.getByRole('menuitemradio', { name }),
]
export const link = (name: string): Click => [name, (page) => page.getByRole('link', { name }).first()]
export const choice = (group: string, name: string): Click => [
  name,
  (page) => page.getByRole('group', { name: group }).getByText(name, { exact: true }),
]
export const card = (name: string | RegExp) => (page: Page) => page.getByRole('region', { name }).first()
export const table = (name: string | RegExp) => (page: Page) => page.getByRole('table', { name, exact: true })
export const row = (name: string | RegExp, number: number) => (page: Page) =>
  table(name)(page).getByRole('row').nth(number)
export const chart = (name: string | RegExp) => (page: Page) => card(name)(page).getByRole('slider')
export const buying: Click = [
  'Buying',
  (page) => page.getByRole('navigation', { name: 'Customers' }).getByRole('link', { name: 'Buying' }),
]
export const firstOf = (name: string): Click => [
  `first of ${name}`,
  (page) => row(name, 1)(page).getByRole('link').first(),
]
