import { BlockList, isIP } from 'node:net';

/** Ranges that no page of the public web is on: loopback, private, link-local, shared, reserved (RFC 6890 and its successors). */
const RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const RANGES_6: readonly (readonly [string, number])[] = [
  ['::', 128],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b:1::', 48],
];

const blocked = new BlockList();
for (const [net, bits] of RANGES) blocked.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of RANGES_6) blocked.addSubnet(net, bits, 'ipv6');

/** True for the number of a machine on this one or its network; `BlockList` reads `::ffff:127.0.0.1` as what it stands for. */
export function isPrivateAddress(ip: string): boolean {
  const version = isIP(ip);
  return version !== 0 && blocked.check(ip, version === 6 ? 'ipv6' : 'ipv4');
}
