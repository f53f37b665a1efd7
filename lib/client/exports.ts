import type { ExportRequest } from '@/lib/contracts/exports'
import { apiPath } from './api-path'
import { request } from './request-json'

/** Has it written down that a file with people in it is saved. */
export async function recordExport(workspace: string, body: ExportRequest): Promise<void> {
  await request(apiPath(workspace, ['exports']), { method: 'POST', body })
}
