import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Notice } from '../../../ui/notice'

/** What must be said before the file can be loaded. */
export function ReadingMissing({ missing }: { missing: ImportReadingAnswer['missing'] }) {
  return (
    <div role="status" className={missing.length === 0 ? 'sr-only' : undefined}>
      {missing.length > 0 && (
        <Notice tone="warning" title="Something is needed before this file can be imported">
          <ul className="flex flex-col gap-0.5">
            {missing.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
