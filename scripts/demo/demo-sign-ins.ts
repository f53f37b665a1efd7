import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import { writePrivate } from '../runtime/secrets.mjs'

const schema = z.array(
  z.object({ role: z.enum(['admin', 'marketing', 'customer']), email: z.email(), password: z.string() }),
)

export type DemoSignIn = z.infer<typeof schema>[number]

/** One sign-in per role; the passwords are random and kept in the demo's data folder. */
export function demoSignIns(): DemoSignIn[] {
  const file = path.join(env().DATA_DIR, 'sign-ins.json')
  if (existsSync(file)) return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const made = schema.element.shape.role.options.map((role) => ({
    role,
    email: `${role}@demo.example`,
    password: randomBytes(12).toString('base64url'),
  }))
  writePrivate(file, made)
  return made
}
