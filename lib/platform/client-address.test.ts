import { expect, test } from 'vitest'
import { clientAddress, parseTrustedProxies } from './client-address'

const none = parseTrustedProxies('')
const proxies = parseTrustedProxies('10.0.0.0/8, 2001:db8::1')

test('without trusted proxies the header is never believed', () => {
  expect(clientAddress('203.0.113.7', '198.51.100.1', none)).toBe('203.0.113.7')
  expect(clientAddress('::ffff:127.0.0.1', '198.51.100.1', none)).toBe('127.0.0.1')
})

test('a trusted proxy names the client; what the client wrote before it is not believed', () => {
  expect(clientAddress('10.1.1.1', '1.2.3.4, 198.51.100.1', proxies)).toBe('198.51.100.1')
  expect(clientAddress('10.1.1.1', '1.2.3.4, 198.51.100.1, 10.2.2.2', proxies)).toBe('198.51.100.1')
  expect(clientAddress('2001:db8::1', '198.51.100.1', proxies)).toBe('198.51.100.1')
})

test('a trusted proxy that names nobody is itself the client', () => {
  expect(clientAddress('10.1.1.1', undefined, proxies)).toBe('10.1.1.1')
  expect(clientAddress('10.1.1.1', 'unknown', proxies)).toBe('10.1.1.1')
})

test.each(['nonsense', '10.0.0.0/33', '10.0.0.0/x', '::1/129'])('refuses %s', (text) => {
  expect(() => parseTrustedProxies(text)).toThrow(`"${text}"`)
})
