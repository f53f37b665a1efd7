import type { Locator, Page } from '@playwright/test'

export type Shop = 'gifts' | 'electronics' | 'cafes'

/** Its name, and where it is. */
export type Click = readonly [name: string, find: (page: Page) => Locator]

export type Question = {
  asks: string
  of?: Shop
  /** What is clicked, from the overview. */
  clicks?: readonly Click[]
  /** Where the answer stands, and what it says at least. */
  answer: (page: Page) => Locator
  says: RegExp
}
