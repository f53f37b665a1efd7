'use client'
import { useQuery } from '@tanstack/react-query'
import { LayoutTemplate } from 'lucide-react'
import { useQueryState } from 'nuqs'
import { layoutsOptions } from '@/lib/client/layouts'
import { BackLink } from '../../shell/back-link'
import { PageBar } from '../../shell/page-bar'
import { PageContent } from '../../shell/page-content'
import { useWorkspace } from '../../shell/workspace-context'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { Table } from '../../ui/table'
import { layoutColumns } from './layout-columns'
import { LayoutSheet } from './layout-sheet'

/** Every kind of file the workspace knows: its own, and those that come with Tillsight. */
export function Layouts() {
  const { slug } = useWorkspace()
  const { data, isPending, error, refetch } = useQuery(layoutsOptions(slug))
  const [shown, setShown] = useQueryState('layout', { history: 'push' })
  const layout = data?.layouts.find(({ name }) => name === shown)
  const rows = data?.layouts.toSorted((a, b) => b.imports - a.imports || a.title.localeCompare(b.title)) ?? []
  return (
    <>
      <PageBar title="Layouts" />
      <PageContent>
        <BackLink href={`/${slug}/admin/imports`}>All imports</BackLink>
        <Card
          title="Kinds of files"
          definition="A layout is how a kind of file is read: what its columns mean, how dates and numbers are written, which rules clean it."
          bodyClassName="px-2 pb-2"
        >
          <Table
            caption="Layouts"
            columns={layoutColumns}
            rows={rows}
            rowKey={({ name }) => name}
            onRowClick={({ name }) => void setShown(name)}
            loading={isPending}
            error={error ? { message: error.message, onRetry: () => void refetch() } : undefined}
            empty={
              <EmptyState title="No layouts yet" icon={<LayoutTemplate />}>
                The first file you import becomes one.
              </EmptyState>
            }
          />
        </Card>
        {layout && <LayoutSheet key={layout.name} layout={layout} onClose={() => void setShown(null)} />}
      </PageContent>
    </>
  )
}
