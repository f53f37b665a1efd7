import { TooLargeError } from '@/lib/domain/errors'
import { freeDisk } from '@/lib/platform/free-disk'
import { uploadsFolder } from '@/lib/platform/storage'
import { spaceLeft } from '@/lib/records/space-left'

const SPARE_BYTES = 256 * 2 ** 20

/** Throws TooLargeError when the workspace's quota or the disk does not take a file of this size. */
export async function requireSpace(workspaceId: number, bytes: number): Promise<void> {
  if ((await spaceLeft(workspaceId)) < bytes)
    throw new TooLargeError('The files of this workspace would take more space than it may.')
  // Raw and sealed copy exist side by side for a moment.
  if ((await freeDisk(uploadsFolder())) < 2 * bytes + SPARE_BYTES)
    throw new TooLargeError('There is not enough free disk space for this file. Make room, then try again.')
}
