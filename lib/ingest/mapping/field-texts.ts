import type { Field } from '@/lib/domain/field'

export type FieldText = {
  readonly title: string
  readonly explanation: string
  readonly group: 'order' | 'product' | 'money' | 'customer' | 'place' | 'other'
}

/** How a person is told what a column can be. */
export const fieldTexts: Record<Field, FieldText> = {
  order: { title: 'Order number', explanation: 'Rows with the same number are one order.', group: 'order' },
  time: { title: 'Time', explanation: 'When it was sold: a date, with or without the time of day.', group: 'order' },
  date: { title: 'Date', explanation: 'The day, where the time of day stands in a column of its own.', group: 'order' },
  clock: { title: 'Time of day', explanation: 'The hour and minute, beside a column with the date.', group: 'order' },
  zone: { title: 'Time zone', explanation: 'The zone of the times: CET, PDT, +02:00 …', group: 'order' },
  lineType: {
    title: 'Kind of row',
    explanation: 'Sale, refund, fee …, where one file holds all of them.',
    group: 'order',
  },
  status: { title: 'Status', explanation: 'Paid, cancelled …; you say which statuses count.', group: 'order' },
  shippedAt: { title: 'Shipped', explanation: 'When the order was sent.', group: 'order' },
  payment: { title: 'Payment', explanation: 'How it was paid: card, cash …', group: 'order' },
  device: { title: 'Device', explanation: 'What the order was placed with.', group: 'order' },
  channel: { title: 'Channel', explanation: 'Where the order came from: web, app, marketplace …', group: 'order' },
  sku: { title: 'Product number', explanation: 'Tells products apart; kept exactly as it stands.', group: 'product' },
  description: { title: 'Product name', explanation: 'What the product is called.', group: 'product' },
  brand: { title: 'Brand', explanation: 'The product’s maker.', group: 'product' },
  category: { title: 'Category', explanation: 'One name, or a path with dots: electronics.audio.', group: 'product' },
  basket: {
    title: 'Basket',
    explanation:
      'All items of an order in one cell. Without a price each, the whole basket is one product at the order’s amount.',
    group: 'product',
  },
  quantity: { title: 'Quantity', explanation: 'How many; one a row where no column says.', group: 'money' },
  unitPrice: { title: 'Unit price', explanation: 'The price of one.', group: 'money' },
  amount: { title: 'Line amount', explanation: 'Quantity × price of the row.', group: 'money' },
  discount: { title: 'Discount', explanation: 'What was taken off, as an amount.', group: 'money' },
  orderSubtotal: {
    title: 'Subtotal of the order',
    explanation: 'Its products alone: tells whether refunds hold tax that sales do not.',
    group: 'money',
  },
  discountPercent: {
    title: 'Discount in percent',
    explanation: 'What part of the amount was taken off it: 10 is a tenth. Not where the amount has it off already.',
    group: 'money',
  },
  orderDiscount: {
    title: 'Discount of the order',
    explanation: 'What was taken off the whole order: counted once, on its first row.',
    group: 'money',
  },
  tax: {
    title: 'Tax',
    explanation:
      'The tax on top of the amount; net sales are without it. Prices that hold their tax already are sold with it: a file that does not say what part of a line is tax cannot be told apart.',
    group: 'money',
  },
  shipping: { title: 'Shipping', explanation: 'What the customer paid for sending the row’s product.', group: 'money' },
  orderShipping: {
    title: 'Shipping of the order',
    explanation: 'The same for the whole order: counted once, on its first row.',
    group: 'money',
  },
  refund: {
    title: 'Refund',
    explanation: 'What was given back of the row’s amount: a return beside it. Empty or 0 where nothing was.',
    group: 'money',
  },
  orderRefund: {
    title: 'Refund of the order',
    explanation: 'What was given back of the order, counted once as a return.',
    group: 'money',
  },
  cost: { title: 'Cost', explanation: 'What the shop paid for it.', group: 'money' },
  total: {
    title: 'Order total',
    explanation: 'As the file states it; kept beside what the lines add up to.',
    group: 'money',
  },
  currency: {
    title: 'Currency',
    explanation: 'Rows in another currency than the workspace’s are rejected.',
    group: 'money',
  },
  customer: {
    title: 'Customer number',
    explanation: 'Orders with the same one are one customer’s.',
    group: 'customer',
  },
  personName: {
    title: 'Customer name',
    explanation: 'Kept nowhere while it is marked as personal.',
    group: 'customer',
  },
  email: { title: 'E-mail', explanation: 'Tells customers apart where they have no number.', group: 'customer' },
  card: { title: 'Card number', explanation: 'Kept nowhere; a keyed hash tells customers apart.', group: 'customer' },
  attribute: {
    title: 'Attribute',
    explanation: 'Something known of the customer, kept under its header’s name.',
    group: 'customer',
  },
  country: { title: 'Country', explanation: 'Where the customer or the order is from.', group: 'place' },
  branch: { title: 'Branch', explanation: 'The shop or till that sold it.', group: 'place' },
}

/** Fields that more than one column may have. */
export const REPEATABLE: ReadonlySet<Field> = new Set(['attribute', 'personName'])
