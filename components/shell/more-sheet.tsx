'use client'
import { Sheet } from '../ui/sheet'
import type { Frame } from './frame'
import { PersonMenu } from './person-menu'
import { PlaceList } from './place-list'
import { WorkspaceMenu } from './workspace-menu'

/** Everything a phone's bottom bar has no room for. */
export function MoreSheet({ places, onClose, ...frame }: Frame & { onClose: () => void }) {
  return (
    <Sheet side="bottom" title="More" open onOpenChange={onClose}>
      <div className="flex flex-col gap-3">
        <WorkspaceMenu workspace={frame.workspace} workspaces={frame.workspaces} roomName={frame.roomName} />
        <PlaceList places={places} onGo={onClose} />
        <PersonMenu person={frame.person} theme={frame.theme} />
      </div>
    </Sheet>
  )
}
