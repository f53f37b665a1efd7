import * as z from 'zod'
import { passwordLength } from '@/lib/domain/password-length'

export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'is too long for an e-mail address')
  .pipe(z.email('is not an e-mail address'))

export const personName = z.string().trim().min(1, 'is needed').max(120, 'is too long')

export const newPassword = z
  .string()
  .min(passwordLength.min, `needs at least ${passwordLength.min} characters`)
  .max(passwordLength.max, `may have at most ${passwordLength.max} characters`)
