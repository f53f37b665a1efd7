import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const never = ['node_modules/**', '.next/**', '.tillsight/**', 'e2e/**']

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    pool: 'forks',
    // Left to itself, Vitest keeps a core free: half of a small machine.
    maxWorkers: availableParallelism(),
    // Nothing is timed here: the limits only end what hangs, also on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['**/*.test.{ts,tsx}'], exclude: [...never, '**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: never,
          globalSetup: './lib/testing/database-server.ts',
          setupFiles: './lib/testing/own-database.ts',
        },
      },
    ],
  },
})
