'use client'
import { useQuery } from '@tanstack/react-query'
import { importProfileOptions } from '@/lib/client/import-reading'
import type { ImportProfileAnswer, StoredProfile } from '@/lib/contracts/import-profile'
import { BackLink } from '../../../shell/back-link'
import { PageBar } from '../../../shell/page-bar'
import { PageContent } from '../../../shell/page-content'
import { useFormat, useWorkspace } from '../../../shell/workspace-context'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { ErrorState } from '../../../ui/error-state'
import { FileText } from '../../../ui/file-text'
import { PageHeader } from '../../../ui/page-header'
import { Skeleton } from '../../../ui/skeleton'
import { ProfileColumnCard } from './profile-column-card'
import { ProfileFindingsCard } from './profile-findings-card'

/** What is in a file, column by column, and what stands out. */
export function ImportProfile({ sequence }: { sequence: number }) {
  const { slug } = useWorkspace()
  const { data, error, refetch } = useQuery(importProfileOptions(slug, sequence))
  return (
    <>
      <PageBar title={`Import ${sequence}: what is in the file`} />
      <PageContent>
        <BackLink href={`/${slug}/admin/imports/${sequence}`}>Import {sequence}</BackLink>
        {data ? (
          <Profile answer={data} />
        ) : error ? (
          <Card>
            <ErrorState
              title="The file could not be looked into"
              message={error.message}
              onRetry={() => void refetch()}
            />
          </Card>
        ) : (
          <Skeleton className="h-96" />
        )}
      </PageContent>
    </>
  )
}

function Profile({ answer }: { answer: ImportProfileAnswer }) {
  const { fileName, profile, state } = answer
  return (
    <>
      <PageHeader
        title={<FileText>{fileName}</FileText>}
        description={profile ? <Size profile={profile} /> : undefined}
      />
      <p role="status" className={state === 'making' ? 'text-13 text-muted' : 'sr-only'}>
        {state === 'making' ? 'Every row is being counted. This page fills by itself.' : ''}
      </p>
      {state === 'making' && !profile && <Skeleton className="h-96" />}
      {state === 'unavailable' && (
        <Card>
          <EmptyState title="The file is not kept any more">
            What is in its columns can be counted only while the file is there.
          </EmptyState>
        </Card>
      )}
      {profile && (
        <>
          {profile.findings.length > 0 && <ProfileFindingsCard findings={profile.findings} />}
          {profile.columns.map((column) => (
            <ProfileColumnCard key={column.place} column={column} rows={profile.rows} />
          ))}
        </>
      )}
    </>
  )
}

function Size({ profile }: { profile: StoredProfile }) {
  const format = useFormat()
  const count = (value: number, one: string, many: string) =>
    `${format.value(value, 'count')} ${value === 1 ? one : many}`
  return [
    count(profile.rows, 'row', 'rows'),
    count(profile.columns.length, 'column', 'columns'),
    profile.duplicates === 0
      ? 'no row repeated'
      : count(profile.duplicates, 'row repeats an earlier one', 'rows repeat earlier ones'),
  ].join(' · ')
}
