import { PageContent } from '../shell/page-content'
import { Skeleton } from '../ui/skeleton'

/** Holds the room of customers' attributes until they are there. */
export function ProfilesPlace() {
  return (
    <PageContent>
      <div aria-busy className="rounded-card border bg-surface p-5">
        <Skeleton className="h-24" />
      </div>
    </PageContent>
  )
}
