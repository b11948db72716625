/**
 * Addresses of private networks. The addresses of sources come from pull requests, and the machine that requests them
 * may stand where others do not: it must not be led to what only it can reach. Definition: the special-purpose
 * registries of RFC 6890 (https://www.iana.org/assignments/iana-ipv4-special-registry and its counterpart for IPv6).
 */
import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const IPV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
];

/** IPv4 inside IPv6 (compatible, translated, 6to4, Teredo) as well: behind each may stand a private IPv4 address. */
const IPV6 = [
  ...[
    '::/96',
    '::ffff:0:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
  ],
  ...['3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];

const list = new BlockList();
for (const [family, ranges] of [
  ['ipv4', IPV4],
  ['ipv6', IPV6],
] as const) {
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
}

/** A host that is not on the public internet. */
export class PrivateAddress extends Error {}

/** Whether an IP address is not on the public internet. An IPv4 address mapped into IPv6 counts as itself. */
export function isPrivate(address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The host of a URL without the brackets around IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * Refuses a URL whose host is written as a private IP address: such a host is never looked up.
 *
 * @throws PrivateAddress
 */
export function refusePrivate(url: URL): void {
  const host = hostOf(url);
  if (isIP(host) !== 0 && isPrivate(host)) throw new PrivateAddress(host);
}

/**
 * Finds a host's addresses as the system does, and fails where one of them is private. The connection is made to what
 * was looked at here, so that a name cannot mean one address now and another later.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, options, (error, address: string | { address: string; family: number }[], family) => {
    const all = typeof address === 'string' ? [{ address }] : address;
    if (!error && all.some((one) => isPrivate(one.address))) callback(new PrivateAddress(hostname), '', 0);
    else callback(error, address, family);
  });
};
