// @ts-check
import { createServer } from 'node:net'

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>} the port that could be opened; undefined when it is taken
 */
export function openablePort(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined))
    })
  })
}

/**
 * A free port on 127.0.0.1, the wished one if it is free.
 * @param {number} [wished]
 * @returns {Promise<number>}
 */
export async function freePort(wished = 0) {
  const port = (await openablePort(wished)) ?? (await openablePort(0))
  if (port === undefined) throw new Error('No free port on 127.0.0.1.')
  return port
}
