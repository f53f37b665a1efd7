import {
  ArrowUpDown,
  ChartNoAxesColumn,
  Clock,
  LayoutDashboard,
  MapPin,
  Package,
  ReceiptText,
  Settings,
  Upload,
  UserRound,
  UsersRound,
} from 'lucide-react'
import { ImportsMark } from '@/components/admin/imports/attention/imports-mark'
import type { Place } from '@/components/shell/place'
import type { Role } from '@/lib/domain/role'

const marketing = (slug: string): Place[] => [
  { href: `/${slug}/marketing`, label: 'Overview', icon: <LayoutDashboard aria-hidden /> },
  { href: `/${slug}/marketing/sales`, label: 'Sales', icon: <ChartNoAxesColumn aria-hidden /> },
  { href: `/${slug}/marketing/when`, label: 'When', icon: <Clock aria-hidden /> },
  { href: `/${slug}/marketing/changes`, label: 'What changed', short: 'Changes', icon: <ArrowUpDown aria-hidden /> },
  { href: `/${slug}/marketing/products`, label: 'Products', icon: <Package aria-hidden /> },
  { href: `/${slug}/marketing/where`, label: 'Where', icon: <MapPin aria-hidden /> },
  { href: `/${slug}/marketing/orders`, label: 'Orders', icon: <ReceiptText aria-hidden /> },
  {
    href: `/${slug}/marketing/customers`,
    label: 'Customers',
    icon: <UsersRound aria-hidden />,
    also: [`/${slug}/marketing/buyers`],
  },
]

const admin = (slug: string): Place[] => [
  {
    href: `/${slug}/admin/imports`,
    label: 'Imports',
    icon: <Upload aria-hidden />,
    mark: <ImportsMark />,
    also: [`/${slug}/admin/layouts`],
  },
  { href: `/${slug}/admin/people`, label: 'People', icon: <UserRound aria-hidden /> },
  { href: `/${slug}/admin/settings`, label: 'Settings', icon: <Settings aria-hidden /> },
]

const customer = (slug: string): Place[] => [
  { href: `/${slug}/customer`, label: 'Overview', icon: <LayoutDashboard aria-hidden /> },
  { href: `/${slug}/customer/orders`, label: 'Orders', icon: <ReceiptText aria-hidden /> },
]

const inGroup = (group: string, places: Place[]): Place[] => places.map((place) => ({ ...place, group }))

/** Where a person of this role can go in a workspace. An admin's places include marketing's. */
export function placesFor(slug: string, role: Role): Place[] {
  if (role === 'customer') return customer(slug)
  if (role === 'marketing') return marketing(slug)
  return [...inGroup('Data', admin(slug)), ...inGroup('Dashboards', marketing(slug))]
}
