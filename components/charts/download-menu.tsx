'use client'
import { ChevronDown, Download } from 'lucide-react'
import { Button } from '../ui/button'
import { Menu } from '../ui/menu'
import { type Exported, ExportItems } from './export-items'

/** The button of a table that is a card of its own: its rows as files. */
export function DownloadMenu(exported: Exported) {
  return (
    <span data-chrome>
      <Menu
        trigger={
          <Button>
            <Download aria-hidden />
            Download
            <ChevronDown aria-hidden className="text-muted" />
          </Button>
        }
      >
        <ExportItems {...exported} />
      </Menu>
    </span>
  )
}
