import { hashPassword as hash } from 'better-auth/crypto'

/** The scrypt hash the sign-in library checks passwords against. */
export const hashPassword = (password: string): Promise<string> => hash(password)
