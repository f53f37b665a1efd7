import { hashPassword } from 'better-auth/crypto'
import { prisma } from '@/lib/platform/db'
import { insertUser } from '@/lib/records/new-user'
import type { DemoSignIn } from './demo-sign-ins'

export type DemoPeople = Record<DemoSignIn['role'], string>

const names: Record<DemoSignIn['role'], string> = {
  admin: 'Ada Demo',
  marketing: 'Mina Demo',
  customer: 'Cleo Demo',
}

/** Makes the people of the demo who are not there yet. Returns their user ids. */
export async function demoPeople(signIns: readonly DemoSignIn[]): Promise<DemoPeople> {
  const people: DemoPeople = { admin: '', marketing: '', customer: '' }
  for (const { role, email, password } of signIns) {
    const known = await prisma().user.findUnique({ where: { email }, select: { id: true } })
    people[role] = known?.id ?? (await insert({ name: names[role], email, password }))
  }
  return people
}

async function insert({ name, email, password }: { name: string; email: string; password: string }): Promise<string> {
  const passwordHash = await hashPassword(password)
  return prisma().$transaction((tx) => insertUser(tx, { name, email, passwordHash }))
}
