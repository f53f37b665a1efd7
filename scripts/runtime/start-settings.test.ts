import { createServer } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { startSettings } from './start-settings.mjs'

const installation = {
  demo: false,
  dataFolder: '/data',
  secrets: { AUTH_SECRET: 'a'.repeat(64), FILE_KEY: 'b'.repeat(64), databasePassword: 'c' },
}

afterEach(() => vi.unstubAllEnvs())

function withEnvironment(variables: Record<string, string>) {
  for (const name of ['HOST', 'PORT', 'PUBLIC_URL', 'DATABASE_URL', 'AUTH_SECRET', 'FILE_KEY'])
    vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve({ port: address.port, free: () => server.close() })
    })
  })
}

test('nothing set: 127.0.0.1, and the secrets of the data folder', async () => {
  withEnvironment({ PORT: '0' })
  const settings = await startSettings(installation)
  expect(settings).toMatchObject({ HOST: '127.0.0.1', AUTH_SECRET: 'a'.repeat(64), DATA_DIR: '/data' })
  expect(settings.PUBLIC_URL).toBe(`http://127.0.0.1:${settings.PORT}`)
})

test('an empty variable counts as not set', async () => {
  withEnvironment({ PORT: '0', HOST: '', FILE_KEY: ' ' })
  expect(await startSettings(installation)).toMatchObject({ HOST: '127.0.0.1', FILE_KEY: 'b'.repeat(64) })
})

test('every variable at fault is named', async () => {
  withEnvironment({ PORT: 'http', FILE_KEY: 'short', DATABASE_URL: 'mysql://x/y' })
  await expect(startSettings(installation)).rejects.toThrow(
    /(?=[\s\S]*PORT:)(?=[\s\S]*FILE_KEY:)(?=[\s\S]*DATABASE_URL:)/,
  )
})

test('a proxy that is no address is refused before anything starts', async () => {
  withEnvironment({ PORT: '0', TRUSTED_PROXIES: '10.0.0.0/8, nginx' })
  await expect(startSettings(installation)).rejects.toThrow(
    'TRUSTED_PROXIES: "nginx" is not an address or a range such as 10.0.0.0/8',
  )
})

test('open to everybody needs the address people open', async () => {
  withEnvironment({ PORT: '0', HOST: '0.0.0.0' })
  await expect(startSettings(installation)).rejects.toThrow(/^PUBLIC_URL: /)
})

test('a port that somebody asked for and that is taken is refused by name', async () => {
  const { port, free } = await takenPort()
  withEnvironment({ PORT: String(port) })
  await expect(startSettings(installation)).rejects.toThrow(`PORT: ${port} on 127.0.0.1 is taken`)
  free()
})

test('the demo never uses DATABASE_URL', async () => {
  withEnvironment({ PORT: '0', DATABASE_URL: 'postgresql://real@db/shop' })
  expect((await startSettings({ ...installation, demo: true })).DATABASE_URL).not.toContain('real@db')
  expect((await startSettings(installation)).DATABASE_URL).toBe('postgresql://real@db/shop')
})
