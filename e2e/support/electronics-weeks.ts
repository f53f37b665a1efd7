const header = 'event_time,order_id,product_id,category_id,category_code,brand,price,user_id'

const goods = [
  ['1515966223509089906', '2268105426648171300', 'electronics.tablet', 'samsung', '162.01'],
  ['1515966223509089907', '2268105426648171301', 'electronics.smartphone', 'apple', '602.18'],
  ['1515966223509089908', '2268105426648171302', 'appliances.kitchen.kettle', 'bosch', '40.50'],
] as const

/** Sixteen weeks of an electronics store to 20 September 2020: an order of one thing a day, to eight users in turn. */
export const electronicsWeeks = (): string =>
  [
    header,
    ...Array.from({ length: 112 }, (_, day) => {
      const date = new Date(Date.UTC(2020, 5, 1 + day)).toISOString().slice(0, 10)
      const [product, category, code, brand, price] = goods[day % goods.length] ?? goods[0]
      const order = 2294359932054536986n + BigInt(day)
      return `${date} ${10 + (day % 9)}:50:39 UTC,${order},${product},${category},${code},${brand},${price},15159156254419${day % 8}`
    }),
    '',
  ].join('\n')
