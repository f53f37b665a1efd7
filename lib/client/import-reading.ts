import { queryOptions } from '@tanstack/react-query'
import type { ImportReadingChange, PublishImportInput } from '@/lib/contracts/import-reading'
import { apiPath } from './api-path'
import { importsKey } from './imports'
import { requestJson } from './request-json'

const PROFILE_MILLISECONDS = 1000

const readingContract = async () => (await import('@/lib/contracts/import-reading')).importReadingResponse
const reportContract = async () => (await import('@/lib/contracts/imports')).importResponse

const pathOf = (workspace: string, sequence: number, part: string) =>
  apiPath(workspace, ['imports', String(sequence), part])

/** How an import's file is understood. */
export function importReadingOptions(workspace: string, sequence: number) {
  const path = pathOf(workspace, sequence, 'reading')
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) => requestJson(readingContract, path, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
}

/** Changes how a file is understood; the answer is how it is understood then. */
export const changeReading = (workspace: string, sequence: number, change: ImportReadingChange) =>
  requestJson(readingContract, pathOf(workspace, sequence, 'reading'), { method: 'PATCH', body: change })

/** What a full dry run found and what publishing would change. */
export function importReviewOptions(workspace: string, sequence: number) {
  const path = pathOf(workspace, sequence, 'review')
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/import-review')).importReviewResponse, path, { signal }),
  })
}

/** Counts what the file would change, without loading anything. */
export const reviewImport = (workspace: string, sequence: number) =>
  requestJson(reportContract, pathOf(workspace, sequence, 'review'), { method: 'POST', body: {} })

/** Loads the file as it is understood now. */
export const publishImport = (workspace: string, sequence: number, input: PublishImportInput) =>
  requestJson(reportContract, pathOf(workspace, sequence, 'publish'), { method: 'POST', body: input })

/** Back to how the file is understood. */
export const reopenImport = (workspace: string, sequence: number) =>
  requestJson(reportContract, pathOf(workspace, sequence, 'reopen'), { method: 'POST', body: {} })

/** What is in the file's columns, asked again while it is being counted. */
export function importProfileOptions(workspace: string, sequence: number) {
  const path = pathOf(workspace, sequence, 'profile')
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/import-profile')).importProfileResponse, path, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'making' ? PROFILE_MILLISECONDS : false),
  })
}
