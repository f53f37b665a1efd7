import { expect, test } from '@playwright/test'
import { cafeWeeks } from '../support/cafe-weeks'
import { eightWeeks } from '../support/eight-weeks'
import { electronicsWeeks } from '../support/electronics-weeks'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'
import { askedAboutGoods } from './questions/about-goods'
import { askedAboutPeople } from './questions/about-people'
import { askedAboutSales } from './questions/about-sales'
import type { Question, Shop } from './questions/question'

const MOST = 3

/** Ten cake stands, all of them taken back twenty minutes later. */
const reversed = [
  '750000,22423,CAKE STAND,10,11/20/2011 9:00,12.75,12347,United Kingdom',
  'C750000,22423,CAKE STAND,-10,11/20/2011 9:20,12.75,12347,United Kingdom',
  '',
].join('\r\n')

let shops: Record<Shop, string>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  shops = {
    gifts: await sharedShop(eightWeeks() + reversed),
    electronics: await sharedShop(electronicsWeeks()),
    cafes: await sharedShop(cafeWeeks()),
  }
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

const paths = new Map<string, Question[]>()
for (const question of [...askedAboutSales, ...askedAboutGoods, ...askedAboutPeople]) {
  const path = [question.of ?? 'gifts', ...(question.clicks ?? []).map(([name]) => name)].join(' › ')
  paths.set(path, [...(paths.get(path) ?? []), question])
}

for (const [path, answered] of paths) {
  const { of = 'gifts', clicks = [] } = answered[0] ?? {}
  test(`${path}, ${clicks.length} of ${MOST} clicks: ${answered.map(({ asks }) => asks).join('; ')}`, async ({
    page,
  }) => {
    expect(clicks.length).toBeLessThanOrEqual(MOST)
    await page.goto(`/${shops[of]}/marketing`)
    for (const [, find] of clicks) await find(page).click()
    for (const { asks, answer, says } of answered) {
      const found = answer(page)
      const shown = async () =>
        (await found.getAttribute('aria-valuetext')) ?? (await found.innerText()).replaceAll(/\s+/g, ' ')
      await expect.soft(found, asks).toBeVisible()
      if (await found.isVisible()) await expect.poll(shown, { message: asks, timeout: 15_000 }).toMatch(says)
    }
  })
}
