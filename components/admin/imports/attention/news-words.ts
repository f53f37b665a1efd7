import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import type { ImportState } from '@/lib/domain/import-report'

type Noticed = ImportAttentionAnswer['imports'][number]
type Told = {
  readonly title: string
  readonly tone: 'good' | 'warning' | 'bad'
  /** The import to look at; null for several. */
  readonly sequence: number | null
}

const words: Partial<Record<ImportState, { one: string; many: string; tone?: 'warning' | 'bad' }>> = {
  published: { one: 'is loaded', many: 'files are loaded' },
  unchanged: { one: 'brings nothing new', many: 'files bring nothing new' },
  waiting: { one: 'needs a look', many: 'files need a look', tone: 'warning' },
  review: { one: 'is ready to import', many: 'files are ready to import', tone: 'warning' },
  stopped: { one: 'stopped: too many rows were rejected', many: 'imports stopped', tone: 'bad' },
  failed: { one: 'could not be imported', many: 'files could not be imported', tone: 'bad' },
  undone: { one: 'is taken back', many: 'imports are taken back' },
}

const MANY = 2

/** What is said of the news: a sentence a file, or one for many of the same fate. */
export function newsWords(news: readonly Noticed[]): Told[] {
  const states = [...new Set(news.map(({ state }) => state))]
  return states.flatMap((state): Told[] => {
    const said = words[state]
    if (!said) return []
    const tone = said.tone ?? 'good'
    const imports = news.filter((item) => item.state === state)
    if (imports.length > MANY) return [{ title: `${imports.length} ${said.many}`, tone, sequence: null }]
    return imports.map(({ sequence, fileName }) => ({ title: `${fileName} ${said.one}`, tone, sequence }))
  })
}
