import { BlockList, isIP, isIPv4 } from 'node:net'

const bare = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address)

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6')

/** Reads TRUSTED_PROXIES: addresses or CIDR ranges, separated by commas. Throws naming an entry that is neither. */
export function parseTrustedProxies(text: string): BlockList {
  const list = new BlockList()
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    const [address = '', prefix] = entry.split('/')
    const bits = prefix === undefined ? undefined : Number(prefix)
    const most = isIPv4(address) ? 32 : 128
    if (!isIP(address) || (bits !== undefined && !(Number.isInteger(bits) && bits >= 0 && bits <= most))) {
      throw new Error(`"${entry}" is not an address or a range such as 10.0.0.0/8`)
    }
    if (bits === undefined) list.addAddress(address, family(address))
    else list.addSubnet(address, bits, family(address))
  }
  return list
}

/**
 * Who really sent a request. X-Forwarded-For is read from the right, and only as far as each hop is a trusted proxy:
 * what stands further left was written by the client itself.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted: BlockList): string {
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, family(address))
  const hops = (forwardedFor ?? '').split(',').map((hop) => bare(hop.trim()))
  let address = bare(peer)
  while (isTrusted(address)) {
    const before = hops.pop()
    if (!before || isIP(before) === 0) break
    address = before
  }
  return address
}
