'use client'
import { Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { cn } from '../../ui/cn'

type DropZoneProps = { onFiles: (files: readonly File[]) => void }

/** Where files are dropped or chosen. */
export function DropZone({ onFiles }: DropZoneProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
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
        <p className="font-strong">Drop transaction files here</p>
        <p className="text-13 text-muted">
          CSV, also packed with gzip, of any size. They are recognised, cleaned and loaded on the server; you need not
          stay on this page.
        </p>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        aria-label="Files to upload"
        accept=".csv,.tsv,.txt,.gz,text/csv,application/gzip"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button variant="primary" size="medium" onClick={() => picker.current?.click()}>
        Choose files
      </Button>
    </section>
  )
}
