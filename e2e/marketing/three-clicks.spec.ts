import { expect, type Locator, type Page, test } from '@playwright/test'
import { cafeWeeks } from '../support/cafe-weeks'
import { eightWeeks } from '../support/eight-weeks'
import { electronicsWeeks } from '../support/electronics-weeks'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'

const MOST = 3

/** Ten cake stands, all of them taken back twenty minutes later. */
const reversed = [
  '750000,22423,CAKE STAND,10,11/20/2011 9:00,12.75,12347,United Kingdom',
  'C750000,22423,CAKE STAND,-10,11/20/2011 9:20,12.75,12347,United Kingdom',
  '',
].join('\r\n')

type Shop = 'gifts' | 'electronics' | 'cafes'

/** Its name, and where it is. */
type Click = readonly [name: string, find: (page: Page) => Locator]

type Question = {
  asks: string
  of?: Shop
  /** What is clicked, from the overview. */
  clicks?: readonly Click[]
  /** Where the answer stands, and what it says at least. */
  answer: (page: Page) => Locator
  says: RegExp
}

const place = (name: string): Click => [
  name,
  (page) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true }),
]
const button = (name: string | RegExp): Click => [String(name), (page) => page.getByRole('button', { name }).first()]
/** Of that page, not of the one just left. */
const rangeOf = (title: string): Click => [
  'Last 28 days',
  (page) =>
    page
      .locator('header', { has: page.getByRole('heading', { level: 1, name: title }) })
      .getByRole('button', { name: 'Last 28 days' }),
]
const item = (name: string | RegExp): Click => [String(name), (page) => page.getByRole('menuitemradio', { name })]
const link = (name: string): Click => [name, (page) => page.getByRole('link', { name }).first()]
const choice = (group: string, name: string): Click => [
  name,
  (page) => page.getByRole('group', { name: group }).getByText(name, { exact: true }),
]
const card = (name: string | RegExp) => (page: Page) => page.getByRole('region', { name }).first()
const table = (name: string | RegExp) => (page: Page) => page.getByRole('table', { name, exact: true })
const row = (name: string | RegExp, number: number) => (page: Page) => table(name)(page).getByRole('row').nth(number)
const chart = (name: string | RegExp) => (page: Page) => card(name)(page).getByRole('slider')
const buying: Click = [
  'Buying',
  (page) => page.getByRole('navigation', { name: 'Customers' }).getByRole('link', { name: 'Buying' }),
]
const firstOf = (name: string): Click => [`first of ${name}`, (page) => row(name, 1)(page).getByRole('link').first()]

const grains = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const

const questions: readonly Question[] = [
  // Sales
  ...[
    'Gross sales',
    'Discounts',
    'Returns',
    'Net sales',
    'Orders',
    'Average order value',
    'Items per order',
    'Units',
    'Active customers',
    'New customers',
    'Returning customers',
    'Return rate',
  ].map(
    (name): Question => ({
      asks: name,
      clicks: [place('Sales')],
      answer: (page) =>
        card('Key figures')(page)
          .getByRole('listitem')
          .filter({ has: page.getByRole('button', { name, exact: true }) }),
      says: /\d/,
    }),
  ),
  ...grains.map(
    (grain): Question => ({
      asks: `the trend by ${grain}`,
      clicks: [button(/^by (day|week)/), item(new RegExp(grain, 'i'))],
      answer: chart('Trend'),
      says: /: £[\d,.]+/,
    }),
  ),
  {
    asks: 'growth per month',
    of: 'electronics',
    clicks: [place('Sales')],
    answer: chart(/^Growth of net sales/),
    says: /\d%/,
  },
  {
    asks: 'average per hour',
    clicks: [place('Sales')],
    answer: card('Net sales on average'),
    says: /hours with a sale £[\d.]+/,
  },
  {
    asks: 'average per day, month, year',
    clicks: [place('Sales')],
    answer: card('Net sales on average'),
    says: /Per day.*£.*Per month.*£.*Per year.*£/,
  },
  {
    asks: 'this year’s sales against last year’s',
    clicks: [place('Sales')],
    answer: card('Net sales this year against last year'),
    says: /£[\d,]+/,
  },
  {
    asks: 'this year’s orders against last year’s',
    clicks: [place('Sales')],
    answer: card('Orders this year against last year'),
    says: /\d+/,
  },
  { asks: 'how large orders are', clicks: [place('Sales')], answer: card('Orders by amount'), says: /Median £[\d.]+/ },
  {
    asks: 'orders placed and cancelled per month',
    clicks: [place('Sales')],
    answer: chart(/^Orders placed and cancelled/),
    says: /Placed \d+, Cancelled \d+/,
  },
  {
    asks: 'how it was paid',
    of: 'cafes',
    clicks: [place('Sales')],
    answer: card(/^Payments by/),
    says: /CARD.*[£€]\d/,
  },
  { asks: 'which country', answer: card(/^Countries by/), says: /United Kingdom.*£\d/ },
  // When
  { asks: 'peak hours', answer: card(/^Peak hours/), says: /£\d/ },
  {
    asks: 'peak hours by the median',
    clicks: [place('When'), choice('Of each hour', 'Median')],
    answer: table(/./),
    says: /\d/,
  },
  {
    asks: 'peak hours against before',
    clicks: [place('When'), choice('Shown as', 'Change')],
    answer: card(/^The week by/),
    says: /more than/,
  },
  {
    asks: 'peak hours per branch',
    of: 'cafes',
    clicks: [place('When')],
    answer: card(/^The week of each branch/),
    says: /Leeds.*\d/,
  },
  { asks: 'the hours of a day', clicks: [place('When')], answer: chart(/across a day/), says: /£\d/ },
  // As booked or as kept
  {
    asks: 'as kept, with its count',
    clicks: [button('As booked'), item(/reversed within 24 hours$/)],
    answer: (page) => page.getByRole('list', { name: 'Filters' }),
    says: /1 order left out/,
  },
  {
    asks: 'where a return was sold',
    clicks: [place('Orders'), link('C740000')],
    answer: table('Order lines'),
    says: /From 700055.*inferred, exact/,
  },
  // Products
  {
    asks: 'products ranked',
    clicks: [place('Products')],
    answer: row('Ranking of products', 1),
    says: /CAKE STAND.*£\d/,
  },
  {
    asks: 'products of a month',
    clicks: [place('Products'), rangeOf('Products'), button('Last month')],
    answer: row('Ranking of products', 1),
    says: /£\d/,
  },
  {
    asks: 'brands ranked',
    of: 'electronics',
    clicks: [place('Products'), choice('Ranked', 'Brands')],
    answer: row('Ranking of brands', 1),
    says: /apple.*\d/,
  },
  {
    asks: 'categories ranked',
    of: 'electronics',
    clicks: [place('Products'), choice('Ranked', 'Categories')],
    answer: row('Ranking of categories', 1),
    says: /\d/,
  },
  {
    asks: 'most sold and most valuable per month',
    clicks: [place('Products'), choice('The best of each', 'Month')],
    answer: row('Most sold and most valuable', 1),
    says: /November 2011.*£\d/,
  },
  {
    asks: 'most sold and most valuable per day',
    clicks: [place('Products'), choice('The best of each', 'Day')],
    answer: row('Most sold and most valuable', 1),
    says: /27 Nov 2011.*£\d/,
  },
  {
    asks: 'brands over the last weeks',
    of: 'electronics',
    clicks: [place('Products')],
    answer: card(/^The last weeks/),
    says: /Last 4 weeks.*Last 52 weeks.*apple.*\d/,
  },
  { asks: 'how few make most', clicks: [place('Products')], answer: card('How few make most'), says: /\d%/ },
  {
    asks: 'categories, drilled into',
    of: 'electronics',
    clicks: [
      place('Products'),
      [
        'electronics',
        (page) =>
          card('Categories')(page)
            .getByRole('button', { name: /electronics/ })
            .first(),
      ],
    ],
    answer: card('Categories'),
    says: /smartphone/,
  },
  {
    asks: 'a product: price, buyers, what with',
    clicks: [place('Products'), link('Product’s page: CAKE STAND')],
    answer: card('Customers by net sales'),
    says: /12348.*£\d/,
  },
  // Where
  { asks: 'branches ranked', of: 'cafes', answer: card(/^Branches by/), says: /Leeds.*\d/ },
  {
    asks: 'top and bottom movers',
    clicks: [place('Where')],
    answer: card('Top and bottom movers'),
    says: /United Kingdom.*£\d/,
  },
  {
    asks: 'like for like',
    of: 'cafes',
    clicks: [place('Where')],
    answer: card('Like for like'),
    says: /\d+ branch-days in both/,
  },
  {
    asks: 'a branch',
    of: 'cafes',
    clicks: [place('Where'), link('Branch’s page: Leeds')],
    answer: card('Key figures'),
    says: /[£€]\d/,
  },
  {
    asks: 'which branch-days are missing',
    of: 'cafes',
    clicks: [button(/branch-days? missing/)],
    answer: (page) => page.getByRole('dialog', { name: 'Missing days' }),
    says: /Chesterfield/,
  },
  // Orders
  {
    asks: 'the highest order of each month',
    clicks: [place('Orders')],
    answer: row('Highest order of each month', 1),
    says: /November 2011.*£\d/,
  },
  {
    asks: 'the highest order of each year',
    clicks: [place('Orders'), choice('Highest of each', 'Year')],
    answer: row('Highest order of each year', 1),
    says: /2011.*£\d/,
  },
  {
    asks: 'an order’s lines, their file and rows',
    clicks: [place('Orders'), firstOf('Orders')],
    answer: table('Order lines'),
    says: /\.csv.*row \d/,
  },
  // Customers
  {
    asks: 'the best customer of each month',
    clicks: [place('Customers'), buying],
    answer: row('Highest-grossing customers', 1),
    says: /12348.*£\d/,
  },
  {
    asks: 'the best customer of each day',
    clicks: [place('Customers'), buying, choice('The best of each', 'Day')],
    answer: row('Highest-grossing customers', 1),
    says: /12347.*£\d/,
  },
  { asks: 'who comes again', clicks: [place('Customers'), buying], answer: card('Repeat rate'), says: /\d%/ },
  {
    asks: 'after how long',
    clicks: [place('Customers'), buying],
    answer: card('Time between orders'),
    says: /\d+ day/,
  },
  {
    asks: 'a customer: orders, favourites, scores, timeline',
    clicks: [place('Customers'), buying, firstOf('Highest-grossing customers')],
    answer: card('Timeline'),
    says: /£\d/,
  },
  // What changed
  {
    asks: 'why it changed, in a sentence',
    clicks: [place('What changed')],
    answer: card('Net sales'),
    says: /Net sales (fell|rose) by £/,
  },
  {
    asks: 'changed by factors',
    clicks: [place('What changed')],
    answer: card('Orders × items × price'),
    says: /Items per order.*£\d/,
  },
  {
    asks: 'changed by customers',
    clicks: [place('What changed')],
    answer: card(/^New, returning and lost/),
    says: /Bought in both.*£\d/,
  },
  { asks: 'changed by products', clicks: [place('What changed')], answer: card('Products'), says: /WHITE HEART.*£\d/ },
  {
    asks: 'changed by countries',
    clicks: [place('What changed')],
    answer: card('Countries'),
    says: /United Kingdom.*£\d/,
  },
  {
    asks: 'changed by brands',
    of: 'electronics',
    clicks: [place('What changed')],
    answer: card('Brands'),
    says: /apple.*\d/,
  },
  {
    asks: 'changed by branches',
    of: 'cafes',
    clicks: [place('What changed')],
    answer: card('Branches'),
    says: /Leeds.*\d/,
  },
]

let shops: Record<Shop, string>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  shops = {
    gifts: await shopWithSales(eightWeeks() + reversed),
    electronics: await shopWithSales(electronicsWeeks()),
    cafes: await shopWithSales(cafeWeeks()),
  }
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

const paths = new Map<string, Question[]>()
for (const question of questions) {
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
