'use client'
import { parseAsString, useQueryState } from 'nuqs'
import type { ReactNode } from 'react'
import { profileOverviewOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { ErrorState } from '../ui/error-state'
import { AttributeCard } from './attribute-card'
import { ProfilesCard } from './profiles-card'
import { ProfilesPlace } from './profiles-place'

/** The overview of customers who have attributes and no orders. */
export function Profiles({ otherwise }: { otherwise: ReactNode /** Where there are none. */ }) {
  const { slug } = useWorkspace()
  const [having, setHaving] = useQueryState('having', parseAsString.withOptions({ history: 'push', scroll: false }))
  const query = useAnswer(profileOverviewOptions(slug, { having: having ?? undefined }))
  const { data, error } = query
  if (!data && error) return <ErrorState message={error.message} onRetry={() => void query.refetch()} />
  if (!data) return <ProfilesPlace />
  if (data.customers === 0) return otherwise
  return (
    <PageContent>
      <ProfilesCard answer={data} query={query} onHaving={(name) => void setHaving(name)} />
      {data.attributes
        .filter(({ type }) => type === 'text')
        .map((attribute) => (
          <AttributeCard key={attribute.name} attribute={attribute} customers={data.matching} query={query} />
        ))}
    </PageContent>
  )
}
