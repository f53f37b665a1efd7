import { cafeTill } from './cafe-till'
import { cafeTillTriples } from './cafe-till-triples'
import { customerProfiles } from './customer-profiles'
import { electronicsStore } from './electronics-store'
import type { Layout } from './layout'
import { onlineRetail } from './online-retail'
import { onlineRetailII } from './online-retail-ii'
import { amazonOrders } from './platforms/amazon'
import { ebayOrders } from './platforms/ebay'
import { etsyOrderItems, etsyOrders } from './platforms/etsy'
import { paypalActivity } from './platforms/paypal'
import { shopifyOrders } from './platforms/shopify'
import { squareItems, squareTransactions } from './platforms/square'
import { stripePayments } from './platforms/stripe'
import { wooCommerceBeforeDiscount, wooCommerceLineTotals, wooCommerceOrders } from './platforms/woocommerce'

/** The layouts that every workspace knows, of the same shape as stored ones. The first that fits is taken. */
export const builtInLayouts: readonly Layout[] = [
  onlineRetail,
  onlineRetailII,
  electronicsStore,
  customerProfiles,
  shopifyOrders,
  wooCommerceOrders,
  wooCommerceLineTotals,
  wooCommerceBeforeDiscount,
  amazonOrders,
  etsyOrderItems,
  etsyOrders,
  ebayOrders,
  squareItems,
  squareTransactions,
  paypalActivity,
  stripePayments,
  cafeTill,
  cafeTillTriples,
]
