/** A rule that changes or notes something without rejecting the row, as a person is told of it. */
export type CleaningRule = {
  readonly name: string
  readonly title: string
  readonly explanation: string
  /** False: the rule keeps the data sound, or only notes. */
  readonly switchable: boolean
}

const rule = (name: string, title: string, explanation: string, switchable = false): CleaningRule => ({
  name,
  title,
  explanation,
  switchable,
})

/** Every cleaning rule, in the order in which a person is told of them. */
export const cleaningRules: readonly CleaningRule[] = [
  rule(
    'product-by-name',
    'Product number from its name',
    'A row without a product number takes the product’s name for it. Off: the row is rejected.',
    true,
  ),
  rule(
    'drop-repeated-row',
    'Drop repeated rows',
    'A row that equals an earlier one of its order in every column is not loaded. Off: it is kept and counted.',
    true,
  ),
  rule('repeated-row', 'Repeated row', 'Equal to an earlier row of its order in every column; kept.'),
  rule(
    'repeated-order',
    'Repeated order',
    'The order stands in the file more than once; the later ones are not loaded.',
  ),
  rule('amount-differs', 'Amount is not quantity × price', 'Quantity × price is taken.'),
  rule(
    'hours-for-days',
    'Hours read as days',
    'A column of days holds hours: it exceeds what it cannot exceed, and does not once divided by 24.',
    true,
  ),
  rule('yes-no', '“Y” and “N”', 'Read as yes and no.', true),
  rule(
    'repeated-profile',
    'Repeated customer',
    'The row equals an earlier one in every column, or the customer stands again below; not loaded.',
  ),
  rule(
    'quantity-unit',
    'Quantity with its unit',
    '“3 pcs”, “1,5 kg”, “x2”: the number is taken; where a column mixes sizes, 500 g is 0.5 kg. Off: the row is rejected.',
    true,
  ),
  rule(
    'credit-debit',
    'Credit and debit',
    'Of “CR” and “DR” beside amounts, the rarer one is money given back. Off: the row is rejected.',
    true,
  ),
  rule(
    'minor-units',
    'Cents',
    'The column holds whole cents (“amount_cents”, “Price (ct)”): 1250 is 12.50. Off: it is 1,250.',
    true,
  ),
  rule(
    'float-noise',
    'Noise behind a number',
    'Sums as programs write them, 26.400000000000002, are read as what they mean: 26.4. Off: the row is rejected.',
    true,
  ),
  rule('other-digits', 'Digits of another script', 'Arabic, Persian, Indian, Thai and wide digits, read as numbers.'),
  rule(
    'other-calendar',
    'Dates of another calendar',
    'Years such as 2569 (Buddhist) and 1405 (Persian) are read as what they are in the Gregorian calendar.',
  ),
  rule('discount-sign', 'Discount written with a minus', 'Read as the amount taken off.'),
  rule(
    'return-sign',
    'Credit note without a minus',
    'A row whose kind says that it was given back (“Refund”, “Gutschrift”) has its pieces and amount taken off.',
  ),
  rule(
    'minus-twice',
    'Given back, quantity below zero only',
    'Pieces are below zero and the amount is not, or price and pieces both are: the amount is taken off.',
  ),
  rule(
    'amount-below-zero',
    'Given back, amount below zero only',
    'The amount is below zero, quantity and price are not: pieces and amount are taken off.',
  ),
  rule(
    'sold-below-zero',
    'Sold is below zero',
    'The file writes what was sold with a minus, and what was given back without one.',
  ),
  rule(
    'order-head',
    'Row above the items of an order',
    'It names the order, and its items stand below: it is skipped. What it says of shipping is kept.',
  ),
  rule(
    'no-sale',
    'Row that is no sale',
    'A row whose kind says that it is none (“Payout”, “Fee”) and that has no order, product or price is skipped.',
  ),
  rule(
    'uncounted-without-price',
    'Cancelled without a price or pieces',
    'The order is in no figure; the row is kept with 0.',
  ),
  rule(
    'basket-total-differs',
    'Total is not the sum of the items',
    'The items are taken; the total is kept as stated.',
  ),
  rule(
    'basket-without-prices',
    'Items without prices',
    'Only the sum of the order is known: it is sold as one, and not shared among the items.',
  ),
  rule('damaged-id', 'Damaged customer number', 'A spreadsheet cut its last digits; the order is a guest’s.'),
  rule('customer-id-point-zero', 'Customer number with “.0”', 'Read without the point: 17850.0 is 17850.'),
  rule(
    'id-point-zero',
    'Number with “.0”',
    'Numbers of orders or products read without the point: 536365.0 is 536365.',
  ),
  rule(
    'damaged-sku',
    'Damaged product number',
    'A spreadsheet cut its last digits, so it may stand for several products; kept as it is.',
  ),
  rule(
    'null-word',
    'Word for nobody',
    '“NULL”, “Walk-in”, “Laufkunde” and the like as customer: the order is a guest’s.',
  ),
  rule('card-missing', 'Card missing', 'Paid by card, but no card is given; the order is a guest’s.'),
  rule(
    'row-mended',
    'Mend damaged rows',
    'A damaged row that the columns leave only one way to read is read that way. Off: it stays as it stands, and is rejected if it does not fit.',
    true,
  ),
  rule(
    'comment-row',
    'Remark between rows',
    'A line that begins with “#” or “//” and is no row of the table is skipped.',
  ),
  rule(
    'subtotal-row',
    'Sub-total between rows',
    'A row that names a sum and leaves blank what other rows fill is skipped, and not sold once more. One that is not what rows above add up to, where no others were seen, is rejected.',
  ),
  rule(
    'heading-row',
    'Heading between rows',
    'A row with one cell that heads the rows below is skipped. What it says is taken up where it has a column of its own.',
  ),
  rule(
    'from-heading',
    'Cell from the heading above',
    'Where headings between the rows have a column of their own, the rows below get what they say.',
  ),
  rule(
    'from-above',
    'Cell merged over several rows',
    'Where cells on the left stand on the first row of a group only, the rows below get what they say. Off: they stay blank.',
    true,
  ),
  rule('stray-quote', 'Stray quote', 'A quote that nothing closes is read as text.'),
  rule('empty-columns-dropped', 'Empty columns', 'Empty cells after the last column are dropped.'),
  rule(
    'mixed-encoding',
    'Row in another encoding',
    'A row that is not UTF-8 as the others are is read in a code page.',
  ),
  rule('nul-removed', 'NUL characters', 'Zero bytes, which fill cells up and no text may hold, are removed.'),
]

const titles = new Map(cleaningRules.map(({ name, title }) => [name, title]))

/** What a rule is called; its name where it has no title. */
export const ruleTitle = (name: string): string => titles.get(name) ?? name.replaceAll('-', ' ')
