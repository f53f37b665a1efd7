/** Files that systems and spreadsheets leave beside others. */
const LEFT_BEHIND = /^(\..*|~\$.*|Thumbs\.db|desktop\.ini|__MACOSX)$/i

const isWanted = (name: string): boolean => !LEFT_BEHIND.test(name)

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, fail) => entry.file(done, fail))

/** A folder is read in batches until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (batch.length === 0) return all
    all.push(...batch)
  }
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (!isWanted(entry.name)) return []
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)]
  const entries = await entriesOf(entry as FileSystemDirectoryEntry)
  return (await Promise.all(entries.map(filesOf))).flat()
}

const byName = (a: File, b: File) => a.name.localeCompare(b.name, 'en', { numeric: true })

/**
 * The files of a drop, those in folders too, by name; what systems leave behind is left out. To be called while the drop
 * is handled: afterwards the browser has forgotten what was dropped.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files]
  return (await Promise.all(entries.map(filesOf))).flat().toSorted(byName)
}

/** The files of a chosen folder that are worth uploading, by name. */
export const chosenFiles = (files: FileList | null): File[] =>
  [...(files ?? [])].filter(({ name }) => isWanted(name)).toSorted(byName)
