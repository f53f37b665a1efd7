import { signInLibrary } from './sign-in-library'

/** A signed-in person, whatever their workspaces. */
export type SignedIn = { readonly userId: string; readonly name: string; readonly email: string }

/** Who sent these request headers, or null. Read from the database each time: a removed session is out at once. */
export async function signedIn(headers: Headers): Promise<SignedIn | null> {
  const session = await signInLibrary().api.getSession({ headers })
  return session && { userId: session.user.id, name: session.user.name, email: session.user.email }
}
