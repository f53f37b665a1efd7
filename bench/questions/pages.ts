import { customerQuery } from '@/lib/contracts/customers'
import { orderListQuery } from '@/lib/contracts/orders'
import { customerOrders } from '@/lib/queries/customer-orders'
import { customerOverview } from '@/lib/queries/customer-overview'
import { customerTimeline } from '@/lib/queries/customer-timeline'
import { order } from '@/lib/queries/order'
import { orderList } from '@/lib/queries/order-list'
import { product } from '@/lib/queries/product'
import { type BenchQuestion, benchQuestion, counted, net } from './bench-question'

const sku = '20007'
const customer = '12007'
const ofCustomer = `customer_id = (select id from customer where key = '${customer}')`

const asBooked = customerQuery.parse({})

/** What the pages of one product, customer or order ask. */
export const pageQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'product page',
    from: 'lines',
    ask: (scope) => product(scope, sku),
    duck: {
      sql: () => `
        select strftime(min(ordered_at), '%Y-%m-%dT%H:%M:%S'), strftime(max(ordered_at), '%Y-%m-%dT%H:%M:%S') from line
        where kind = 'sale' and product_id = (select id from product where sku = '${sku}')`,
      ours: ({ firstSale, lastSale }) => [[firstSale, lastSale]],
    },
  }),
  benchQuestion({
    name: 'customer page',
    from: 'lines',
    ask: (scope, asked) => customerOverview(scope, customer, asBooked, asked),
    duck: {
      sql: () => `
        select ${net}, count(distinct order_key) filter (kind = 'sale'), sum(quantity) filter (kind = 'sale')
        from line where ${counted} and ${ofCustomer}`,
      ours: (answer) => [[answer.net, answer.orders, answer.units]],
    },
  }),
  benchQuestion({
    name: 'customer timeline',
    from: 'lines',
    ask: (scope, asked) => customerTimeline(scope, customer, asBooked, asked),
    duck: {
      sql: () => `select count(distinct order_key) from line where ${ofCustomer}`,
      ours: ({ total }) => [[total]],
    },
  }),
  benchQuestion({
    name: 'orders of a customer, newest',
    from: 'lines',
    ask: (scope, { business }) => customerOrders(scope, customer, orderListQuery.parse({}), business),
    duck: {
      sql: () => `select count(distinct order_key) from line where ${ofCustomer}`,
      ours: ({ total }) => [[total]],
    },
  }),
  benchQuestion({
    name: 'orders, newest',
    from: 'lines',
    ask: (scope, { business }) => orderList(scope, orderListQuery.parse({}), business),
    duck: { sql: () => 'select count(*) from orders', ours: ({ total }) => [[total]] },
  }),
  benchQuestion({
    name: 'one order',
    from: 'lines',
    ask: async (scope, { business }) => {
      const { orders } = await orderList(
        scope,
        orderListQuery.parse({ size: 1, to: '2009-12-01', direction: 'asc' }),
        business,
      )
      return order(scope, orders[0]?.orderKey ?? '')
    },
    duck: {
      sql: ({ orderKey }) => `select sum(amount), count(*) from line where order_key = '${orderKey}'`,
      ours: (answer) => [[answer.net, answer.orderLines.length]],
    },
  }),
]
