'use client'
import Link from 'next/link'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { useWorkspace } from '../../shell/workspace-context'
import { Notice } from '../../ui/notice'

/** Says at once when the very same bytes came before. */
export function SameBytesNotice({ report }: { report: Pick<ImportAnswer, 'sameBytesAs'> }) {
  const { slug } = useWorkspace()
  if (report.sameBytesAs === null) return null
  return (
    <Notice title="This is the same file, byte for byte, as an earlier one">
      It came before as{' '}
      <Link href={`/${slug}/admin/imports/${report.sameBytesAs}`} className="text-accent underline">
        import {report.sameBytesAs}
      </Link>
      . Nothing is counted twice.
    </Notice>
  )
}
