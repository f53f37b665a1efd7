import { button, card, chart, choice, item, link, place, table } from './find'
import type { Question } from './question'

const grains = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const

/** How much was sold, when, and what of it was kept. */
export const askedAboutSales: readonly Question[] = [
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
    says: /hours with a sale(, [\d,]+ before)? £[\d.]+/,
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
]
