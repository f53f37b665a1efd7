import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { prisma } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { signInOptions } from './sign-in-options'

function build() {
  return betterAuth({
    ...signInOptions(env()),
    logger: { level: 'warn', log: (level, message) => log[level](`sign-in library: ${message}`) },
    database: prismaAdapter(prisma(), { provider: 'postgresql', transaction: true }),
  })
}

type SignInLibrary = ReturnType<typeof build>

const holder = globalThis as typeof globalThis & { tillsightSignIn?: SignInLibrary | undefined }

/** better-auth, for passwords and sessions only; memberships, invitations and permissions are ours. */
export function signInLibrary(): SignInLibrary {
  holder.tillsightSignIn ??= build()
  return holder.tillsightSignIn
}
