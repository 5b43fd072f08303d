/**
 * Whose connection this is. Behind a reverse proxy the connection is the proxy's, and `X-Forwarded-For` says whose it was;
 * but anybody can send that header. So it is believed only from the proxies that the operator names, and of it only what
 * they wrote themselves: from the right, up to the first address that is not one of them.
 */
import { BlockList, isIP } from 'node:net'

/** @param forwarded the header, or null; several of them are one, joined by commas. */
export type ClientAddress = (connection: string, forwarded: string | null) => string

/** An address, or a network as `10.1.0.0/16`. A network that holds every address would believe everybody. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bitsOf(version))
}

const bitsOf = (version: number) => (version === 4 ? 32 : 128)

/** @param networks as `isNetwork` takes them; with none, the header is never looked at. */
export function clientAddressBehind(networks: readonly string[]): ClientAddress {
  const trusted = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    trusted.addSubnet(address, Number(prefix ?? bitsOf(isIP(address))), familyOf(address))
  }
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, familyOf(address))
  return (connection, forwarded) => {
    let nearest = connection
    for (const written of (forwarded ?? '').split(',').toReversed()) {
      if (!isTrusted(plainAddress(nearest))) return nearest
      const address = plainAddress(written)
      // What is no address was not written by a proxy as we know them: whoever wrote it stays unknown.
      if (isIP(address) === 0) return nearest
      nearest = address
    }
    return nearest
  }
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Without port, brackets, zone, and the dress of an IPv4 address in an IPv6 socket. */
function plainAddress(written: string): string {
  const text = written.trim()
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  const [address = ''] = bare.split('%')
  return /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1] ?? address
}
