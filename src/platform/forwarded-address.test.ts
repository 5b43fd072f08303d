import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { clientAddressBehind, isNetwork } from './forwarded-address.ts'

const PROXY = '10.1.2.3'
const READER = '203.0.113.7'

describe('whose connection it is', () => {
  const none = clientAddressBehind([])
  const one = clientAddressBehind([PROXY])
  const several = clientAddressBehind(['10.1.0.0/16', '2001:db8:1::/48', '::1'])

  const CASES: readonly (readonly [string, string, string | null, typeof one, string])[] = [
    ['without trusted proxies the header is nothing', PROXY, READER, none, PROXY],
    ['somebody who is no proxy of ours cannot say who they are', READER, '198.51.100.9', one, READER],
    ['the proxy says who came to it', PROXY, READER, one, READER],
    ['what the reader wrote into the header before is not believed', PROXY, `198.51.100.9, ${READER}`, one, READER],
    [
      'a reader who writes the proxy itself is not believed either',
      PROXY,
      `198.51.100.9, ${PROXY}, ${READER}`,
      one,
      READER,
    ],
    ['through two proxies of ours it is whoever came to the first', PROXY, `${READER}, 10.1.9.9`, several, READER],
    ['a proxy that says nothing is itself', PROXY, null, one, PROXY],
    ['a proxy that says an empty text is itself', PROXY, '', one, PROXY],
    ['what is no address ends the way', PROXY, `${READER}, unknown`, one, PROXY],
    ['and so does a name of a machine', PROXY, 'localhost', one, PROXY],
    ['where only proxies of ours stand, it is the farthest', PROXY, '10.1.7.7, 10.1.8.8', several, '10.1.7.7'],
    ['a network ends with its last address', '10.2.0.0', READER, several, '10.2.0.0'],
    ['an IPv4 address in an IPv6 socket is the same', `::ffff:${PROXY}`, `::ffff:${READER}`, one, READER],
    ['ports and brackets do not count', PROXY, `[2001:db8:9::1]:4711`, one, '2001:db8:9::1'],
    ['nor does a port after an IPv4 address', PROXY, `${READER}:50123`, one, READER],
    ['a network of IPv6 addresses', '2001:db8:1::5', READER, several, READER],
    ['its neighbour is another', '2001:db8:2::5', READER, several, '2001:db8:2::5'],
    ['the loopback of IPv6', '::1', READER, several, READER],
  ]
  for (const [title, connection, header, addressOf, expected] of CASES) {
    test(title, () => assert.equal(addressOf(connection, header), expected))
  }
})

describe('networks that can be named', () => {
  const RIGHT = ['10.1.2.3', '10.1.0.0/16', '10.1.2.3/32', '::1', '2001:db8::/48', '2001:db8::1/128', '10.0.0.0/1']
  for (const text of RIGHT) test(`${text} is one`, () => assert.equal(isNetwork(text), true))
  const WRONG = [
    '',
    'proxy',
    '10.1.2',
    '10.1.2.3/33',
    '::1/129',
    '10.1.2.3/',
    '10.1.2.3/0',
    '::/0',
    '10.1.2.3/8/8',
    '1/x',
  ]
  for (const text of WRONG) test(`${JSON.stringify(text)} is none`, () => assert.equal(isNetwork(text), false))
})
