import { expect, test } from 'vitest'
import type { UploadItem } from '@/lib/client/uploads/upload-queue'
import { uploadTotals } from './upload-totals'

const item = (id: number, more: Partial<UploadItem>): UploadItem => ({
  id,
  workspace: 'shop',
  fileName: `${id}.csv`,
  bytes: 1000,
  bytesSent: 0,
  state: 'queued',
  alone: false,
  ...more,
})

test('the time left is that of all bytes still to go, at the pace of now; paused ones wait', () => {
  const uploads = [
    item(1, { state: 'imported', bytesSent: 1000 }),
    item(2, { state: 'sending', bytesSent: 400, bytesPerSecond: 200 }),
    item(3, {}),
    item(4, { state: 'paused', bytesSent: 10 }),
  ]
  expect(uploadTotals(uploads)).toEqual({
    files: 4,
    settled: 1,
    bytes: 4000,
    bytesSent: 1410,
    bytesPerSecond: 200,
    secondsLeft: 8,
  })
})
