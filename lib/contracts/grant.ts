import * as z from 'zod'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { roles } from '@/lib/domain/role'
import { soughtText } from './value'

/** A place in a workspace: the role, and what narrows it. */
export const grantShape = {
  role: z.enum(roles),
  /** Only for marketing; none: all branches. Keys that no file has brought yet are allowed and show nothing. */
  branchKeys: z.array(soughtText(LONGEST_TEXT).trim().min(1)).max(1000).default([]),
  /** Needed for a customer, and only there: the customer id as in the files. */
  customerKey: soughtText(LONGEST_TEXT).trim().min(1, 'is needed for a customer').nullable().default(null),
}

type Grant = { role: (typeof roles)[number]; branchKeys: string[]; customerKey: string | null }

/** Adds the rules between role, branches and customer; each issue names the field at fault. */
export const withGrantRules = <T extends z.ZodType<Grant>>(schema: T) =>
  schema.superRefine(({ role, branchKeys, customerKey }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (role === 'customer' && customerKey === null) fault('customerKey', 'is needed for a customer')
    if (role !== 'customer' && customerKey !== null) fault('customerKey', 'is only for customers')
    if (role !== 'marketing' && branchKeys.length > 0) fault('branchKeys', 'are only for marketing')
  })

export const grant = withGrantRules(z.strictObject(grantShape))

export type GrantRequest = z.infer<typeof grant>
