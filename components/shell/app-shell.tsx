import type { ReactNode } from 'react'
import { BottomBar } from './bottom-bar'
import { Keyboard } from './keyboard'
import type { Place } from './place'
import { PlaceCommands } from './place-commands'
import { Sidebar } from './sidebar'
import { SkipLink } from './skip-link'
import type { Theme } from './theme'
import { type ShownWorkspace, WorkspaceProvider } from './workspace-context'

export type Frame = {
  workspace: ShownWorkspace
  /** All a person may go to, this one included. */
  workspaces: readonly { slug: string; name: string; href: string }[]
  /** Shown under the workspace's name: "Marketing". */
  roomName: string
  places: readonly Place[]
  person: { name: string; email: string }
  theme: Theme
  /** Whether the sidebar shows icons only. */
  collapsed: boolean
}

/** The frame of a room: places at the left (at the bottom on a phone), the page at the right. */
export function AppShell({ children, ...frame }: Frame & { children: ReactNode }) {
  return (
    <WorkspaceProvider workspace={frame.workspace}>
      <SkipLink />
      <div className="flex min-h-dvh">
        <Sidebar {...frame} />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none max-md:pb-20">
          {children}
        </main>
      </div>
      <BottomBar {...frame} />
      <PlaceCommands places={frame.places.map(({ href, label }) => ({ href, label }))} />
      <Keyboard />
    </WorkspaceProvider>
  )
}
