import type { Fate, ImportState } from '@/lib/domain/import-report'

type Tone = 'neutral' | 'accent' | 'good' | 'bad' | 'warning'

export const stateWords: Record<ImportState, { title: string; tone: Tone }> = {
  queued: { title: 'In the queue', tone: 'neutral' },
  running: { title: 'Running', tone: 'accent' },
  staged: { title: 'Publishing', tone: 'accent' },
  published: { title: 'Loaded', tone: 'good' },
  unchanged: { title: 'Nothing new', tone: 'neutral' },
  stopped: { title: 'Stopped', tone: 'warning' },
  failed: { title: 'Failed', tone: 'bad' },
  cancelled: { title: 'Cancelled', tone: 'neutral' },
  undone: { title: 'Undone', tone: 'neutral' },
  waiting: { title: 'Needs a look', tone: 'warning' },
  review: { title: 'Ready to import', tone: 'warning' },
}

export const fateWords: Record<Fate, { title: string; meaning: string }> = {
  loaded: { title: 'Loaded', meaning: 'became order lines' },
  duplicate: { title: 'Duplicate', meaning: 'says what is there already' },
  rejected: { title: 'Rejected', meaning: 'could not be read; each has its reason' },
  blank: { title: 'Blank', meaning: 'holds nothing' },
  skipped: { title: 'Skipped', meaning: 'header, title, total or note' },
}

const steps: Readonly<Record<string, string>> = {
  receive: 'Store the file',
  detect: 'Find out how to read it',
  parse: 'Read and clean its rows',
  load: 'Load the orders',
  'roll-up': 'Update the dashboards',
  tidy: 'Tidy up',
}

/** The steps of every run, in order. */
export const stepNames: readonly string[] = Object.keys(steps)

export const stepTitle = (step: string): string => steps[step] ?? sentence(step)

const rules: Readonly<Record<string, string>> = {
  'repeated-row': 'Row repeated within an order, kept',
  'repeated-order': 'Order repeated in the file',
  'damaged-id': 'Customer id damaged by a spreadsheet; the order is a guest’s',
  'customer-id-point-zero': 'Customer id written with “.0”, put right',
  'id-point-zero': 'Order or product number written with “.0”, put right',
  'damaged-sku': 'Product number damaged by a spreadsheet; kept as it is',
  'null-word': 'Word for nobody (such as NULL or Walk-in) as customer; the order is a guest’s',
  'nul-removed': 'NUL characters taken out',
  'card-missing': 'Card payment without a card number; the order is a guest’s',
  'empty-columns-dropped': 'Empty columns at the end',
  'row-mended': 'Damaged rows, read the one way that fits',
  'stray-quote': 'Quotation mark out of place',
  'product-by-name': 'Product without a number, known by its name',
  'drop-repeated-row': 'Row repeated within an order, dropped',
  'repeated-profile': 'Customer repeated in the file',
  'hours-for-days': 'Hours in a column of days, read as days',
  'yes-no': '“Y” and “N”, read as yes and no',
  'amount-differs': 'Amount that is not quantity × price; quantity × price was taken',
  'basket-total-differs': 'Total that is not the sum of the items; the items were taken',
  'discount-sign': 'Discount written with a minus',
  'uncounted-without-price': 'Cancelled without a price',
  'subtotal-row': 'Sub-total between the rows, not sold once more',
  'heading-row': 'Heading of the rows below it, skipped',
  'from-heading': 'Filled in from the heading above',
  'likely-subtotal': 'Looks like a sub-total; not sold',
  'column-count': 'Another number of columns than the file has',
  'sku-missing': 'Product missing',
  'number-unreadable': 'Number that cannot be read',
  'number-precision': 'Number with too many decimals',
  'number-too-large': 'Number too large',
  'text-too-long': 'Text too long',
  'price-missing': 'Price missing',
  'date-missing': 'Date missing',
  'date-unreadable': 'Date that cannot be read',
  'impossible-date': 'Date that cannot be true',
  'foreign-currency': 'Another currency than the workspace’s',
  'basket-unreadable': 'Basket that cannot be read',
  'payment-unreadable': 'Payment that cannot be read',
  'order-number-damaged': 'Order number damaged by a spreadsheet',
}

/** What a cleaning rule did, or why rows were rejected. */
export const ruleTitle = (rule: string): string => rules[rule] ?? sentence(rule)

const fields: Readonly<Record<string, string>> = {
  order: 'order number',
  sku: 'product code',
  description: 'product name',
  quantity: 'quantity',
  time: 'time',
  unitPrice: 'unit price',
  discount: 'discount',
  tax: 'tax',
  shipping: 'shipping',
  orderSubtotal: 'subtotal of the order',
  discountPercent: 'discount in percent',
  orderDiscount: 'discount of the order',
  orderShipping: 'shipping of the order',
  refund: 'refund',
  orderRefund: 'refund of the order',
  cost: 'cost',
  customer: 'customer',
  personName: 'person’s name',
  card: 'card number',
  country: 'country',
  branch: 'branch',
  basket: 'basket',
  total: 'total',
  payment: 'payment',
  currency: 'currency',
  date: 'day',
  clock: 'time of day',
  amount: 'line amount',
  brand: 'brand',
  category: 'category',
  email: 'e-mail',
  device: 'device',
  channel: 'channel',
  status: 'status',
  shippedAt: 'time of shipping',
  attribute: 'something else',
}

/** What a column of a file means. */
export const fieldTitle = (field: string): string => fields[field] ?? sentence(field)

export const kindWords: Readonly<Record<string, string>> = {
  sale: 'Sale',
  return: 'Return',
  cancellation: 'Cancellation',
  adjustment: 'Adjustment',
  free: 'Free of charge',
  uncounted: 'Not counted',
}

const sentence = (name: string): string => {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
