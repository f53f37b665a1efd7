import * as z from 'zod'
import { roles } from '@/lib/domain/role'

export const person = z.strictObject({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  branchKeys: z.array(z.string()),
  customerKey: z.string().nullable(),
  /** ISO instant. */
  since: z.string(),
  /** ISO instant of the last request with a session that still stands, to the day. */
  lastSeen: z.string().nullable(),
  /** The person who asks. */
  isYou: z.boolean(),
})

export type PersonEntry = z.infer<typeof person>

export const peopleResponse = z.strictObject({
  people: z.array(person),
  /** To choose from when limiting someone. */
  branches: z.array(z.strictObject({ key: z.string(), name: z.string() })),
})

export type People = z.infer<typeof peopleResponse>

export const auditQuery = z.strictObject({
  /** Entries older than this one. */
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'is not an entry')
    .optional(),
})

export const auditResponse = z.strictObject({
  entries: z.array(
    z.strictObject({
      id: z.string(),
      /** ISO instant. */
      at: z.string(),
      /** Null for a command given in the terminal. */
      who: z.string().nullable(),
      what: z.string(),
      subject: z.string().nullable(),
      /** What changed or was in the file, a sentence each; empty where what and subject say it all. */
      more: z.array(z.string()),
    }),
  ),
  /** For `before`; null at the end. */
  next: z.string().nullable(),
})

export type AuditPage = z.infer<typeof auditResponse>
