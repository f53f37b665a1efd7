import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type MembershipRow, membershipsOf } from '@/lib/records/workspaces'
import { PATH_HEADER } from './path-header'
import { type SignedIn, signedIn } from './session'

/** The signed-in person of this page request, or null. One look-up however many components ask. */
export const currentPerson = cache(async (): Promise<SignedIn | null> => signedIn(await headers()))

/** The memberships of a person, one look-up per request. */
export const currentMemberships = cache((userId: string): Promise<MembershipRow[]> => membershipsOf(userId))

/** The signed-in person; everyone else is sent to sign in and comes back to this address. */
export async function requirePerson(): Promise<SignedIn> {
  const person = await currentPerson()
  if (person) return person
  const path = (await headers()).get(PATH_HEADER)
  redirect(path && path !== '/' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in')
}
