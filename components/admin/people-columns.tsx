import { Ellipsis } from 'lucide-react'
import Link from 'next/link'
import type { Format } from '@/lib/charts/format'
import type { PersonEntry } from '@/lib/contracts/people'
import { Badge } from '../ui/badge'
import type { Column } from '../ui/column'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem } from '../ui/menu'
import { PeopleReach } from './people-reach'
import { roleNames } from './people-role-names'

type Actions = {
  slug: string
  format: Format
  onChange: (person: PersonEntry) => void
  onPassword: (person: PersonEntry) => void
  onRemove: (person: PersonEntry) => void
}

export const peopleColumns = ({ slug, format, onChange, onPassword, onRemove }: Actions): Column<PersonEntry>[] => [
  {
    key: 'name',
    title: 'Name',
    render: (person) => (
      <span className="flex min-w-0 items-center gap-2">
        <span className="truncate">{person.name}</span>
        {person.isYou && <Badge>you</Badge>}
      </span>
    ),
  },
  { key: 'email', title: 'E-mail', hideOnPhone: true, render: (person) => person.email },
  { key: 'role', title: 'Role', render: (person) => roleNames[person.role] },
  { key: 'reach', title: 'Sees', hideOnPhone: true, render: (grant) => <PeopleReach grant={grant} /> },
  {
    key: 'seen',
    title: 'Last here',
    hideOnPhone: true,
    render: (person) => (person.lastSeen ? format.day(person.lastSeen.slice(0, 10)) : '–'),
  },
  {
    key: 'actions',
    title: <span className="sr-only">Actions</span>,
    className: 'w-12 text-right',
    render: (person) => (
      <Menu
        trigger={
          <IconButton label={`Actions for ${person.name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => onChange(person)}>Change role</MenuItem>
        {person.customerKey !== null && (
          <MenuItem asChild>
            <Link prefetch={false} href={`/${slug}/customer?${new URLSearchParams({ preview: person.customerKey })}`}>
              Preview room
            </Link>
          </MenuItem>
        )}
        <MenuItem onSelect={() => onPassword(person)}>New password</MenuItem>
        <MenuItem danger onSelect={() => onRemove(person)}>
          Remove
        </MenuItem>
      </Menu>
    ),
  },
]
