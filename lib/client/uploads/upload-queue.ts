import { createImport } from '../imports'
import { knownImport } from './known-import'
import { type ResumableUpload, resumableUpload } from './resumable-upload'
import { TransferRate } from './transfer-rate'
import { untilReached } from './until-reached'

/** queued → sending ⇄ waiting (for the connection) or paused → arrived → imported; or refused. */
export type UploadState = 'queued' | 'sending' | 'waiting' | 'paused' | 'arrived' | 'imported' | 'refused'

export type UploadItem = {
  readonly id: number
  readonly workspace: string
  readonly fileName: string
  readonly bytes: number
  readonly bytesSent: number
  readonly state: UploadState
  /** It was chosen alone: the person waits to see how it is understood. */
  readonly alone: boolean
  /** While it is being sent and enough of it was seen. */
  readonly bytesPerSecond?: number | null
  /** Why it was refused. */
  readonly message?: string
  /** The import it became. */
  readonly sequence?: number
}

const isOnItsWay = ({ state }: UploadItem): boolean => state === 'queued' || state === 'sending' || state === 'waiting'

type Held = { readonly file: File; readonly rate: TransferRate; upload?: ResumableUpload }

/**
 * The uploads of this tab. They stand outside the page, so going elsewhere in Tillsight stops none of them.
 */
class UploadQueue {
  #items: readonly UploadItem[] = []
  #lastId = 0
  readonly #held = new Map<number, Held>()
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly items = (): readonly UploadItem[] => this.#items

  add(workspace: string, files: readonly File[]): void {
    const added = files.map((file): UploadItem => {
      this.#lastId += 1
      this.#held.set(this.#lastId, { file, rate: new TransferRate() })
      return {
        id: this.#lastId,
        workspace,
        fileName: file.name,
        bytes: file.size,
        bytesSent: 0,
        state: 'queued',
        alone: files.length === 1,
      }
    })
    this.#set([...this.#items, ...added])
    this.#next()
  }

  /** Pauses everything of a workspace that is on its way or waits for its turn. */
  async pauseAll(workspace: string): Promise<void> {
    const under = this.#items.filter((item) => item.workspace === workspace && isOnItsWay(item))
    for (const { id } of under) this.#change(id, { state: 'paused', bytesPerSecond: null })
    await Promise.all(under.map(({ id }) => this.#held.get(id)?.upload?.pause()))
  }

  resumeAll(workspace: string): void {
    for (const { id, state, workspace: own } of this.#items)
      if (own === workspace && state === 'paused') this.#change(id, { state: 'queued' })
    this.#next()
  }

  /** Takes what has become an import off the list. */
  clear(workspace: string): void {
    const done = this.#items.filter((item) => item.workspace === workspace && item.state === 'imported')
    for (const { id } of done) this.#held.delete(id)
    this.#set(this.#items.filter((item) => !done.includes(item)))
  }

  async pause(id: number): Promise<void> {
    this.#change(id, { state: 'paused', bytesPerSecond: null })
    await this.#held.get(id)?.upload?.pause()
    this.#next()
  }

  /** Continues a paused upload, or tries a refused one again. */
  resume(id: number): void {
    this.#change(id, { state: 'queued', message: undefined })
    this.#next()
  }

  /** Gives an upload up, or takes a finished one off the list. */
  async remove(id: number): Promise<void> {
    const item = this.#find(id)
    const upload = this.#held.get(id)?.upload
    this.#held.delete(id)
    this.#set(this.#items.filter((other) => other.id !== id))
    if (item?.state !== 'imported') await upload?.discard()
    this.#next()
  }

  #find(id: number): UploadItem | undefined {
    return this.#items.find((item) => item.id === id)
  }

  #set(items: readonly UploadItem[]): void {
    this.#items = items
    for (const listener of this.#listeners) listener()
  }

  #change(id: number, change: { [Key in keyof UploadItem]?: UploadItem[Key] | undefined }): void {
    this.#set(this.#items.map((item) => (item.id === id ? ({ ...item, ...change } as UploadItem) : item)))
  }

  /** Files go one after the other, in the order they were chosen: so their imports are numbered in that order too. */
  #next(): void {
    const busy = this.#items.some(({ state }) => state === 'sending' || state === 'waiting' || state === 'arrived')
    const next = this.#items.find(({ state }) => state === 'queued')
    if (busy || !next) return
    this.#change(next.id, { state: 'sending' })
    void this.#send(next)
  }

  async #send({ id, workspace }: UploadItem): Promise<void> {
    const held = this.#held.get(id)
    if (!held) return
    if (!held.upload) {
      const sequence = await knownImport(workspace, held.file)
      if (sequence !== null) return this.#end(id, { state: 'imported', bytesSent: held.file.size, sequence })
    }
    held.upload ??= await resumableUpload(workspace, held.file, {
      onProgress: (bytesSent) => {
        held.rate.add(bytesSent, performance.now())
        this.#whileOnItsWay(id, { bytesSent, state: 'sending', bytesPerSecond: held.rate.bytesPerSecond() })
      },
      onWaiting: () => {
        held.rate.restart()
        this.#whileOnItsWay(id, { state: 'waiting', bytesPerSecond: null })
      },
      onRefused: (message) => this.#end(id, { state: 'refused', message }),
      onArrived: (uploadId) => void this.#import(id, workspace, uploadId),
    })
    held.rate.restart()
    if (this.#find(id)?.state === 'sending') held.upload.start()
  }

  #whileOnItsWay(id: number, change: Partial<UploadItem>): void {
    const state = this.#find(id)?.state
    if (state === 'sending' || state === 'waiting') this.#change(id, change)
  }

  #end(id: number, change: Partial<UploadItem>): void {
    this.#change(id, change)
    this.#next()
  }

  async #import(id: number, workspace: string, uploadId: string): Promise<void> {
    const bytes = this.#find(id)?.bytes ?? 0
    this.#change(id, { state: 'arrived', bytesSent: bytes })
    try {
      const { sequence } = await untilReached(
        () => createImport(workspace, uploadId),
        () => this.#change(id, { state: 'waiting' }),
      )
      this.#end(id, { state: 'imported', sequence })
      await this.#held.get(id)?.upload?.forget()
    } catch (error) {
      this.#end(id, { state: 'refused', message: error instanceof Error ? error.message : 'It could not be imported.' })
    }
  }
}

export const uploadQueue = new UploadQueue()
