import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationAdapter } from './migration-adapter'

type MigrationList = Parameters<engineModule.SchemaEngine['applyMigrations']>[0]['migrationsList']

const filters = { externalTables: [], externalEnums: [] }

let loaded = false

// The package's own entry imports .wasm as a module, which Node does not do unflagged.
async function load(): Promise<void> {
  if (loaded) return
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(path.join(path.dirname(glue), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engineModule } })
  engineModule.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  let panic = ''
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      get: () => panic,
      set_message: (message: string) => {
        panic = message
      },
    },
  })
  loaded = true
}

function schemaFiles(file: string) {
  return { files: [{ path: path.resolve(file), content: readFileSync(file, 'utf8') }] }
}

function migrationList(folder: string): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const lock = path.join(folder, 'migration_lock.toml')
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => {
        const value = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
        return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
      }),
  }
}

async function withEngine<T>(url: string, work: (engine: engineModule.SchemaEngine) => Promise<T>): Promise<T> {
  await load()
  const { factory, close } = migrationAdapter(url)
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await close()
  }
}

/** The SQL that would bring the world the migrations make to the one `schema` states; undefined when they are the same. */
export function schemaDifference(url: string, schema: string, migrations: string): Promise<string | undefined> {
  return withEngine(url, async (engine) => {
    const from = { tag: 'migrations' as const, ...migrationList(migrations) }
    const to = { tag: 'schemaDatamodel' as const, ...schemaFiles(schema) }
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters })
    return exitCode === 0 ? undefined : (stdout ?? '')
  })
}

/** What `prisma migrate status` would say of a database; `history` is null when nothing is missing on either side. */
export function migrationStatus(url: string, migrations: string) {
  return withEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: migrationList(migrations),
      optInToShadowDatabase: false,
      filters,
    }),
  )
}

/** What `prisma migrate deploy` does. Returns the names of the migrations applied. */
export function deployMigrations(url: string, migrations: string): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters,
    })
    return appliedMigrationNames
  })
}
