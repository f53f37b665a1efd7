import { button, card, choice, link, place, rangeOf, row } from './find'
import type { Question } from './question'

/** What sells, and where. */
export const askedAboutGoods: readonly Question[] = [
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
]
