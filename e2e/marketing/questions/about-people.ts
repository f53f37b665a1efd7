import { buying, card, choice, firstOf, place, row, table } from './find'
import type { Question } from './question'

/** Orders, customers, and what changed. */
export const askedAboutPeople: readonly Question[] = [
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
