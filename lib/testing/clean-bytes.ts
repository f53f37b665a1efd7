import { createHmac } from 'node:crypto'
import { encodeRow } from '@/lib/domain/encode-row'
import type { CleanedRow } from '@/lib/ingest/clean/cleaned-row'
import type { CleaningWorkspace } from '@/lib/ingest/clean/cleaning-workspace'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import { defineSurvey } from '@/lib/ingest/detect/define-survey'
import { type Detection, detect } from '@/lib/ingest/detect/detect'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { countRows } from '@/lib/ingest/parse/count-rows'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { chunks } from './chunks'

const CHUNK = 65_536

export const testWorkspace: CleaningWorkspace = {
  currency: 'GBP',
  timeZone: 'Europe/London',
  uploadedAt: new Date('2026-11-20T12:00:00Z'),
  pseudonym: (plain) => createHmac('sha256', 'test key').update(plain).digest('base64url').slice(0, 32),
}

export function detectBytes(bytes: Buffer): Detection {
  const survey = defineSurvey()
  for (let at = 0; at < bytes.length; at += CHUNK) survey.add(bytes.subarray(at, at + CHUNK))
  return detect(survey.finish(), builtInLayouts)
}

/** @throws where no layout fits */
export function readingOf(bytes: Buffer): Reading {
  const detection = detectBytes(bytes)
  if (detection.outcome !== 'recognised') throw new Error(detection.message)
  return detection.reading
}

/** Detects, parses and cleans a file, row by row. */
export async function cleanEach(
  bytes: Buffer,
  each: (row: CleanedRow, kept: readonly string[], reading: Reading) => void,
) {
  const reading = readingOf(bytes)
  const cleaner = defineCleaner(reading, testWorkspace)
  for await (const batch of readRows(chunks(bytes, CHUNK), reading)) {
    for (let i = 0; i < batch.rows.length; i++) each(cleaner.cleanRow(batch, i), cleaner.redactRow(batch, i), reading)
  }
  return { reading, cleanings: cleaner.counts(), counted: await countRows(chunks(bytes, CHUNK), reading) }
}

/** All that the pure stages say of a small file, with its redacted copy and the second count of its rows. */
export async function cleanBytes(bytes: Buffer) {
  const rows: CleanedRow[] = []
  const redacted: string[] = []
  const outcome = await cleanEach(bytes, (row, kept, { delimiter }) => {
    rows.push(row)
    redacted.push(encodeRow(kept, delimiter))
  })
  return { ...outcome, rows, redacted: Buffer.from(redacted.join('')) }
}
