import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CustomerProfile } from '@/components/marketing/customer-profile'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { customerExists } from '@/lib/records/customers'

type Props = PageProps<'/[workspace]/marketing/customers/[customer]'>

// Next gives the address's part decoded here, and encoded to the page.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Customer ${(await params).customer}` }
}

export default async function CustomerPage({ params }: Props) {
  const { workspace: slug, customer } = await params
  const { scope, person, workspace } = await requireRoom(slug, 'marketing')
  const key = decodeURIComponent(customer)
  if (!(await customerExists(scope, key))) notFound()
  return (
    <CustomerProfile
      customer={key}
      hasBranches={await hasBranches(workspace.id)}
      canPreview={person.role === 'admin'}
    />
  )
}
