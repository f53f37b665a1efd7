import { expect, test } from 'vitest'
import { random } from '@/lib/testing/random'
import { PairPlaces } from './pair-places'

test('every pair has one place, in the order in which they were met, however many they are', () => {
  const chance = random(5)
  const places = new PairPlaces()
  for (const most of [50, 400]) {
    const met = new Map<string, number>()
    expect(places.find(0, 0)).toBe(-1)
    for (let i = 0; i < 60_000; i++) {
      const [first, second] = [chance.whole(0, most), chance.whole(0, most) * 65_536]
      const known = met.get(`${first} ${second}`)
      expect(places.find(first, second)).toBe(known ?? -1)
      expect(places.of(first, second)).toBe(known ?? met.size)
      met.set(`${first} ${second}`, known ?? met.size)
    }
    expect(places.size).toBe(met.size)
    const told = Array.from(met.values(), (place) => `${places.first(place)} ${places.second(place)}`)
    expect(told).toEqual([...met.keys()])
    places.clear()
  }
})
