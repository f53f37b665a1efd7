import { randomUUID } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import { passwordLength } from '@/lib/domain/password-length'

type Given = { readonly AUTH_SECRET: string; readonly PUBLIC_URL: string }

/** What the sign-in library is asked to do, wherever its rows are kept. */
export function signInOptions({ AUTH_SECRET, PUBLIC_URL }: Given) {
  return {
    appName: 'Tillsight',
    baseURL: PUBLIC_URL,
    basePath: '/api/auth',
    secret: AUTH_SECRET,
    trustedOrigins: [PUBLIC_URL],
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database' as const,
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 40 },
        '/change-password': { window: 60, max: 10 },
        '/get-session': false as const,
      },
    },
    advanced: {
      cookiePrefix: 'tillsight',
      useSecureCookies: PUBLIC_URL.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const },
      // 'uuid' would leave ids to column defaults, which these tables do not have.
      database: { generateId: () => randomUUID() },
    },
  } satisfies BetterAuthOptions
}
