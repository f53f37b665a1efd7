import type { Field } from '@/lib/domain/field'
import type { ColumnFacts } from './column-facts'

const SURE = 0.9
const MOSTLY = 0.6
/** Fewer cells may all be different, or all the same, by chance. */
const FEW = 10

/**
 * How well the cells of a column fit a field, 0 to 1. 0 rules the field out, whatever the header says; 0.5 is that
 * nothing speaks against it. Over 0.6 the cells alone suggest the field.
 */
export function contentScore(field: Field, facts: ColumnFacts): number {
  if (facts.filled === 0) return 0.3
  return scores[field]?.(facts) ?? 0.5
}

const number = (facts: ColumnFacts): boolean => facts.numbers >= SURE
const time = (facts: ColumnFacts): boolean => facts.times >= MOSTLY
const varied = ({ distinct, filled }: ColumnFacts): number => distinct / filled

/** Whole baskets, of which each says how many of what. */
const isCountedList = ({ baskets, countedBaskets }: ColumnFacts): boolean => baskets >= SURE && countedBaskets >= SURE

const money = (facts: ColumnFacts): number => (number(facts) && !time(facts) ? (facts.whole < 0.9 ? 0.6 : 0.45) : 0)
const word = (facts: ColumnFacts): number =>
  (number(facts) && facts.whole < 1) || time(facts) ? 0 : facts.distinct <= Math.max(12, facts.filled / 4) ? 0.6 : 0.35

const scores: Partial<Record<Field, (facts: ColumnFacts) => number>> = {
  // Numbers of days or seconds are times only where the header says so.
  time: (facts) => (time(facts) ? (facts.hours > 0.5 ? 0.8 : 0.7) : facts.counted >= SURE ? 0.5 : 0),
  date: () => 0,
  clock: (facts) => {
    if (time(facts)) return 0
    if (facts.clocks >= SURE) return 0.7
    return facts.pointedClocks >= SURE || facts.dayFractions || facts.bareClocks ? 0.55 : 0
  },
  shippedAt: (facts) => (time(facts) ? 0.5 : 0),
  order: (facts) => {
    if (time(facts) || facts.emails > 0.5) return 0
    if (facts.codes < MOSTLY) return facts.documents >= SURE ? 0.4 : 0
    if (facts.distinct === 1 && facts.filled > 1) return 0.1
    if (number(facts) && (facts.whole < 1 || facts.negative > 0)) return 0
    if (varied(facts) < 0.02 && facts.filled > 200) return 0.1
    const numbered = facts.digits >= MOSTLY && facts.runs > 0.1 && facts.runs + varied(facts) > 0.9
    return numbered && facts.meanLength >= 3 ? 0.7 : 0.5
  },
  sku: (facts) => {
    if (time(facts) || facts.emails > 0.5 || (number(facts) && facts.whole < 1) || facts.negative > 0) return 0
    if (facts.spaced >= 0.2 || facts.meanLength > 40) return 0.3
    // Products are sold again and again.
    return facts.distinct === facts.filled && facts.filled >= FEW ? 0.45 : 0.55
  },
  description: (facts) => {
    if (number(facts) && facts.whole < 0.9) return 0
    if (time(facts) || number(facts) || facts.emails > 0.5 || facts.phones > 0.5 || isCountedList(facts)) return 0.1
    if (facts.distinct === 1 && facts.filled >= FEW) return 0.3
    return facts.spaced > 0.4 && facts.distinct > 5 && facts.meanLength > 6 ? 0.65 : 0.5
  },
  quantity: (facts) => {
    if (facts.quantities < SURE || time(facts)) return 0
    return facts.whole > 0.95 && facts.median > 0 && facts.median <= 200 ? 0.6 : 0.35
  },
  unitPrice: money,
  amount: money,
  discount: money,
  tax: money,
  refund: money,
  cost: money,
  total: money,
  currency: (facts) => (facts.currencies >= SURE ? 0.75 : 0),
  // One that all rows have may as well be a unit of measure: `ST`, `PC`.
  country: (facts) =>
    facts.countries >= 0.8 ? (facts.distinct > 1 ? 0.75 : 0.55) : time(facts) || number(facts) ? 0 : 0.3,
  email: (facts) => (facts.emails < 0.8 ? 0 : facts.distinct === 1 && facts.filled >= 2 * FEW ? 0.3 : 0.85),
  card: (facts) => (facts.cards >= 0.5 && facts.numbers < SURE ? 0.7 : facts.cards >= SURE ? 0.65 : 0),
  customer: (facts) => {
    if (time(facts) || (number(facts) && (facts.whole < 1 || facts.negative > 0))) return 0
    // What all rows say tells no customers apart.
    return facts.distinct > 1 ? 0.5 : facts.filled >= 2 * FEW ? 0 : 0.3
  },
  personName: (facts) => (number(facts) || time(facts) ? 0 : 0.5),
  basket: (facts) => {
    if (facts.baskets < SURE) return 0
    return facts.longBaskets >= 0.2 || isCountedList(facts) ? 0.9 : 0.5
  },
  branch: (facts) => (number(facts) ? Math.min(0.5, word(facts)) : word(facts)),
  lineType: (facts) =>
    facts.noSales > 0 && facts.noSales < 1 ? Math.min(0.85, word(facts) + facts.noSales / 2) : word(facts),
  zone: word,
  payment: word,
  device: word,
  channel: word,
  status: word,
  brand: (facts) => (number(facts) || time(facts) ? 0 : 0.5),
  category: (facts) => ((number(facts) && facts.whole < 1) || time(facts) ? 0 : 0.5),
}
