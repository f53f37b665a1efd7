import { isDeepStrictEqual } from 'node:util'
import { limitWords } from '@/lib/domain/rejected-limit'
import { ruleTitle } from '@/lib/ingest/clean/cleaning-rules'
import { plainName } from '@/lib/ingest/detect/recognise-header'
import { kindOfType } from '@/lib/ingest/layouts/kinds-of-types'
import type { Layout, LayoutColumn } from '@/lib/ingest/layouts/layout'
import { dateWords, signWords } from '@/lib/ingest/mapping/compare-with-layout'
import { fieldTexts } from '@/lib/ingest/mapping/field-texts'
import { choices } from './reading-choices'

/** What a version of a layout reads or judges otherwise than the one before it, a sentence each. */
export function versionChanges(before: Layout, after: Layout): string[] {
  const said = [
    ...columnChanges(before, after),
    ...headerChanges(before, after),
    ...valueChanges(before, after),
    ...orderChanges(before, after),
    ...ruleChanges(before, after),
    ...settingChanges(before, after),
  ]
  const { version: _, ...old } = before
  const { version: __, ...now } = after
  if (said.length === 0 && !isDeepStrictEqual(old, now)) return ['Details of how values are read.']
  return said
}

const titleOf = ({ field }: LayoutColumn): string => fieldTexts[field].title
const nameOf = (column: LayoutColumn): string => column.names[0] ?? titleOf(column)

const isSame = (a: LayoutColumn, b: LayoutColumn): boolean =>
  a.names.length === 0 || b.names.length === 0
    ? a.field === b.field
    : a.names.some((name) => b.names.some((other) => plainName(other) === plainName(name)))

function columnChanges(before: Layout, after: Layout): string[] {
  const gone = before.columns.filter((column) => !after.columns.some((other) => isSame(column, other)))
  return [
    ...after.columns.flatMap((column) => {
      const old = before.columns.find((other) => isSame(column, other))
      return old ? changesOf(old, column) : [`${nameOf(column)} is read as ${titleOf(column)}.`]
    }),
    ...gone.map((column) => `${nameOf(column)} is not used any more.`),
  ]
}

function changesOf(old: LayoutColumn, column: LayoutColumn): string[] {
  const name = nameOf(column)
  const others = column.names.filter((each) => !old.names.some((known) => plainName(known) === plainName(each)))
  const { decimalSign } = column
  return [
    ...(old.field === column.field ? [] : [`${name} is read as ${titleOf(column)}, before as ${titleOf(old)}.`]),
    ...others.map((other) => `${nameOf(old)} may be called ${other} too.`),
    ...(old.personal === column.personal
      ? []
      : [column.personal ? `${name} is personal.` : `${name} is not personal any more.`]),
    ...(old.decimalSign === decimalSign || decimalSign === null ? [] : [`${name} has a ${signWords[decimalSign]}.`]),
  ]
}

/** Columns of the file that are not read, and their order. */
function headerChanges(before: Layout, after: Layout): string[] {
  if (before.signature === null || after.signature === null) return []
  const known = new Set(before.signature.map(plainName))
  const now = new Set(after.signature.map(plainName))
  const used = (layout: Layout, name: string) =>
    layout.columns.some(({ names }) => names.some((each) => plainName(each) === plainName(name)))
  const added = after.signature.filter((name) => !known.has(plainName(name)) && !used(after, name))
  const gone = before.signature.filter((name) => !now.has(plainName(name)) && !used(before, name))
  const shared = (names: readonly string[], others: ReadonlySet<string>) =>
    names.map(plainName).filter((name) => others.has(name))
  return [
    ...added.map((name) => `Files have a column ${name} too, which is not used.`),
    ...gone.map((name) => `Files have no column ${name} any more.`),
    ...(isDeepStrictEqual(shared(before.signature, now), shared(after.signature, known))
      ? []
      : ['Columns stand in another order.']),
  ]
}

function valueChanges({ dates: old }: Layout, { dates }: Layout): string[] {
  return [
    ...(old.fallback === dates.fallback ? [] : [`Dates that can be read two ways are ${dateWords[dates.fallback]}.`]),
    ...(old.zone === dates.zone ? [] : [dates.zone ? `Times are in ${dates.zone}.` : 'Times are the shop’s.']),
  ]
}

const choiceTitle = (of: readonly { value: string; title: string }[], value: string): string =>
  of.find((choice) => choice.value === value)?.title ?? value

function orderChanges(before: Layout, after: Layout): string[] {
  const statuses = (layout: Layout) => layout.uncountedStatuses.map((status) => status.toLowerCase())
  const stopped = after.uncountedStatuses.filter((status) => !statuses(before).includes(status.toLowerCase()))
  const counted = before.uncountedStatuses.filter((status) => !statuses(after).includes(status.toLowerCase()))
  const told = (what: string, of: readonly { value: string; title: string }[], old: string, now: string) =>
    old === now ? [] : [`${what}: ${choiceTitle(of, now)}, before ${choiceTitle(of, old)}.`]
  return [
    ...told('A row', choices.rowShapes, before.rowShape, after.rowShape),
    ...told('One order', choices.orderKeys, before.orderKey, after.orderKey),
    ...told('Orders that are there already', choices.merges, before.merge, after.merge),
    ...told('Below zero', choices.belowZero, before.belowZero, after.belowZero),
    ...kindChanges(before, after),
    ...stopped.map((status) => `Orders that are ${status} do not count.`),
    ...counted.map((status) => `Orders that are ${status} count.`),
  ]
}

function kindChanges({ lineKinds: old }: Layout, { lineKinds }: Layout): string[] {
  const types = [...old, ...lineKinds].flatMap(({ when }) => ('lineTypes' in when ? when.lineTypes : []))
  return [...new Set(types)].flatMap((type) => {
    const [was, is] = [kindOfType(old, type), kindOfType(lineKinds, type)]
    const title = (kind: string) => choiceTitle(choices.lineKinds, kind).toLowerCase()
    return was === is ? [] : [`Rows that are ${type}: ${title(is)}, before ${title(was)}.`]
  })
}

function ruleChanges({ rulesOff: old }: Layout, { rulesOff }: Layout): string[] {
  return [
    ...rulesOff.filter((rule) => !old.includes(rule)).map((rule) => `Off: ${ruleTitle(rule)}.`),
    ...old.filter((rule) => !rulesOff.includes(rule)).map((rule) => `On: ${ruleTitle(rule)}.`),
  ]
}

function settingChanges(before: Layout, after: Layout): string[] {
  return [
    ...(before.review === after.review
      ? []
      : [after.review ? 'Waits for a look before it is loaded.' : 'Goes straight through.']),
    ...(before.onDrift === after.onDrift
      ? []
      : [after.onDrift === 'wait' ? 'Waits if columns differ.' : 'Continues if columns differ.']),
    ...(isDeepStrictEqual(before.policy, after.policy) ? [] : [`Stops ${limitWords(after.policy)}.`]),
  ]
}
