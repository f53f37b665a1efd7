import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { openTables } from '@/lib/ingest/formats/open-tables'
import type { FileFormat } from '@/lib/ingest/formats/opened-file'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { inspectRows } from './inspect-rows'
import { inspectText } from './inspect-text'
import type { Inspected, Inspection, Write } from './inspection'
import { refused } from './refused'

const APPLICATION_ERROR = 'Application Error\n'
const KEPT_IN_MEMORY = 8_388_608

/** Reads one file, writes its first table to another, and tells how it was understood. Never rejects: a fault is a refusal. */
export async function inspectFile(file: { path: string; name: string; converted: string }): Promise<Inspection> {
  const started = performance.now()
  const output = defineOutput(file.converted)
  let inspected: Inspected
  try {
    inspected = await inspect(file, output.write)
  } catch (error) {
    inspected = toRefusal(error)
  }
  if (inspected.outcome === 'refused') await output.replace(APPLICATION_ERROR)
  else await output.end()
  const seconds = Math.round(performance.now() - started) / 1_000
  return { path: file.path, ...inspected, seconds }
}

async function inspect({ path, name }: { path: string; name: string }, write: Write): Promise<Inspected> {
  const opened = await openTables({ path }, name)
  if (opened.kind === 'refused') return refused(opened.reason, opened.message)
  const [table] = opened.tables
  if (table === undefined) return refused('empty', 'The file holds no table.')
  const inspected =
    table.kind === 'text'
      ? await inspectText(table.bytes, write)
      : await inspectRows(table.rows(), opened.format === 'json' || opened.format === 'ndjson', write)
  const others = opened.tables.slice(1).map(({ name }) => ({ name }))
  if (inspected.outcome === 'refused') return { ...inspected, format: opened.format }
  const told = isLayer(opened.format) ? tellLayer(inspected, opened.format) : inspected
  return { ...told, format: opened.format, tables: [...(told.tables ?? []), ...others] }
}

/** What a whole table was taken out of: a proposal that goes for every row. */
const LAYERS = {
  'wrapped-text': ['wrapped-row', 'every row stood in quotes, as one cell: it is read without them'],
  'formula-text': [
    'formula-cell',
    'cells were formulas that only hold a text (="00501"): they are read as these texts',
  ],
} as const

const isLayer = (format: FileFormat): format is keyof typeof LAYERS => format in LAYERS

function tellLayer(inspected: Inspected, layer: keyof typeof LAYERS): Inspected {
  const { rows = 0, skippedRows = 0, counts, warnings = [] } = inspected
  const [kind, detail] = LAYERS[layer]
  return {
    ...inspected,
    counts: { ...counts, [kind]: rows + skippedRows },
    warnings: [{ row: null, kind, detail }, ...warnings],
  }
}

function toRefusal(error: unknown): Inspected {
  if (error instanceof RunProblem) return refused(error.problem.code, `${error.problem.title} ${error.problem.detail}`)
  return refused('unreadable', error instanceof Error ? error.message : String(error))
}

/** Text is kept while it is short, and streamed once it is long. */
function defineOutput(path: string) {
  let kept = ''
  let stream: ReturnType<typeof createWriteStream> | undefined
  return {
    async write(text: string) {
      if (stream === undefined) {
        kept += text
        if (kept.length < KEPT_IN_MEMORY) return
        stream = createWriteStream(path)
        stream.write(kept)
        kept = ''
        return
      }
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async end() {
      if (stream === undefined) return writeFile(path, kept)
      stream.end()
      await once(stream, 'finish')
    },
    async replace(text: string) {
      if (stream !== undefined) {
        stream.end()
        await once(stream, 'finish')
      }
      await writeFile(path, text)
    },
  }
}
