/** What cleaning must know of the workspace and the upload. */
export type CleaningWorkspace = {
  /** ISO 4217: rows in another currency are rejected. */
  readonly currency: string
  /** IANA name of the shop's zone. */
  readonly timeZone: string
  readonly uploadedAt: Date
  /** Keyed hash of a personal cell, as 16 to 64 characters of base64url or hex; the key stays outside. */
  readonly pseudonym: (plain: string) => string
}
