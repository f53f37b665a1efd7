'use client'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { type Fate, fates } from '@/lib/domain/import-report'
import { NumberText } from '../../shell/number-text'
import { Card } from '../../ui/card'
import { cn } from '../../ui/cn'
import { fateWords } from './import-words'

const colours: Record<Fate, string> = {
  loaded: 'bg-good',
  duplicate: 'bg-series-6',
  rejected: 'bg-bad',
  blank: 'bg-line-strong',
  skipped: 'bg-muted',
}

/** What became of the file's rows: one line a fate, and their sum. */
export function ImportRowsCard({ report }: { report: Pick<ImportAnswer, 'rows' | 'linesLoaded' | 'reading'> }) {
  const { rows, linesLoaded, reading } = report
  const ofCustomers = reading?.columns.some(({ field }) => field === 'attribute') ?? false
  return (
    <Card
      title="Rows of the file"
      definition="Every row of the file has exactly one of these fates; together they are all rows."
      className="lg:col-span-6"
      bodyClassName="px-2 pb-2"
    >
      <table className="w-full border-separate border-spacing-0 text-13">
        <caption className="sr-only">Rows of the file by fate</caption>
        <tbody>
          {fates.map((fate) => (
            <tr key={fate}>
              <th scope="row" className="h-9 w-36 border-b px-3 text-left font-normal">
                <span className="flex items-center gap-2">
                  <span aria-hidden className={cn('size-2 shrink-0 rounded-full', colours[fate])} />
                  {fateWords[fate].title}
                </span>
              </th>
              <td className="h-9 border-b px-3 text-muted max-md:hidden">
                {fate === 'loaded' && ofCustomers ? 'say what is known of a customer' : fateWords[fate].meaning}
              </td>
              <td className="h-9 border-b px-3 text-right">
                <NumberText value={rows[fate]} unit="count" />
              </td>
            </tr>
          ))}
          <tr className="font-strong">
            <th scope="row" className="h-10 px-3 text-left font-strong">
              All rows
            </th>
            <td className="h-10 px-3 font-normal text-muted max-md:hidden">
              {linesLoaded > 0 && linesLoaded !== rows.loaded && (
                <>
                  the loaded ones hold <NumberText value={linesLoaded} unit="count" /> order lines
                </>
              )}
            </td>
            <td className="h-10 px-3 text-right">
              <NumberText value={rows.total} unit="count" />
            </td>
          </tr>
        </tbody>
      </table>
    </Card>
  )
}
