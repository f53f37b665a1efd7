import type { SetupRequest } from '@/lib/contracts/setup'
import { RequestError, request, requestJson } from './request-json'

const refusals: Readonly<Record<number, string>> = {
  400: 'That is not an e-mail address and a password.',
  401: 'E-mail and password do not match. Check both, or ask an admin for a password link.',
}

function inPlainWords(error: unknown): never {
  if (!(error instanceof RequestError)) throw error
  throw new RequestError(error.status, { title: refusals[error.status] ?? error.message })
}

export type Credentials = { readonly email: string; readonly password: string }

/** Starts a session. Throws RequestError whose message says what to do. */
export async function signIn(credentials: Credentials): Promise<void> {
  await request('/api/auth/sign-in/email', { method: 'POST', body: credentials }).catch(inPlainWords)
}

/** Creates the first admin and workspace, and signs in. Returns where to go. */
export async function setUp(body: SetupRequest): Promise<string> {
  return (
    await requestJson(async () => (await import('@/lib/contracts/setup')).setupResponse, '/api/setup', {
      method: 'POST',
      body,
    })
  ).path
}

/** Accepts an invitation, signed in or with a name and a password. Returns where to go. */
export async function acceptInvitation(
  token: string,
  body: { readonly name?: string; readonly password?: string },
): Promise<string> {
  const path = `/api/invitations/${encodeURIComponent(token)}`
  return (
    await requestJson(async () => (await import('@/lib/contracts/invitations')).acceptInvitationResponse, path, {
      method: 'POST',
      body,
    })
  ).path
}

/** Sets a new password by link, and signs in. Returns where to go. */
export async function setPassword(token: string, password: string): Promise<string> {
  const path = `/api/password-links/${encodeURIComponent(token)}`
  const contract = async () => (await import('@/lib/contracts/password-links')).newPasswordResponse
  return (await requestJson(contract, path, { method: 'POST', body: { password } })).path
}

export type PasswordChange = { readonly currentPassword: string; readonly newPassword: string }

/** Changes the password and ends the person's other sessions. */
export async function changePassword(change: PasswordChange): Promise<void> {
  const body = { ...change, revokeOtherSessions: true }
  await request('/api/auth/change-password', { method: 'POST', body }).catch((error: unknown) => {
    if (!(error instanceof RequestError) || error.status !== 400) throw error
    throw new RequestError(400, { title: 'The current password is not right.', field: 'currentPassword' })
  })
}
