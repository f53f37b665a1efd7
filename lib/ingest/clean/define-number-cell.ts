import { type Decimal, decimalText, wholeDigits } from '@/lib/domain/decimal'
import { readNumber } from './read-number'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { remember } from './remember'
import { MONEY_PLACES, QUANTITY_PLACES, type Scaled, scaled } from './scaled'

/** An exact value, its canonical text, and itself in units of the room's smallest place. */
export type NumberCell = { readonly value: Decimal; readonly text: string; readonly scaled: Scaled }

/** Digits that the database keeps before and after the point. */
export type NumberRoom = { readonly whole: number; readonly places: number }
export const MONEY_ROOM: NumberRoom = { whole: 16, places: MONEY_PLACES }
export const QUANTITY_ROOM: NumberRoom = { whole: 14, places: QUANTITY_PLACES }

type Problem = { readonly rule: string; readonly problem: string }

/** @param value that has room */
export const toNumberCell = (value: Decimal, { places }: NumberRoom): NumberCell => ({
  value,
  text: decimalText(value),
  scaled: scaled(value, places),
})

/** Reads the number cells of one column; an empty cell is the caller's to judge. */
export function defineNumberCell(column: number, decimalSign: '.' | ',', room: NumberRoom, reasons: Reasons) {
  const judge = remember((cell) => judgeNumber(cell.trim(), decimalSign, room))
  return (cell: string, row: number): NumberCell | Rejection => {
    const judged = judge(cell)
    return 'rule' in judged ? new Rejection(judged.rule, reasons.cell(row, column, cell, judged.problem)) : judged
  }
}

function judgeNumber(text: string, decimalSign: '.' | ',', room: NumberRoom): NumberCell | Problem {
  const value = readNumber(text, decimalSign)
  if (value === null) {
    const example = decimalSign === '.' ? '12.50' : '12,50'
    return { rule: 'number-unreadable', problem: `is not a number. Write it like ${example} and upload the row again.` }
  }
  return outOfRoom(value, room) ?? toNumberCell(value, room)
}

/** Why a number cannot be kept exactly; null if it can. */
export function outOfRoom(value: Decimal, room: NumberRoom): Problem | null {
  if (value.scale > room.places) {
    return {
      rule: 'number-precision',
      problem: `has more than ${room.places} decimals and cannot be kept exactly. Round it and upload the row again.`,
    }
  }
  if (wholeDigits(value) > room.whole) {
    return { rule: 'number-too-large', problem: 'is too large to be true. Correct it and upload the row again.' }
  }
  return null
}
