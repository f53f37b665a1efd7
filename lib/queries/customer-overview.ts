import type { CustomerAnswer, CustomerQuestion } from '@/lib/contracts/customers'
import { dayOf, earlier } from '@/lib/domain/calendar'
import { noSums } from '@/lib/domain/metric-values'
import { divideMoney, subtractMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { customerFavourites } from './customer/customer-favourites'
import { customerMonths } from './customer/customer-months'
import { customerRfm } from './customer/customer-rfm'
import { customerTotals } from './customer/customer-totals'
import { requireCustomer } from './customer/require-customer'
import { rfmFrame } from './rfm/rfm-frame'
import { everySale } from './sales-filter'

const noOrders = { ...noSums, firstOrder: null, lastOrder: null }

/**
 * A customer's purchases, as booked or as kept: totals, months, favourites and, for others than themself, RFM. Throws NotFoundError for a
 * customer who does not exist or whom the person may not see.
 */
export async function customerOverview(
  scope: Scope,
  key: string,
  kept: CustomerQuestion,
  asked: Asked,
): Promise<CustomerAnswer> {
  const { id, ...identity } = await requireCustomer(scope, key)
  const [{ analysisDate, echo }, totals = noOrders] = await Promise.all([
    rfmFrame(scope, undefined, asked),
    customerTotals(scope, id, kept),
  ])
  const { gross, discounts, returns, orders, cancelled, units, firstOrder, lastOrder } = totals
  const isSelf = scope.customer !== 'everyone'
  const rfm = {
    analysisDate,
    monetary: 'net',
    filter: { ...everySale, ...kept },
    path: asked.path ?? 'auto',
  } as const
  const [months, favourites, scores] = await Promise.all([
    firstOrder ? customerMonths(scope, id, { from: earlier(dayOf(firstOrder), echo.asOf), to: echo.asOf }, kept) : [],
    customerFavourites(scope, id, kept),
    isSelf ? null : customerRfm(scope, id, rfm),
  ])
  const spent = subtractMoney(gross, discounts)
  return {
    ...identity,
    currency: asked.business.currency,
    asOf: echo.asOf,
    orders,
    cancelledOrders: cancelled,
    units: Number(units),
    gross,
    discounts,
    returns,
    net: subtractMoney(spent, returns),
    aov: divideMoney(spent, String(orders), 4),
    firstOrder,
    lastOrder,
    months,
    favourites,
    rfm: scores,
  }
}
