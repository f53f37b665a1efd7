import type { Role } from '@/lib/domain/role'
import { FileText } from '../ui/file-text'

type Grant = { role: Role; branchKeys: readonly string[]; customerKey: string | null }

/** What a grant opens, in a few words: "2 branches", "Customer 12346". */
export function PeopleReach({ grant: { role, branchKeys, customerKey } }: { grant: Grant }) {
  if (role === 'customer') return <Named kind="Customer" name={customerKey ?? ''} />
  const [branch, ...others] = branchKeys
  if (branch === undefined) return 'Everything'
  return others.length === 0 ? <Named kind="Branch" name={branch} /> : `${branchKeys.length} branches`
}

const Named = ({ kind, name }: { kind: string; name: string }) => (
  <span className="wrap-anywhere">
    {kind} <FileText>{name}</FileText>
  </span>
)
