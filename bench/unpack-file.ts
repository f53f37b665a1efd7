import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** Unpacks a gzip file. */
export const unpackFile = (packed: string, plain: string): Promise<void> =>
  pipeline(createReadStream(packed), createGunzip(), createWriteStream(plain))
