import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'

const { sql } = Prisma

/** How a statement finds the interval of a row: ascending intervals, without overlap. */
export type Place = {
  /** Position from 1 of the interval of a time that lies between the first start and the last end. */
  readonly positionOf: (time: Prisma.Sql) => Prisma.Sql
  /** Whether a time lies before its interval's end: between intervals it does not. */
  readonly isInside: (time: Prisma.Sql, position: Prisma.Sql) => Prisma.Sql
  readonly startOf: (position: Prisma.Sql) => Prisma.Sql
  readonly endOf: (position: Prisma.Sql) => Prisma.Sql
}

const areContiguous = (intervals: readonly Interval[]): boolean =>
  intervals.every(({ from }, index) => index === 0 || intervals[index - 1]?.to === from)

/** A single interval and intervals without gaps cost less: the planner needs no array for them. */
export function placeIn(intervals: readonly Interval[]): Place {
  const starts = sql`${intervals.map(({ from }) => from)}::timestamp[]`
  const ends = sql`${intervals.map(({ to }) => to)}::timestamp[]`
  const endOf = (position: Prisma.Sql): Prisma.Sql => sql`(${ends})[${position}]`
  return {
    positionOf: (time) => (intervals.length === 1 ? sql`1` : sql`width_bucket(${time}, ${starts})`),
    isInside: (time, position) => (areContiguous(intervals) ? sql`true` : sql`${time} < ${endOf(position)}`),
    startOf: (position) => sql`(${starts})[${position}]`,
    endOf,
  }
}
