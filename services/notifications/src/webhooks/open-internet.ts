import { BlockList, isIP, isIPv6 } from 'node:net';

const blocked = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  blocked.addSubnet(network, prefix, 'ipv4');

/** Of IPv6 only what is given out as global unicast is open, without the ranges in it that lead back to other networks. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  blocked.addSubnet(network, prefix, 'ipv6');

/** Whether an address is on the open internet: no private, local or reserved network, in whichever notation. */
export function isOpen(address: string): boolean {
  const mapped = /^(?:0*:)*:?(?:0*:)*ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isOpen(mapped);
  if (isIPv6(address)) return open.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
  return isIP(address) === 4 && !blocked.check(address, 'ipv4');
}

export const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** The host of a URL as it is resolved: an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

/** Why facts cannot be sent to an address, as far as the address alone says; nothing when they can. */
export function whyNotTo(address: string, thisMachineToo: boolean): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'Give a web address that begins with https://.';
  if (url.username || url.password) return 'Leave name and password out of the address; the signature shows who sends.';
  const host = hostOf(url);
  if (thisMachineToo && isLoopback(host)) return undefined;
  if (url.protocol !== 'https:') return 'Give an address that begins with https://.';
  if (host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.local') || host.endsWith('.internal') || (isIP(host) !== 0 && !isOpen(host)) || (isIP(host) === 0 && !host.includes('.')))
    return 'Give an address on the open internet; this one is inside a network.';
  return undefined;
}
