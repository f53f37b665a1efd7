'use client'
import { ChartLine, Ellipsis, Link, Table2 } from 'lucide-react'
import { lazy } from 'react'
import { Button } from '../ui/button'
import { Menu, MenuItem } from '../ui/menu'
import { toast } from '../ui/toast'
import type { Exported } from './export-items'

const ExportItems = lazy(async () => ({ default: (await import('./export-items')).ExportItems }))

type ChartMenuProps = Exported & {
  /** Whether newer rows are on their way: until they are there, nothing can be saved. */
  stale: boolean
  asTable: boolean
  onToggleTable: () => void
}

/** Table or chart, files, link. */
export function ChartMenu({ stale, asTable, onToggleTable, ...exported }: ChartMenuProps) {
  const { id, title } = exported
  const copyLink = () => {
    const link = new URL(window.location.href)
    link.hash = id
    navigator.clipboard.writeText(link.href).then(
      () => toast({ title: 'Link copied', description: 'It opens this view with the same range and filters.' }),
      () => toast({ tone: 'bad', title: 'Could not copy', description: 'Copy the address of the page instead.' }),
    )
  }
  return (
    <span data-chrome>
      <Menu
        trigger={
          <Button
            variant="ghost"
            aria-label={`${title}: table, CSV, link`}
            disabled={stale}
            className="size-8 px-0 pointer-coarse:size-11"
          >
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem onSelect={onToggleTable}>
          {asTable ? <ChartLine aria-hidden /> : <Table2 aria-hidden />}
          {asTable ? 'Show as chart' : 'Show as table'}
        </MenuItem>
        <ExportItems {...exported} />
        <MenuItem onSelect={copyLink}>
          <Link aria-hidden />
          Copy link
        </MenuItem>
      </Menu>
    </span>
  )
}
