import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { passwordLength } from '@/lib/domain/password-length'
import { prisma } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

function build() {
  const { AUTH_SECRET, PUBLIC_URL } = env()
  return betterAuth({
    appName: 'Tillsight',
    baseURL: PUBLIC_URL,
    basePath: '/api/auth',
    secret: AUTH_SECRET,
    trustedOrigins: [PUBLIC_URL],
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (level, message) => log[level](`sign-in library: ${message}`) },
    database: prismaAdapter(prisma(), { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 40 },
        '/change-password': { window: 60, max: 10 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'tillsight',
      useSecureCookies: PUBLIC_URL.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      // 'uuid' would leave ids to column defaults, which these tables do not have.
      database: { generateId: () => randomUUID() },
    },
  })
}

type SignInLibrary = ReturnType<typeof build>

const holder = globalThis as typeof globalThis & { tillsightSignIn?: SignInLibrary | undefined }

/** better-auth, for passwords and sessions only; memberships, invitations and permissions are ours. */
export function signInLibrary(): SignInLibrary {
  holder.tillsightSignIn ??= build()
  return holder.tillsightSignIn
}
