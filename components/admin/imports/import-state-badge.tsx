import type { ImportState } from '@/lib/domain/import-report'
import { Badge } from '../../ui/badge'
import { stateWords } from './import-words'

export function ImportStateBadge({ state }: { state: ImportState }) {
  const { title, tone } = stateWords[state]
  return <Badge tone={tone}>{title}</Badge>
}
