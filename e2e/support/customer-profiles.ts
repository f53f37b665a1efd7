/** Customers with attributes and no orders, a JSON object a line: 40 of them, 24 with cc_payments, 10 of unknown state. */
export const customerProfiles = (): string =>
  Array.from({ length: 40 }, (_, index) => ({
    customer_id: `p${index}`,
    orders: 1 + (index % 4),
    days_since_first_order: 900,
    days_since_last_order: 100,
    is_newsletter_subscriber: index % 4 === 0 ? 'Y' : 'N',
    cc_payments: index % 5 < 3 ? 1 : 0,
    female_items: index % 3,
    ios_orders: index % 2,
    state: index % 4 === 3 ? null : index % 2 === 0 ? 'NSW' : 'VIC',
    revenue: 10 + index,
  }))
    .map((profile) => `${JSON.stringify(profile)}\n`)
    .join('')
