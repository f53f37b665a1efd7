import { toCanvas } from 'html-to-image'
import type { ChartTable } from '@/lib/charts/chart-table'
import { type ExportFact, withOwnFacts } from '@/lib/charts/export-head'
import { saveBlob } from '../ui/save-blob'
import { fontStyles } from './font-styles'
import type { RecordExport } from './record-export'
import { recordPeople } from './record-people'
import { shownHead } from './shown-head'

const scale = 2
const margin = 20
const lineHeight = 18

/** Menus and other things to press are not in a picture. */
const isContent = (node: Node) => !(node instanceof HTMLElement && node.dataset.chrome !== undefined)

/** Facts as lines no wider than the picture. */
function lines(context: CanvasRenderingContext2D, facts: readonly ExportFact[], width: number): string[] {
  const found = ['']
  const words = facts.map(([label, value]) => `${label}: ${value}`).flatMap((fact) => [...fact.split(' '), '·'])
  for (const word of words.slice(0, -1)) {
    const line = `${found.at(-1)} ${word}`.trim()
    if (context.measureText(line).width <= width) found[found.length - 1] = line
    else found.push(word)
  }
  return found
}

type Pictured = { id: string; title: string; table: ChartTable; facts: readonly ExportFact[] }

/**
 * Saves a card as it looks, twice as fine as the screen, with dates and filters below it. Throws, and saves nothing, where
 * people are in it and that cannot be written down.
 */
export async function savePicture({ id, title, table, facts: own }: Pictured, record: RecordExport): Promise<void> {
  const card = document.getElementById(id)
  if (!card) throw new Error('The card is no longer on the page.')
  const { fileStem, facts: ofPage } = shownHead()
  const facts = withOwnFacts(ofPage, own)
  const { color, fontFamily, backgroundColor } = getComputedStyle(card)
  const drawn = await toCanvas(card, {
    pixelRatio: scale,
    filter: isContent,
    backgroundColor,
    style: { border: 'none', opacity: '1' },
    fontEmbedCSS: await fontStyles(fontFamily),
  })

  const picture = document.createElement('canvas')
  const context = picture.getContext('2d')
  if (!context) throw new Error('This browser cannot draw pictures.')
  const font = `${12 * scale}px ${fontFamily}`
  context.font = font
  const text = facts.length > 0 ? lines(context, facts, drawn.width - 2 * margin * scale) : []
  picture.width = drawn.width
  picture.height = drawn.height + (text.length > 0 ? (text.length * lineHeight + margin) * scale : 0)
  context.fillStyle = backgroundColor
  context.fillRect(0, 0, picture.width, picture.height)
  context.drawImage(drawn, 0, 0)
  context.fillStyle = color
  context.globalAlpha = 0.7
  context.font = font
  for (const [index, line] of text.entries())
    context.fillText(line, margin * scale, drawn.height + (index + 1) * lineHeight * scale)

  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The picture could not be drawn.')
  await recordPeople(record, 'png', { title, table })
  saveBlob(blob, `${fileStem}-${id}.png`)
}
