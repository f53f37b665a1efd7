'use client'
import { Freshness } from '../shell/freshness'
import { MissingDays, type MissingDaysProps } from './missing-days'

type DataReachProps = MissingDaysProps & {
  /** Undefined until known, null without data. */
  dataTo: string | null | undefined
}

/** Up to when the data reaches, and which days of it are missing. */
export const DataReach = ({ dataTo, ...missing }: DataReachProps) => (
  <span className="flex items-center gap-1">
    <MissingDays {...missing} />
    <Freshness dataTo={dataTo} />
  </span>
)
