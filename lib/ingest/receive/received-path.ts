import { uploadPath } from '@/lib/platform/storage'

/** Where a file that came by command lies until its run has stored it. */
export const receivedPath = (importId: number): string => uploadPath(`import-${importId}`)
