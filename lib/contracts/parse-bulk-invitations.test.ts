import { expect, test } from 'vitest'
import { parseBulkInvitations } from './parse-bulk-invitations'

test('reads all three roles, a header and blank lines', () => {
  const { invitations, faults } = parseBulkInvitations(
    'E-mail,Role,Customer or branches\r\nAnn@Shop.test,admin,\r\n\r\nbob@shop.test,marketing,leeds|isle of wight\r\ncy@shop.test,customer,12346\r\n',
  )
  expect(faults).toEqual([])
  expect(invitations).toEqual([
    { email: 'ann@shop.test', role: 'admin', branchKeys: [], customerKey: null },
    { email: 'bob@shop.test', role: 'marketing', branchKeys: ['leeds', 'isle of wight'], customerKey: null },
    { email: 'cy@shop.test', role: 'customer', branchKeys: [], customerKey: '12346' },
  ])
})

test('a line with an e-mail alone is marketing; semicolons and tabs separate too', () => {
  expect(parseBulkInvitations('a@shop.test').invitations[0]?.role).toBe('marketing')
  expect(parseBulkInvitations('a@shop.test;customer;7\nb@shop.test;customer;8').invitations).toHaveLength(2)
  expect(parseBulkInvitations('a@shop.test\tadmin\nb@shop.test\tadmin').invitations).toHaveLength(2)
})

test.each([
  ['nobody', 'Line 1: “nobody” is not an e-mail address.'],
  ['a@shop.test,boss', 'Line 1: role'],
  ['a@shop.test,customer', 'Line 1: customer is needed for a customer.'],
  ['a@shop.test,admin,leeds', 'Line 1: branches are only for marketing.'],
  ['a@shop.test\nA@shop.test', 'Line 2: “a@shop.test” is there already.'],
  ['\n \n', 'There is no e-mail address in the text.'],
])('%j is refused, naming line and field', (text, fault) => {
  expect(parseBulkInvitations(text).faults[0]).toContain(fault)
})
