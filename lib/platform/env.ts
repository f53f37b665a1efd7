import { z } from 'zod'
import { parseTrustedProxies } from './client-address'

const addresses = z.string().superRefine((text, context) => {
  try {
    parseTrustedProxies(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
  }
})

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  DATA_DIR: z.string().min(1, 'must name a folder'),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
  FILE_KEY: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be the http(s) address people open' }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4180),
  SETUP_CODE_HASH: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().optional(),
  TRUSTED_PROXIES: addresses.default(''),
  UPLOAD_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 2 ** 30),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

export type Env = z.infer<typeof schema>

let cached: Env | undefined

/** Settings of this process, checked once. Throws as `checkEnv` does. */
export function env(): Env {
  cached ??= checkEnv(process.env)
  return cached
}

/** Settings among environment variables. Throws one message that names every variable at fault. */
export function checkEnv(variables: Record<string, string | undefined>): Env {
  const result = schema.safeParse(variables)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings are not valid.\n  ${faults.join('\n  ')}`)
}
