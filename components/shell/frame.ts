import type { Place } from './place'
import type { Theme } from './theme'
import type { ShownWorkspace } from './workspace-context'

/** What stands around every page of a room. */
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
