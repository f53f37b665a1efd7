import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ImportListInput, KnownBytesInput } from '@/lib/contracts/imports'
import { isUnderWay } from '@/lib/domain/import-report'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

const LIVE_MILLISECONDS = 700
const ATTENTION_MILLISECONDS = 1000
const IDLE_MILLISECONDS = 30_000

/** Key of everything that is asked about a workspace's imports. */
export const importsKey = (workspace: string) => ['imports', workspace] as const

/** The history, asked again while any run of the page is under way. */
export function importHistoryOptions(workspace: string, input: ImportListInput) {
  const path = apiPath(workspace, ['imports'], input)
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/imports')).importListResponse, path, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.imports.some((item) => item.beingUndone || isUnderWay(item.state))
        ? LIVE_MILLISECONDS
        : IDLE_MILLISECONDS,
  })
}

/** One import's progress and report, asked again while its run is under way. */
export function importOptions(workspace: string, sequence: number) {
  const path = apiPath(workspace, ['imports', String(sequence)])
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/imports')).importResponse, path, { signal }),
    refetchInterval: ({ state }) =>
      state.data && (state.data.beingUndone || isUnderWay(state.data.state)) ? LIVE_MILLISECONDS : false,
  })
}

/** What an admin is told of wherever they are; asked more often while anything is under way. */
export function importAttentionOptions(workspace: string) {
  const path = apiPath(workspace, ['imports', 'attention'])
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/imports')).importAttentionResponse, path, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.underWay ? ATTENTION_MILLISECONDS : IDLE_MILLISECONDS),
  })
}

/** What taking an import back would change. */
export function undoPreviewOptions(workspace: string, sequence: number) {
  const path = apiPath(workspace, ['imports', String(sequence), 'undo'])
  return queryOptions({
    queryKey: [...importsKey(workspace), path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/imports')).undoPreviewResponse, path, { signal }),
    staleTime: 0,
  })
}

/** Has an import taken back. */
export const undoImport = (workspace: string, sequence: number) =>
  requestJson(
    async () => (await import('@/lib/contracts/imports')).importResponse,
    apiPath(workspace, ['imports', String(sequence), 'undo']),
    { method: 'POST' },
  )

/** Makes a finished upload an import. */
export const createImport = (workspace: string, uploadId: string) =>
  requestJson(
    async () => (await import('@/lib/contracts/imports')).newImportResponse,
    apiPath(workspace, ['imports']),
    { method: 'POST', body: { uploadId } },
  )

/** Makes a file an import without sending it, where one of the same bytes is loaded. */
export const importKnownBytes = (workspace: string, body: KnownBytesInput) =>
  requestJson(
    async () => (await import('@/lib/contracts/imports')).knownBytesResponse,
    apiPath(workspace, ['imports', 'known-bytes']),
    { method: 'POST', body },
  )

export const cancelImport = (workspace: string, sequence: number) =>
  requestJson(
    async () => (await import('@/lib/contracts/imports')).importResponse,
    apiPath(workspace, ['imports', String(sequence), 'cancel']),
    { method: 'POST' },
  )

/** @param ignoreLimits load what can be loaded, however many rows are rejected */
export const retryImport = (workspace: string, sequence: number, ignoreLimits: boolean) =>
  requestJson(
    async () => (await import('@/lib/contracts/imports')).importResponse,
    apiPath(workspace, ['imports', String(sequence), 'retry']),
    {
      method: 'POST',
      body: { ignoreLimits },
    },
  )

/** Address of the CSV of an import's rejected rows. */
export const rejectedRowsPath = (workspace: string, sequence: number): string =>
  apiPath(workspace, ['imports', String(sequence), 'rejected-rows'])
