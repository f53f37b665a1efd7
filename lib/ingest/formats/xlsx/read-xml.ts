import { StringDecoder } from 'node:string_decoder'
import { Parser } from 'htmlparser2'
import { RunProblem } from '@/lib/ingest/receive/run-problem'

/** More XML than this without a tag is no workbook. */
const LONGEST_TEXT = 16 * 1024 * 1024

export type XmlHandler = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/**
 * Reads XML in pieces; names come without their prefix. Ends with each piece, so that the caller may stop between two.
 * Throws RunProblem when the XML is no workbook's.
 */
export async function* readXml(bytes: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  let quiet = 0
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        quiet = 0
        handler.open?.(local(name), attributes)
      },
      onclosetag(name) {
        quiet = 0
        handler.close?.(local(name))
      },
      ontext(text) {
        handler.text?.(text)
      },
    },
    { xmlMode: true },
  )
  const decoder = new StringDecoder('utf8')
  for await (const chunk of bytes) {
    quiet += chunk.length
    parser.write(decoder.write(chunk))
    if (quiet > LONGEST_TEXT) throw notAWorkbook()
    yield
  }
  parser.end(decoder.end())
  yield
}

export const notAWorkbook = (): RunProblem =>
  new RunProblem({
    code: 'xlsx-damaged',
    title: 'This workbook is damaged.',
    detail: 'Open it in a spreadsheet program, save it again, and upload that.',
  })
