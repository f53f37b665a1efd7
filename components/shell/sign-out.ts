import { toast } from '../ui/toast'

/** Ends the session and goes to the sign-in page. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => null)
  if (answer?.ok) window.location.assign('/sign-in')
  else toast({ tone: 'bad', title: 'Could not sign out', description: 'Check the connection and try again.' })
}
