import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

test.each([
  ['no proxy is trusted unless told', '9.9.9.9', '1.1.1.1', 0, '9.9.9.9'],
  ['one proxy: whom it met', '10.0.0.1', '1.1.1.1', 1, '1.1.1.1'],
  ['one proxy: what the caller made up stands before', '10.0.0.1', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
  ['two proxies: whom the outer one met', '10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2', 2, '1.1.1.1'],
  ['fewer proxies than said: the first that is known', '10.0.0.1', '1.1.1.1', 3, '1.1.1.1'],
  ['a proxy that says nothing is the caller', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['a connection that is gone already', undefined, undefined, 0, 'unknown'],
])('%s', (_what, peer, forwardedFor, trusted, expected) => {
  expect(clientAddress(peer, forwardedFor, trusted)).toBe(expected)
})
