import { openTables } from '@/lib/ingest/formats/open-tables'
import { rowsToCsv } from '@/lib/ingest/formats/rows-to-csv'

// Reads the first table of a file to its end and says what that took.
const [file = ''] = process.argv.slice(2)
const start = process.cpuUsage()
const opened = await openTables({ path: file }, 'file')
const table = opened.kind === 'tables' ? opened.tables[0] : undefined
let bytes = 0
for await (const piece of table?.kind === 'rows' ? rowsToCsv(table.rows()) : []) bytes += piece.length
const { user, system } = process.cpuUsage(start)
const seconds = (user + system) / 1e6
const memory = process.resourceUsage().maxRSS / 1024
process.stdout.write(
  `${seconds.toFixed(2)} s of the processor, ${memory.toFixed(0)} MB at most, ${(bytes / 2 ** 20).toFixed(0)} MB of CSV\n`,
)
