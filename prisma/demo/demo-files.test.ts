import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoBusiness, writeDemoFiles } from './write-demo-files'

let folder: string
let businesses: DemoBusiness[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-files-'))
  businesses = await writeDemoFiles(folder)
})

afterAll(() => rm(folder, { recursive: true }))

const business = (slug: string): DemoBusiness => {
  const found = businesses.find((each) => each.slug === slug)
  if (!found) throw new Error(`No business ${slug}`)
  return found
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) hash.update(basename(file)).update(await readFile(file))
  return hash.digest('hex')
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

function addTo<Key>(totals: Map<Key, number>, key: Key, amount: number): void {
  totals.set(key, (totals.get(key) ?? 0) + amount)
}

/** Shares of the largest and of the largest fifth. */
function concentration(totals: Map<string, number>): { largest: number; topFifth: number } {
  const sorted = [...totals.values()].sort((a, b) => b - a)
  const all = sum(sorted)
  return { largest: (sorted[0] ?? 0) / all, topFifth: sum(sorted.slice(0, Math.floor(sorted.length / 5))) / all }
}

test('the same files come out every time', async () => {
  const again = await mkdtemp(join(tmpdir(), 'demo-files-'))
  const second = await writeDemoFiles(again)
  const files = (list: DemoBusiness[]) => list.flatMap((each) => each.files)
  expect(await hashOf(files(second))).toBe(await hashOf(files(businesses)))
  await rm(again, { recursive: true })
})

describe('the gift wholesaler', () => {
  type Row = {
    invoice: string
    code: string
    name: string
    amount: number
    pence: number
    at: Date
    customer: string
    text: string
  }
  const perFile: Row[][] = []
  const unreadable: string[][] = []
  let rows: Row[]
  let sales: Row[]

  function toRow(cells: string[]): Row | undefined {
    const [invoice = '', code = '', name = '', quantity = '', time = '', price = '', customer = ''] = cells
    const [, month, day, year, hour, minute] = /^(\d+)\/(\d+)\/(\d{4}) (\d+):(\d\d)$/.exec(time) ?? []
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
    if (!/^-?\d+$/.test(quantity) || at.getUTCMonth() + 1 !== Number(month) || Number(minute) > 59) return undefined
    const amount = Number(quantity) * Number(price)
    return { invoice, code, name, amount, pence: Number(price) * 100, at, customer, text: cells.join('\u0000') }
  }

  beforeAll(async () => {
    for (const file of business('thistle-and-tide').files) {
      const text = await readFile(file, 'latin1')
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [header, ...records] = Papa.parse<string[]>(text.trimEnd()).data
      expect(header).toEqual(
        'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'.split(','),
      )
      perFile.push(
        records.flatMap((cells) => {
          const row = toRow(cells)
          if (!row) unreadable.push(cells)
          return row ?? []
        }),
      )
    }
    const seen = new Set<string>()
    rows = perFile.flatMap((file) => {
      const fresh = file.filter((row) => !seen.has(row.invoice))
      for (const row of fresh) seen.add(row.invoice)
      return fresh
    })
    sales = rows.filter((row) => /^\d/.test(row.invoice) && row.amount > 0)
  })

  const totals = (key: (row: Row) => string): Map<string, number> => {
    const result = new Map<string, number>()
    for (const row of sales) addTo(result, key(row), row.amount)
    return result
  }

  test('two years of lines, a quarter of them guests’', () => {
    expect(rows.length).toBeGreaterThan(120_000)
    expect(rows.length).toBeLessThan(200_000)
    const days = rows.map((row) => row.at.getTime())
    const first = days.reduce((a, b) => Math.min(a, b))
    const last = days.reduce((a, b) => Math.max(a, b))
    expect(new Date(first).toISOString().slice(0, 10)).toBe('2024-11-01')
    expect(new Date(last).toISOString().slice(0, 10)).toBe('2026-10-30')
    const guests = rows.filter((row) => row.customer === '').length / rows.length
    expect(guests).toBeGreaterThan(0.24)
    expect(guests).toBeLessThan(0.3)
  })

  test('no product above 4 % of sales, the top fifth 60 to 80 %', () => {
    const { largest, topFifth } = concentration(totals((row) => row.code.toUpperCase()))
    expect(largest).toBeLessThan(0.04)
    expect(topFifth).toBeGreaterThan(0.6)
    expect(topFifth).toBeLessThan(0.8)
  })

  test('at least a quarter of the customers bought once', () => {
    const ordersOf = new Map<string, Set<string>>()
    for (const row of sales) {
      if (row.customer === '') continue
      const orders = ordersOf.get(row.customer) ?? new Set()
      ordersOf.set(row.customer, orders.add(row.invoice))
    }
    const once = [...ordersOf.values()].filter((orders) => orders.size === 1).length
    expect(once / ordersOf.size).toBeGreaterThan(0.25)
    expect(once / ordersOf.size).toBeLessThan(0.5)
    const key = business('thistle-and-tide').customerKey ?? ''
    expect(ordersOf.get(key)?.size).toBeGreaterThan(40)
    expect(rows.filter((row) => row.customer === key && row.invoice.startsWith('C')).length).toBeGreaterThan(0)
  })

  test('returns are 3 to 9 % of gross', () => {
    const returned = -sum(rows.filter((row) => row.invoice.startsWith('C')).map((row) => row.amount))
    const share = returned / sum(sales.map((row) => row.amount))
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.09)
  })

  test('weekdays, hours and seasons differ', () => {
    const weekday = totals((row) => String(row.at.getUTCDay()))
    expect(weekday.has('6')).toBe(false)
    expect(weekday.get('4')).toBeGreaterThan((weekday.get('0') ?? 0) * 1.5)
    const hour = totals((row) => String(row.at.getUTCHours()))
    expect(hour.get('12')).toBeGreaterThan((hour.get('8') ?? 0) * 2)
    const month = totals((row) => row.at.toISOString().slice(0, 7))
    for (const year of [2025, 2026]) {
      expect(month.get(`${year}-10`)).toBeGreaterThan((month.get(`${year}-02`) ?? 0) * 1.5)
    }
  })

  /** Median over products of the price asked most after a day to that asked most before it. */
  function medianPriceRatio(from: string, to: string, laterFrom: string, laterTo: string): number {
    const usual = (start: string, end: string) => {
      const prices = new Map<string, number[]>()
      for (const row of sales) {
        const day = row.at.toISOString().slice(0, 10)
        if (day >= start && day <= end) prices.set(row.code, [...(prices.get(row.code) ?? []), row.pence])
      }
      return new Map([...prices].map(([code, list]) => [code, list.sort((a, b) => a - b)[list.length >> 1] ?? 0]))
    }
    const before = usual(from, to)
    const ratios = [...usual(laterFrom, laterTo)].flatMap(([code, pence]) => {
      const old = before.get(code)
      return old && old > 300 ? pence / old : []
    })
    return ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? 0
  }

  test('one price rise of 7 %', () => {
    expect(medianPriceRatio('2025-10-01', '2026-02-01', '2026-02-02', '2026-05-31')).toBeCloseTo(1.07, 2)
    expect(medianPriceRatio('2024-11-01', '2025-05-31', '2025-06-01', '2026-02-01')).toBe(1)
    expect(medianPriceRatio('2026-02-02', '2026-05-31', '2026-07-01', '2026-10-31')).toBe(1)
  })

  test('one promotion: garden wares in June 2026', () => {
    const garden = /WATERING CAN|PLANT LABELS|BIRD FEEDER|HERB POTS|PICNIC BLANKET|BUNTING/
    const linesIn = (from: string, to: string) => {
      const inRange = sales.filter((row) => {
        const day = row.at.toISOString().slice(0, 10)
        return day >= from && day <= to
      })
      return inRange.filter((row) => garden.test(row.name)).length / inRange.length
    }
    expect(linesIn('2026-06-08', '2026-06-21')).toBeGreaterThan(linesIn('2026-05-25', '2026-06-07') * 1.5)
    expect(linesIn('2025-06-08', '2025-06-21')).toBeLessThan(linesIn('2025-05-25', '2025-06-07') * 1.5)
  })

  test('dirt: rows to reject, stock corrections, blank and several names, codes in two cases, charges', () => {
    expect(unreadable.length).toBeGreaterThanOrEqual(5)
    expect(unreadable.length).toBeLessThan(40)
    expect(rows.filter((row) => row.name === '?' || row.name === 'damaged').length).toBeGreaterThan(20)
    expect(rows.some((row) => row.name === '' && row.pence === 0)).toBe(true)
    const codes = new Set(rows.map((row) => row.code))
    expect([...codes].filter((code) => /[a-d]$/.test(code) && codes.has(code.toUpperCase())).length).toBeGreaterThan(10)
    for (const charge of ['POST', 'DOT', 'M', 'D', 'C2', 'S', 'B', 'BANK CHARGES', 'AMAZONFEE']) {
      expect(codes).toContain(charge)
    }
    const namesOf = new Map<string, Set<string>>()
    for (const { code, name } of sales) namesOf.set(code, (namesOf.get(code) ?? new Set()).add(name.trim()))
    expect([...namesOf.values()].filter((names) => names.size > 1).length).toBeGreaterThan(50)
  })

  test('two of the files overlap by a week', () => {
    const [, , third = [], fourth = []] = perFile
    const inThird = new Set(third.map((row) => row.text))
    const shared = fourth.filter((row) => inThird.has(row.text))
    expect(shared.length).toBeGreaterThan(500)
    expect(new Set(shared.map((row) => row.at.toISOString().slice(0, 10))).size).toBeLessThanOrEqual(7)
  })
})

describe('the café chain', () => {
  type Visit = {
    day: string
    hour: number
    branch: string
    items: [name: string, cents: number][]
    cents: number
    card: string
  }
  let visits: Visit[]

  beforeAll(async () => {
    visits = []
    for (const file of business('halfmoon-cafes').files) {
      const text = await readFile(file, 'utf8')
      expect(text.endsWith('\n ')).toBe(true)
      for (const [time = '', branch = '', , basket = '', total = '', paid = '', card = ''] of Papa.parse<string[]>(
        text.slice(0, -2),
      ).data) {
        const [, day, month, year, hour] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):\d\d$/.exec(time) ?? []
        const items = basket.split(', ').map((item): [string, number] => {
          const at = item.lastIndexOf(' - ')
          return [item.slice(0, at), Math.round(Number(item.slice(at + 3)) * 100)]
        })
        expect(paid).toBe(card === '' ? 'CASH' : 'CARD')
        const cents = Math.round(Number(total) * 100)
        visits.push({ day: `${year}-${month}-${day}`, hour: Number(hour), branch, items, cents, card })
      }
    }
  })

  test('a dozen branches over ten weeks, one night of one branch missing', () => {
    const branches = new Set(visits.map((visit) => visit.branch))
    const days = new Set(visits.map((visit) => visit.day))
    const nights = new Set(visits.map((visit) => `${visit.branch} ${visit.day}`))
    expect([branches.size, days.size]).toEqual([12, 69])
    const absent = [...branches]
      .flatMap((branch) => [...days].map((day) => `${branch} ${day}`))
      .filter((night) => !nights.has(night))
    expect(absent).toEqual(['Sligo 2026-10-28'])
  })

  test('every basket adds up to its total', () => {
    expect(visits.filter((visit) => sum(visit.items.map(([, cents]) => cents)) !== visit.cents)).toEqual([])
  })

  test('no item above 4 % of sales, the top fifth 60 to 80 %, at least a quarter of the cards seen once', () => {
    const items = new Map<string, number>()
    const cards = new Map<string, number>()
    for (const visit of visits) {
      for (const [name, cents] of visit.items) addTo(items, name, cents)
      if (visit.card) addTo(cards, visit.card, 1)
    }
    const { largest, topFifth } = concentration(items)
    expect(largest).toBeLessThan(0.04)
    expect(topFifth).toBeGreaterThan(0.6)
    expect(topFifth).toBeLessThan(0.8)
    const once = [...cards.values()].filter((count) => count === 1).length / cards.size
    expect(once).toBeGreaterThan(0.25)
    expect(once).toBeLessThan(0.7)
  })

  test('mornings on working days, late mornings at weekends; iced drinks fade', () => {
    const share = (chosen: (visit: Visit) => boolean, counted: (visit: Visit) => boolean) => {
      const among = visits.filter(chosen)
      return among.filter(counted).length / among.length
    }
    const atWeekend = (visit: Visit) => [0, 6].includes(new Date(visit.day).getUTCDay())
    const early = (visit: Visit) => visit.hour < 10
    expect(share((visit) => !atWeekend(visit), early)).toBeGreaterThan(share(atWeekend, early) * 1.5)
    const iced = (visit: Visit) => visit.items.some(([name]) => /iced|frappe/i.test(name))
    expect(share((visit) => visit.day < '2026-09-07', iced)).toBeGreaterThan(
      share((visit) => visit.day >= '2026-10-19', iced) * 1.5,
    )
  })
})

describe('the electronics store', () => {
  type Row = {
    event_time: string
    order_id: string
    product_id: string
    category_code: string
    brand: string
    price: string
    user_id: string
  }
  let rows: Row[]

  beforeAll(async () => {
    const texts = await Promise.all(business('ampere-and-ohm').files.map((file) => readFile(file, 'utf8')))
    rows = texts.flatMap((text) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data)
  })

  const share = (is: (row: Row) => boolean) => rows.filter(is).length / rows.length

  test('ids have 19 digits; one month’s customers were damaged by a spreadsheet', () => {
    expect(rows.every(({ order_id, product_id }) => /^\d{19}$/.test(order_id) && /^\d{19}$/.test(product_id))).toBe(
      true,
    )
    const damagedIn = new Set(
      rows.filter(({ user_id }) => user_id.includes('e+18')).map(({ event_time }) => event_time.slice(5, 7)),
    )
    damagedIn.delete('01')
    expect([...damagedIn]).toEqual(['06'])
  })

  test('most buyers are guests; some brands, categories, prices and times are missing', () => {
    expect(share(({ user_id }) => user_id === '')).toBeCloseTo(0.79, 1)
    expect(share(({ brand }) => brand === '')).toBeGreaterThan(0.08)
    expect(share(({ category_code }) => category_code === '')).toBeGreaterThan(0.1)
    expect(share(({ price }) => price === '')).toBeCloseTo(0.05, 1)
    expect(rows.filter(({ event_time }) => event_time.startsWith('1970')).length).toBeGreaterThan(5)
    expect(rows.every(({ event_time }) => event_time.endsWith(' UTC'))).toBe(true)
  })

  test('brands and dotted categories sell unevenly; trade peaks by day', () => {
    const brands = new Map<string, number>()
    const hours = new Map<string, number>()
    for (const { brand, price, event_time } of rows) {
      if (brand !== '') addTo(brands, brand, Number(price))
      addTo(hours, event_time.slice(11, 13), 1)
    }
    expect(concentration(brands).largest).toBeGreaterThan(0.1)
    expect(concentration(brands).largest).toBeLessThan(0.4)
    expect(brands.size).toBeGreaterThan(15)
    expect(new Set(rows.map(({ category_code }) => category_code.split('.')[0]))).toContain('appliances')
    expect((hours.get('06') ?? 0) / (hours.get('19') ?? 1)).toBeGreaterThan(5)
  })
})
