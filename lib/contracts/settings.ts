import * as z from 'zod'
import { settingsShape } from './workspace-fields'

/** Change of a workspace's settings; what is left out stays. */
export const settingsChange = z.strictObject(settingsShape).partial()

export type SettingsChange = z.infer<typeof settingsChange>

export const settingsResponse = z.strictObject({
  slug: z.string(),
  ...settingsShape,
  /** True once there are orders: their money is in this currency. */
  currencyFixed: z.boolean(),
})

export type Settings = z.infer<typeof settingsResponse>
