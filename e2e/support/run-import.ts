import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ImportAnswer } from '../../lib/contracts/imports'
import { root } from '../../scripts/runtime/prepare.mjs'
import { world } from './world'

type Ran = { code: number; reports: ImportAnswer[]; errors: string }

/** Runs `npm run import` on files of these names and contents, and says how it ended. */
export async function runImport(workspace: string, files: Readonly<Record<string, string>>): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tillsight-import-'))
  try {
    const paths = Object.keys(files).map((name) => path.join(folder, name))
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(path.join(folder, name), content)))
    const command = ['--import', 'tsx', 'scripts/import.ts', '--workspace', workspace, '--data', world().dataFolder]
    return await new Promise((resolve) => {
      execFile(process.execPath, [...command, ...paths], { cwd: root }, (error, output, errors) =>
        resolve({ code: Number(error?.code ?? 0), reports: output === '' ? [] : JSON.parse(output), errors }),
      )
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
