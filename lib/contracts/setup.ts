import * as z from 'zod'
import { emailAddress, newPassword, personName } from './session'
import { settingsShape, workspaceSlug } from './workspace-fields'

/** The first admin and the first workspace, in exchange for the code printed in the terminal. */
export const setupRequest = z.strictObject({
  code: z.string().trim().min(1, 'is needed').max(200),
  name: personName,
  email: emailAddress,
  password: newPassword,
  workspace: z.strictObject({ slug: workspaceSlug, ...settingsShape }),
})

export type SetupRequest = z.infer<typeof setupRequest>

/** Where to go next. */
export const setupResponse = z.strictObject({ path: z.string() })
