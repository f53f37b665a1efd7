import { segmentSlugs } from '../../lib/domain/segment'
import type { Role } from '../support/world'
import { again, hostileTexts, KEPT_FILE_NAME, keptTexts } from './hostile-texts'

/** As whom a page is opened, and what of the files it must show there. */
export type Visit = {
  readonly as: Role | 'nobody'
  readonly address: string
  readonly shown: readonly string[]
  /** Whether there is no such page, and it says so. */
  readonly missing?: boolean
}

/** Slugs of the two hostile shops. */
export type Shops = { gift: string; till: string }

export const OWN_CUSTOMER = hostileTexts[0] ?? ''

const [line, image, formula] = hostileTexts
const dearest = keptTexts.slice(-4)
const inTill = keptTexts.filter((text) => !text.includes('\r'))
const part = encodeURIComponent

const admin = (address: string, shown: readonly string[] = []): Visit => ({ as: 'admin', address, shown })
const nobody = (address: string): Visit => ({ as: 'nobody', address, shown: [] })

/** Where each page of the application is opened. */
export function visits({ gift, till }: Shops): Readonly<Record<string, readonly Visit[]>> {
  const narrowed = new URLSearchParams([...keptTexts.slice(0, 3).map((text) => ['country', text]), ['range', 'all']])
  const product = new URLSearchParams({ product: image ?? '', range: 'all' })
  const preview = (text: string) => `?preview=${part(text)}`
  const each = (visit: (text: string) => Visit): Visit[] => keptTexts.map(visit)
  return {
    'PAGE /': [admin('/')],
    'PAGE /sign-in': [nobody(`/sign-in?next=${part('javascript:alert(1)')}&email=${part(line ?? '')}`)],
    'PAGE /setup': [nobody('/setup')],
    'PAGE /invitation/[token]': [nobody(`/invitation/${part(line ?? '')}`)],
    'PAGE /password/[token]': [nobody(`/password/${part(line ?? '')}`)],
    'PAGE /account': [admin('/account')],
    'PAGE /[workspace]/[...unknown]': each((text) => ({ ...admin(`/${gift}/${part(text)}`), missing: true })),
    'PAGE /[workspace]/marketing': [
      admin(`/${gift}/marketing?range=all`, dearest),
      admin(`/${gift}/marketing?${narrowed}`, keptTexts.slice(0, 3)),
      admin(`/${gift}/marketing?${product}`, [image ?? '']),
      admin(`/${till}/marketing?range=all`, inTill.slice(0, 2)),
    ],
    'PAGE /[workspace]/marketing/sales': [
      admin(`/${gift}/marketing/sales?range=all&kept=1`),
      admin(`/${gift}/marketing/sales?${narrowed}`, keptTexts.slice(0, 3)),
    ],
    'PAGE /[workspace]/marketing/when': [
      admin(`/${gift}/marketing/when?range=all&statistic=${part(line ?? '')}&day=${part(line ?? '')}`),
      admin(`/${till}/marketing/when?range=all`),
    ],
    'PAGE /[workspace]/marketing/orders': [
      admin(`/${gift}/marketing/orders?range=all&least=${part(line ?? '')}`),
      admin(`/${gift}/marketing/orders?range=all&search=${part(image ?? '')}`, [image ?? '']),
    ],
    'PAGE /[workspace]/marketing/products': [
      admin(`/${gift}/marketing/products?range=all`, keptTexts),
      admin(`/${gift}/marketing/products?range=all&by=country`, keptTexts),
      admin(`/${till}/marketing/products?range=all`, inTill),
      admin(`/${till}/marketing/products?range=all&by=branch`, inTill),
    ],
    'PAGE /[workspace]/marketing/products/[sku]': each((text) =>
      admin(`/${gift}/marketing/products/${part(text)}?range=all`, [text]),
    ),
    'PAGE /[workspace]/marketing/changes': [
      admin(`/${gift}/marketing/changes?range=all&metric=${part(line ?? '')}`),
      admin(`/${gift}/marketing/changes?${narrowed}`, keptTexts.slice(0, 3)),
    ],
    'PAGE /[workspace]/marketing/where': [
      admin(`/${till}/marketing/where?range=all`, inTill.slice(0, 2)),
      admin(`/${gift}/marketing/where?${narrowed}`, keptTexts.slice(0, 3)),
    ],
    'PAGE /[workspace]/marketing/where/[branch]': inTill
      .slice(0, 4)
      .map((text) => admin(`/${till}/marketing/where/${part(text)}?range=all`, [text])),
    'PAGE /[workspace]/marketing/buyers': [
      admin(`/${gift}/marketing/buyers?range=all&rank=${part(line ?? '')}`),
      admin(`/${gift}/marketing/buyers?${narrowed}`, keptTexts.slice(0, 3)),
    ],
    'PAGE /[workspace]/marketing/customers': [
      admin(`/${gift}/marketing/customers`),
      admin(`/${gift}/marketing/customers?${narrowed}`, keptTexts.slice(0, 3)),
    ],
    'PAGE /[workspace]/marketing/customers/[customer]': each((text) =>
      admin(`/${gift}/marketing/customers/${part(text)}`, [text]),
    ),
    'PAGE /[workspace]/marketing/customers/segments/[segment]': segmentSlugs.map((segment) =>
      admin(`/${gift}/marketing/customers/segments/${segment}`),
    ),
    'PAGE /[workspace]/marketing/orders/[orderKey]': each((text) =>
      admin(`/${gift}/marketing/orders/${part(text)}`, [text]),
    ),
    'PAGE /[workspace]/admin/imports': [admin(`/${gift}/admin/imports`, [KEPT_FILE_NAME])],
    'PAGE /[workspace]/admin/imports/[sequence]': [
      admin(`/${gift}/admin/imports/1`, [KEPT_FILE_NAME, ...keptTexts.map(again)]),
      admin(`/${gift}/admin/imports/1?reading=true`, [KEPT_FILE_NAME]),
      admin(`/${till}/admin/imports/1`, [KEPT_FILE_NAME]),
    ],
    'PAGE /[workspace]/admin/imports/[sequence]/profile': [
      admin(`/${gift}/admin/imports/1/profile`, [KEPT_FILE_NAME]),
      admin(`/${till}/admin/imports/1/profile`, [KEPT_FILE_NAME]),
    ],
    'PAGE /[workspace]/admin/layouts': [admin(`/${gift}/admin/layouts`)],
    'PAGE /[workspace]/admin/people': [
      admin(`/${gift}/admin/people`, [OWN_CUSTOMER]),
      admin(`/${till}/admin/people`, [formula ?? '']),
    ],
    'PAGE /[workspace]/admin/settings': [admin(`/${gift}/admin/settings`)],
    'PAGE /[workspace]/customer': [
      { as: 'customer', address: `/${gift}/customer`, shown: [OWN_CUSTOMER] },
      ...each((text) => admin(`/${gift}/customer${preview(text)}`, [text])),
    ],
    'PAGE /[workspace]/customer/orders': [
      { as: 'customer', address: `/${gift}/customer/orders`, shown: [OWN_CUSTOMER] },
      ...each((text) => admin(`/${gift}/customer/orders${preview(text)}`, [text])),
    ],
    'PAGE /[workspace]/customer/orders/[orderKey]': [
      { as: 'customer', address: `/${gift}/customer/orders/${part(OWN_CUSTOMER)}`, shown: [OWN_CUSTOMER] },
      ...each((text) => admin(`/${gift}/customer/orders/${part(text)}${preview(text)}`, [text])),
    ],
  }
}
