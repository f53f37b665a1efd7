import type { OrderListAnswer, OrderListQuestion } from '@/lib/contracts/orders'
import type { Scope } from '@/lib/domain/scope'
import type { Business } from './asked'
import { requireCustomer } from './customer/require-customer'
import { orderList } from './order-list'

/** A customer's orders, one page. Throws NotFoundError for one who does not exist or whom the person may not see. */
export async function customerOrders(
  scope: Scope,
  customer: string,
  question: OrderListQuestion,
  business: Pick<Business, 'currency'>,
): Promise<OrderListAnswer> {
  const { id } = await requireCustomer(scope, customer)
  return orderList(scope, question, business, id)
}
