import { createHash, randomBytes } from 'node:crypto'

/** The secret of a link that opens something: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
