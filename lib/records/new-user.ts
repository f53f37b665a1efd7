import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/platform/transaction'

/** A person to be: the password is hashed by the sign-in library already. */
export type NewUser = { readonly name: string; readonly email: string; readonly passwordHash: string }

/** Inserts a user who can sign in with a password. Returns their id. */
export async function insertUser(tx: Transaction, { name, email, passwordHash }: NewUser): Promise<string> {
  const userId = randomUUID()
  await tx.user.create({ data: { id: userId, name, email, emailVerified: true } })
  await insertPassword(tx, userId, passwordHash)
  return userId
}

/** A first password: from then on the person can sign in with it. */
async function insertPassword(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  await tx.account.create({
    data: { id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: passwordHash },
  })
}

/** From now on the person signs in with this password, whether they had one or not. */
export async function replacePassword(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  const ofPerson = { userId, providerId: 'credential' }
  const { count } = await tx.account.updateMany({ where: ofPerson, data: { password: passwordHash } })
  if (count === 0) await insertPassword(tx, userId, passwordHash)
}
