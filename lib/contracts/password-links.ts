import * as z from 'zod'
import { newPassword } from './session'

export const passwordLinkResponse = z.strictObject({
  /** Shown once: only its hash is kept. */
  link: z.string(),
  /** ISO instant. */
  expiresAt: z.string(),
})

export type PasswordLink = z.infer<typeof passwordLinkResponse>

export const newPasswordRequest = z.strictObject({ password: newPassword })

export const newPasswordResponse = z.strictObject({ path: z.string() })
