import { once } from 'node:events'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'

/** Cuts a file after the order that its middle byte is in; both parts have the header. Returns their names. */
export async function splitFile(file: string): Promise<[first: string, second: string]> {
  const names: [string, string] = [`${file}.first`, `${file}.second`]
  const [first, second] = names.map((name) => createWriteStream(name, { encoding: 'latin1' }))
  if (!first || !second) throw new Error('two files')
  const middle = statSync(file).size / 2
  let bytes = 0
  let target = first
  let lastOrder = ''
  for await (const line of createInterface({ input: createReadStream(file, { encoding: 'latin1' }) })) {
    const order = line.slice(0, line.indexOf(','))
    if (bytes === 0) second.write(`${line}\r\n`)
    else if (bytes > middle && order !== lastOrder) target = second
    lastOrder = order
    bytes += line.length + 2
    if (!target.write(`${line}\r\n`)) await once(target, 'drain')
  }
  first.end()
  second.end()
  await Promise.all([finished(first), finished(second)])
  return names
}
