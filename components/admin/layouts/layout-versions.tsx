'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '@/lib/charts/format-instant'
import { layoutsKey, layoutVersionsOptions, takeLayoutVersion } from '@/lib/client/layouts'
import type { LayoutVersionsAnswer } from '@/lib/contracts/layouts'
import { useWorkspace } from '../../shell/workspace-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { FileText } from '../../ui/file-text'
import { Notice } from '../../ui/notice'
import { Skeleton } from '../../ui/skeleton'

type Version = LayoutVersionsAnswer['versions'][number]

/** What a layout was before: who changed what, how many imports were read so, and the way back. */
export function LayoutVersions({ name }: { name: string }) {
  const { slug } = useWorkspace()
  const queryClient = useQueryClient()
  const { data, error } = useQuery(layoutVersionsOptions(slug, name))
  const take = useMutation({
    mutationFn: (version: number) => takeLayoutVersion(slug, name, version),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: layoutsKey(slug) }),
  })
  const fault = error ?? take.error
  return (
    <section aria-labelledby="layout-versions">
      <h3 id="layout-versions" className="mb-2 font-strong text-13">
        Versions
      </h3>
      {fault && <Notice tone="bad">{fault.message}</Notice>}
      {!data && !error && <Skeleton className="h-16" />}
      <p role="status" className="sr-only">
        {take.isSuccess && data && `Version ${take.variables} is taken again, as version ${data.versions[0]?.version}.`}
      </p>
      <ol className="flex flex-col text-13">
        {data?.versions.map((version, i) => (
          <VersionItem
            key={version.version}
            version={version}
            inForce={i === 0}
            isFirst={i === data.versions.length - 1}
            taking={take.isPending}
            onTake={() => take.mutate(version.version)}
          />
        ))}
      </ol>
    </section>
  )
}

type VersionItemProps = {
  version: Version
  inForce: boolean
  isFirst: boolean
  taking: boolean
  onTake: () => void
}

function VersionItem({ version, inForce, isFirst, taking, onTake }: VersionItemProps) {
  const workspace = useWorkspace()
  const { createdAt, createdBy, imports, changes } = version
  const made = createdAt ? [createdBy, formatInstant(createdAt, workspace)] : ['comes with Tillsight']
  const used = imports === 0 ? 'no imports' : imports === 1 ? '1 import' : `${imports} imports`
  return (
    <li className="flex items-start gap-3 border-b py-2.5 last:border-b-0">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-strong tabular-nums">Version {version.version}</span>
          {inForce && <Badge tone="good">in use</Badge>}
        </p>
        <ul className="flex flex-col gap-0.5">
          {(isFirst ? ['The first version.'] : changes).map((change) => (
            <li key={change} className="wrap-anywhere">
              <FileText>{change}</FileText>
            </li>
          ))}
        </ul>
        <p className="text-12 text-muted tabular-nums">{[...made, used].filter(Boolean).join(' · ')}</p>
      </div>
      {!inForce && (
        <Button variant="ghost" disabled={taking} onClick={onTake} aria-label={`Use version ${version.version} again`}>
          Use again
        </Button>
      )}
    </li>
  )
}
