import { insertFacts } from './insert-facts'
import { insertMember } from './insert-member'
import { insertWorkspace } from './insert-workspace'
import { signIn } from './sign-in'

/** Names as bad as files bring them. */
export const hostile = { formula: '=HYPERLINK("http://evil.test")', markup: '<script>alert(1)</script>' }

/**
 * A shop of two branches and three customers in May 2024: ann buys in both and cancels once, bob buys in the north, the
 * third has a formula for an id; one guest.
 */
export async function smallShop() {
  const workspace = await insertWorkspace()
  await insertFacts(
    workspace.id,
    [
      {
        key: 'A/1',
        at: '2024-05-01T10:00:00',
        customer: 'ann',
        branch: 'north',
        country: 'France',
        lines: [
          { sku: 'TEA', name: 'Tea', quantity: 2, price: '2.50', discount: '0.50' },
          { sku: 'POST', name: 'Postage', quantity: 1, price: '3' },
        ],
      },
      {
        key: 'A2',
        at: '2024-05-20T11:30:00',
        customer: 'ann',
        branch: 'south',
        lines: [{ sku: 'MUG', name: 'Old mug', quantity: 1, price: '8.005' }],
      },
      {
        key: 'C1',
        at: '2024-05-21T09:00:00',
        customer: 'ann',
        branch: 'south',
        lines: [{ sku: 'MUG', name: 'Old mug', kind: 'cancellation', quantity: -1, price: '8.005' }],
      },
      {
        key: 'B1',
        at: '2024-05-22T10:15:00',
        customer: 'bob',
        branch: 'north',
        lines: [
          { sku: 'MUG', name: hostile.markup, quantity: 3, price: '8' },
          { sku: 'MUG', name: hostile.markup, quantity: 1, price: '8' },
        ],
      },
      {
        key: 'F1',
        at: '2024-05-23T10:15:00',
        customer: hostile.formula,
        branch: 'north',
        lines: [{ sku: 'TEA', name: 'Tea', quantity: 1, price: '2.50' }],
      },
      {
        key: 'G1',
        number: null,
        at: '2024-05-31T18:59:00',
        branch: 'south',
        lines: [{ sku: 'TEA', name: 'Tea', quantity: 4, price: '2.50' }],
      },
    ],
    [{ sku: 'POST', kind: 'service' }],
  )
  const as = async (grant: Parameters<typeof insertMember>[1]) => {
    const { userId } = await insertMember(workspace.id, grant)
    return { userId, headers: await signIn(userId) }
  }
  return {
    workspace,
    marketing: await as({ role: 'marketing' }),
    north: await as({ role: 'marketing', branchKeys: ['north'] }),
    ann: await as({ role: 'customer', customerKey: 'ann' }),
  }
}
