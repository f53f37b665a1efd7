import { env } from '@/lib/platform/env'
import { sendMail } from '@/lib/platform/mail'
import {
  createInvitation,
  createInvitations,
  type InvitationToIssue,
  type IssuedInvitation,
} from '@/lib/records/invitations'
import type { WorkspaceRow } from '@/lib/records/workspaces'
import type { Person } from './access'

/** What the inviting admin gets to see, once. */
export type SentInvitation = {
  readonly id: string
  readonly email: string
  readonly link: string
  /** ISO instant. */
  readonly expiresAt: string
  readonly mailed: boolean
}

const mailText = (name: string, workspace: string, link: string): string =>
  [
    `${name} invites you to ${workspace} on Tillsight.`,
    '',
    `Open this link within 72 hours; it works once:`,
    link,
    '',
    'If you did not expect this, leave it unopened.',
  ].join('\n')

async function send(workspace: WorkspaceRow, person: Person, issued: IssuedInvitation): Promise<SentInvitation> {
  const { id, email, token, expiresAt } = issued
  const link = `${new URL(env().PUBLIC_URL).origin}/invitation/${token}`
  const subject = `Invitation to ${workspace.name}`
  const mailed = await sendMail({ to: email, subject, text: mailText(person.name, workspace.name, link) })
  return { id, email, link, expiresAt: expiresAt.toISOString(), mailed }
}

/** Issues one invitation and sends its link by e-mail where SMTP is set up. */
export async function inviteOne(
  workspace: WorkspaceRow,
  person: Person,
  request: InvitationToIssue,
): Promise<SentInvitation> {
  const issued = await createInvitation({ workspaceId: workspace.id, userId: person.userId }, request)
  return send(workspace, person, issued)
}

/** As `inviteOne` for many: all are issued or, when one of them cannot be, none. */
export async function inviteMany(
  workspace: WorkspaceRow,
  person: Person,
  requests: readonly InvitationToIssue[],
): Promise<SentInvitation[]> {
  const issued = await createInvitations({ workspaceId: workspace.id, userId: person.userId }, requests)
  return Promise.all(issued.map((invitation) => send(workspace, person, invitation)))
}
