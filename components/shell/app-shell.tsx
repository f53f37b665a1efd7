import type { ReactNode } from 'react'
import { BottomBar } from './bottom-bar'
import type { Frame } from './frame'
import { Keyboard } from './keyboard'
import { PlaceCommands } from './place-commands'
import { Sidebar } from './sidebar'
import { SkipLink } from './skip-link'
import { SlowProgress } from './slow-progress'
import { WorkspaceProvider } from './workspace-context'

/** The frame of a room: places at the left (at the bottom on a phone), the page at the right. */
export function AppShell({ children, ...frame }: Frame & { children: ReactNode }) {
  return (
    <WorkspaceProvider workspace={frame.workspace}>
      <SkipLink />
      <SlowProgress />
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
