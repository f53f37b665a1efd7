'use client'
import { OrderListCard } from '../purchases/order-list-card'
import { RecordExports } from '../purchases/record-exports'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { PreviewBanner } from './preview-banner'
import { roomLinks } from './room-links'

export type RoomOf = { customer: string; preview: boolean }

/** All orders of a customer. */
export function CustomerOrders({ customer, preview }: RoomOf) {
  const { slug } = useWorkspace()
  return (
    <>
      {preview && <PreviewBanner customer={customer} />}
      <PageBar title="Orders" />
      <PageContent>
        <RecordExports own={!preview}>
          <OrderListCard customer={customer} links={roomLinks(slug, customer, preview)} />
        </RecordExports>
      </PageContent>
    </>
  )
}
