import { parseDecimal } from '@/lib/domain/decimal'

const SURROGATE = /[\ud800-\udfff]/

/** The smaller of two texts by UTF-8 byte, as PostgreSQL's "C" collation orders them; null gives way. */
export function smallerText(left: string | null, right: string | null): string | null {
  if (left === null || left === right) return right
  if (right === null) return left
  // UTF-16 units order as UTF-8 bytes do, except where surrogates stand.
  const smaller =
    SURROGATE.test(left) || SURROGATE.test(right)
      ? Buffer.compare(Buffer.from(left), Buffer.from(right)) < 0
      : left < right
  return smaller ? left : right
}

/** The smaller of two decimal texts; null gives way. */
export function smallerDecimal(left: string | null, right: string | null): string | null {
  if (left === null || left === right) return right
  if (right === null) return left
  const a = parseDecimal(left) ?? { units: 0n, scale: 0 }
  const b = parseDecimal(right) ?? { units: 0n, scale: 0 }
  return a.units * 10n ** BigInt(b.scale) < b.units * 10n ** BigInt(a.scale) ? left : right
}
