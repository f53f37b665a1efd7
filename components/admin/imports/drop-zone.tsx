'use client'
import { Upload } from 'lucide-react'
import { type DragEvent, type RefObject, useRef, useState } from 'react'
import { chosenFiles, droppedFiles } from '@/lib/client/uploads/dropped-files'
import { Button } from '../../ui/button'
import { cn } from '../../ui/cn'
import { useReady } from '../../ui/use-ready'

type DropZoneProps = { onFiles: (files: readonly File[]) => void }

/** Where files and folders are dropped or chosen. */
export function DropZone({ onFiles }: DropZoneProps) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const ready = useReady()
  const add = (chosen: readonly File[]) => chosen.length > 0 && onFiles(chosen)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(add)
  }
  return (
    <section
      aria-label="Upload files"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line-strong border-dashed bg-surface px-5 py-6 transition-colors',
        over && 'border-accent bg-accent-soft',
      )}
    >
      <Upload aria-hidden className="size-6 stroke-[1.5] text-muted max-md:hidden" />
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-0.5">
        <p className="font-strong">Drop files or folders here, whatever shape they are in</p>
        <p className="text-13 text-muted">
          CSV and other delimited text, Excel, OpenDocument, JSON; also packed with zip or gzip, of any size. You need
          not stay on this page.
        </p>
      </div>
      <Picker label="Files to upload" picker={files} onFiles={add} />
      <Picker label="Folder to upload" picker={folder} onFiles={add} folder />
      <div className="flex flex-wrap gap-2">
        <Button
          size="medium"
          disabled={!ready}
          onClick={() => folder.current?.click()}
          className="disabled:opacity-100 pointer-coarse:hidden"
        >
          Choose a folder
        </Button>
        <Button
          variant="primary"
          size="medium"
          disabled={!ready}
          onClick={() => files.current?.click()}
          className="disabled:opacity-100"
        >
          Choose files
        </Button>
      </div>
    </section>
  )
}

type PickerProps = {
  label: string
  picker: RefObject<HTMLInputElement | null>
  onFiles: (files: readonly File[]) => void
  folder?: boolean
}

function Picker({ label, picker, onFiles, folder = false }: PickerProps) {
  return (
    <input
      ref={picker}
      type="file"
      multiple
      aria-label={label}
      className="sr-only"
      tabIndex={-1}
      onChange={(event) => {
        onFiles(folder ? chosenFiles(event.target.files) : [...(event.target.files ?? [])])
        event.target.value = ''
      }}
      {...(folder && { webkitdirectory: '' })}
    />
  )
}
