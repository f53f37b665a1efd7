// @ts-check

const live = process.stderr.isTTY === true
const WIDTH = 24

/** @param {string} text */
const write = (text) => process.stderr.write(text)

/** A line for the person who started this. @param {string} text */
export const say = (text) => write(`${live ? '\r\x1b[K' : ''}${text}\n`)

/**
 * Does one step and shows that it runs, how far it is and how long it took. Rejects as `work` does.
 * @template T
 * @param {string} name
 * @param {(progress: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = performance.now()
  let detail = ''
  let said = ''
  const seconds = () => `${((performance.now() - from) / 1000).toFixed(1)} s`
  const line = (/** @type {string} */ mark, /** @type {string} */ text) => `  ${mark} ${name.padEnd(WIDTH)}${text}`
  const timed = () => [seconds(), detail].filter(Boolean).join('  ')
  const redraw = () => write(`\r\x1b[K${line('·', timed())}`)
  const sayDetail = () => {
    if (detail !== said) say(line('·', detail))
    said = detail
  }
  if (live) redraw()
  const timer = live ? setInterval(redraw, 200) : setInterval(sayDetail, 5000)
  try {
    const result = await work((text) => {
      detail = text
    })
    say(line('✓', timed()))
    return result
  } catch (error) {
    say(line('✗', timed()))
    throw error
  } finally {
    clearInterval(timer)
  }
}
