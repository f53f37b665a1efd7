'use client'
import type { DayRange } from '@/lib/domain/calendar'
import { Dialog } from '../ui/dialog'
import { CustomRange } from './custom-range'

type CompareDaysDialogProps = {
  days: DayRange | undefined
  onCompare: (days: DayRange) => void
  onClose: () => void
}

/** Which days everything on the page is compared with. */
export function CompareDaysDialog({ days, onCompare, onClose }: CompareDaysDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title="Compare with other days"
      description="Days are moved by up to three, so that weekdays meet weekdays. Whole months keep their dates."
    >
      <CustomRange days={days} onShow={onCompare} action="Compare with these days" />
    </Dialog>
  )
}
