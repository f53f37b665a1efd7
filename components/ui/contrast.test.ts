import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
  const [one, other] = [front, back].map((name) => luminance(tokens.get(name)?.[theme] ?? '')) as [number, number]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

const grounds = ['background', 'surface', 'raised', 'hover']
const textPairs = [
  ...['text', 'muted', 'accent', 'good', 'bad', 'warning'].flatMap((front) => grounds.map((back) => [front, back])),
  ...['text', 'muted'].map((front) => [front, 'accent-soft']),
  ['text', 'pressed'],
  ['accent', 'accent-soft'],
  ['good', 'good-soft'],
  ['bad', 'bad-soft'],
  ['warning', 'warning-soft'],
  ['text', 'good-soft'],
  ['text', 'bad-soft'],
  ['text', 'warning-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'bad'],
] as [string, string][]

const series = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`)
const markPairs = [...series, 'series-paler', 'field', 'accent'].map((front) => [front, 'surface'] as const)

const themes = ['light', 'dark'] as const

test.each(themes)('every text reads on every ground it stands on: %s, 4.5 to 1', (theme) => {
  const weak = textPairs.filter(([front, back]) => !(contrast(front, back, theme) >= 4.5))
  expect(weak.map(([front, back]) => `${front} on ${back}: ${contrast(front, back, theme).toFixed(2)}`)).toEqual([])
})

test.each(themes)('every line, bar and control is seen: %s, 3 to 1', (theme) => {
  const weak = markPairs.filter(([front, back]) => !(contrast(front, back, theme) >= 3))
  expect(weak.map(([front, back]) => `${front} on ${back}: ${contrast(front, back, theme).toFixed(2)}`)).toEqual([])
})

test.each(themes)('heat steps go one way: %s', (theme) => {
  const steps = Array.from({ length: 7 }, (_, step) => luminance(tokens.get(`heat-${step}`)?.[theme] ?? ''))
  const ordered = steps.toSorted((a, b) => (theme === 'light' ? b - a : a - b))
  expect(steps).toEqual(ordered)
})
