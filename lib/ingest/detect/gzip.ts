import { TooLargeError } from '@/lib/domain/errors'

export type UnpackLimits = {
  /** Unpacked bytes per packed byte. Text packs 20-fold at most; a bomb a thousandfold. */
  readonly maxRatio: number
  readonly maxPlainBytes: number
}

/** Bytes that may be unpacked before the ratio is judged. */
const GRACE = 1_048_576

/** Whether a file is packed with gzip, by its first bytes. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08
}

/**
 * Call while unpacking, with the bytes so far.
 * @throws {TooLargeError} if the file unpacks to more than the limits allow
 */
export function requireUnpackable(packedBytes: number, plainBytes: number, limits: UnpackLimits): void {
  if (plainBytes > limits.maxPlainBytes) {
    throw new TooLargeError(
      `The file unpacks to more than ${limits.maxPlainBytes.toLocaleString('en')} bytes. Split it and upload the parts.`,
    )
  }
  if (plainBytes > GRACE && plainBytes > packedBytes * limits.maxRatio) {
    throw new TooLargeError('The file unpacks to far more than a table of rows would. Upload it without compression.')
  }
}
