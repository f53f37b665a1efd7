// @ts-check
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './prepare.mjs'
import { Refusal } from './refusal.mjs'

/** @typedef {{ demo: boolean, reset: boolean, dataFolder: string }} StartArguments */

const usage = `npm start [-- options]     for your own files
npm run demo [-- options]  with three made-up businesses

  --data DIR          keep everything in DIR (TILLSIGHT_DATA; else .tillsight/main or .tillsight/demo)
  --reset             start over with an empty installation
  --delete-my-data    needed with --reset, except for the demo

HOST, PORT, PUBLIC_URL, DATABASE_URL and others are described in README.md.`

/**
 * @param {string[]} args
 * @returns {StartArguments}
 */
export function startArguments(args) {
  const { values } = parse(args)
  if (values.help) throw new Refusal(usage)
  const { demo, reset } = values
  if (reset && !demo && !values['delete-my-data']) {
    throw new Refusal(
      '--reset deletes every import, person and setting of this installation. If you mean it: npm start -- --reset --delete-my-data',
    )
  }
  const chosen = values.data ?? process.env.TILLSIGHT_DATA
  const dataFolder = path.resolve(chosen || path.join(root, '.tillsight', demo ? 'demo' : 'main'))
  return { demo, reset, dataFolder }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        demo: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        'delete-my-data': { type: 'boolean', default: false },
        data: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
