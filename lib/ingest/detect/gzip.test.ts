import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { TooLargeError } from '@/lib/domain/errors'
import { isGzip, requireUnpackable } from './gzip'

const limits = { maxRatio: 250, maxPlainBytes: 1_000_000_000 }

describe('gzip', () => {
  it('is known by its first bytes', () => {
    expect(isGzip(gzipSync('a,b\n'))).toBe(true)
    expect(isGzip(Buffer.from('a,b\n'))).toBe(false)
  })

  it('may unpack as far as a table would', () => {
    expect(() => requireUnpackable(7_465_299, 45_580_638, limits)).not.toThrow()
    expect(() => requireUnpackable(100, 500_000, limits)).not.toThrow()
  })

  it('may not unpack a thousandfold, or beyond the limit', () => {
    expect(() => requireUnpackable(10_000, 10_000_000, limits)).toThrow(TooLargeError)
    expect(() => requireUnpackable(900_000_000, 1_000_000_001, limits)).toThrow('more than 1,000,000,000 bytes')
  })
})
