import * as z from 'zod'
import { roles } from '@/lib/domain/role'
import { grantShape, withGrantRules } from './grant'
import { emailAddress, newPassword, personName } from './session'

export const invitationRequest = withGrantRules(z.strictObject({ email: emailAddress, ...grantShape }))

export type InvitationRequest = z.infer<typeof invitationRequest>

export const invitationResponse = z.strictObject({
  id: z.string(),
  email: z.string(),
  /** Shown once: only its hash is kept. */
  link: z.string(),
  /** ISO instant. */
  expiresAt: z.string(),
  /** Whether the link was also sent by e-mail. */
  mailed: z.boolean(),
})

export type NewInvitation = z.infer<typeof invitationResponse>

export const pendingInvitation = z.strictObject({
  id: z.string(),
  email: z.string(),
  role: z.enum(roles),
  branchKeys: z.array(z.string()),
  customerKey: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string(),
  expired: z.boolean(),
})

export type PendingInvitation = z.infer<typeof pendingInvitation>

export const invitationsResponse = z.strictObject({ invitations: z.array(pendingInvitation) })

/** Lines of `e-mail, role, customer or branches`; a header line is recognised. */
export const bulkInvitationRequest = z.strictObject({
  text: z.string().min(1, 'is empty').max(500_000, 'is too long; send at most 500,000 characters at a time'),
})

/** How an invited person comes in: new here, with a name and a password; else signed in already. */
export const acceptInvitationRequest = z.strictObject({ name: personName, password: newPassword }).partial()

export const acceptInvitationResponse = z.strictObject({ path: z.string() })
