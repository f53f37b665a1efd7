import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/platform/transaction'

/** A person to be: the password is hashed by the sign-in library already. */
export type NewUser = { readonly name: string; readonly email: string; readonly passwordHash: string }

/** Inserts a user who can sign in with a password. Returns their id. */
export async function insertUser(tx: Transaction, { name, email, passwordHash }: NewUser): Promise<string> {
  const userId = randomUUID()
  await tx.user.create({ data: { id: userId, name, email, emailVerified: true } })
  await tx.account.create({
    data: { id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: passwordHash },
  })
  return userId
}
