import Papa from 'papaparse'
import { type InvitationRequest, invitationRequest } from './invitations'

type Parsed = {
  readonly invitations: InvitationRequest[] /** One sentence a line at fault. */
  readonly faults: string[]
}

const HEADER = /^e-?mail/i
const fieldNames: Readonly<Record<string, string>> = {
  role: 'role',
  branchKeys: 'branches',
  customerKey: 'customer',
}

const toBranches = (text: string): string[] =>
  text
    .split('|')
    .map((branch) => branch.trim())
    .filter((branch) => branch !== '')

function toRequest([email = '', role = '', third = '']: string[]): unknown {
  const customer = role.trim().toLowerCase() === 'customer'
  return {
    email,
    role: role.trim().toLowerCase() || 'marketing',
    branchKeys: customer ? [] : toBranches(third),
    customerKey: customer && third.trim() !== '' ? third : null,
  }
}

function describe(line: number, path: PropertyKey | undefined, message: string, email = ''): string {
  if (path === 'email') return `Line ${line}: “${email.trim()}” ${message}.`
  const name = fieldNames[String(path)] ?? 'line'
  return `Line ${line}: ${name} ${message}.`
}

/**
 * Reads pasted or uploaded lines of `e-mail, role, customer` or `e-mail, role, branch|branch`. A header line and blank
 * lines are passed over; an e-mail given twice is a fault.
 */
export function parseBulkInvitations(text: string): Parsed {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'] })
  const seen = new Set<string>()
  const invitations: InvitationRequest[] = []
  const faults: string[] = []
  data.forEach((cells, index) => {
    const line = index + 1
    if (cells.every((cell) => cell.trim() === '')) return
    if (line === 1 && HEADER.test(cells[0]?.trim() ?? '')) return
    const result = invitationRequest.safeParse(toRequest(cells))
    if (!result.success) {
      const issue = result.error.issues[0]
      faults.push(describe(line, issue?.path[0], issue?.message ?? 'is not valid', cells[0]))
    } else if (seen.has(result.data.email)) {
      faults.push(describe(line, 'email', 'is there already', result.data.email))
    } else {
      seen.add(result.data.email)
      invitations.push(result.data)
    }
  })
  if (invitations.length === 0 && faults.length === 0) faults.push('There is no e-mail address in the text.')
  return { invitations, faults }
}
