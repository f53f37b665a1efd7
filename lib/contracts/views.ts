import * as z from 'zod'

const name = z
  .string()
  .trim()
  .min(1, 'needs a name')
  .max(80, 'is too long; 80 characters at most')
  .refine((text) => !text.includes('\0'), { error: 'must not contain a NUL character' })

/** Segments of a path as they stand in an address, none of which leads up. */
const page = z
  .string()
  .max(500)
  .regex(/^$|^(?!\.{1,2}(\/|$))[\w.~!$&'()*+,;=:@%-]+(\/(?!\.{1,2}(\/|$))[\w.~!$&'()*+,;=:@%-]+)*$/, 'is not a page')

/** What stands after the `?` of an address. */
const search = z
  .string()
  .max(4000, 'is too long to be kept')
  .regex(/^[\x20-\x22\x24-\x7e]*$/, 'is not written as in an address')

export const viewRequest = z.strictObject({
  name,
  /** Below the marketing room: empty for the overview, else `products`. */
  page,
  search,
  /** Seen by everyone in the workspace's marketing room. */
  shared: z.boolean().default(false),
  /** The one that its page opens with, for the person who says so. */
  isDefault: z.boolean().default(false),
})

export type ViewRequest = z.input<typeof viewRequest>

/** What is left out stays. `isDefault` concerns only the person who says so. */
export const viewChange = z
  .strictObject({ name, page, search, shared: z.boolean(), isDefault: z.boolean() })
  .partial()
  .refine((change) => (change.page === undefined) === (change.search === undefined), {
    error: 'page and search change together',
    path: ['search'],
  })

export type ViewChange = z.infer<typeof viewChange>

export const viewResponse = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  page: z.string(),
  search: z.string(),
  shared: z.boolean(),
  isDefault: z.boolean(),
  /** Whether the person who asks may rename, share and remove it: their own, and an admin every shared one. */
  mayChange: z.boolean(),
})

export type SavedView = z.infer<typeof viewResponse>

/** One's own and those shared, by name. */
export const viewsResponse = z.strictObject({ views: z.array(viewResponse) })

export type SavedViews = z.infer<typeof viewsResponse>
