import { describe, expect, it } from 'vitest';
import { isPrivate, PrivateAddress, refusePrivate } from '../../../src/sources/private-address.ts';
import { retryAfter } from '../../../src/sources/visit.ts';

describe('an address', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.255.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    ...['255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '::10.0.0.1', '::ffff:0:192.168.0.1', '64:ff9b:1::10.0.0.1', '2001:0:4136::7f00:1'],
  ])('%s is private', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPrivate(address)).toBe(false);
  });

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::ffff:10.0.0.1]/'])(
    '%s is refused, however it is written',
    (url) => {
      expect(() => {
        refusePrivate(new URL(url));
      }).toThrow(PrivateAddress);
    },
  );
});

describe('Retry-After', () => {
  const wait = (headers: Record<string, string>): number => retryAfter({ header: (name) => headers[name] });

  it('counts seconds, or until a time by the clock of the server', () => {
    expect(wait({ 'retry-after': '7' })).toBe(7000);
    const date = 'Sun, 04 Jun 2023 12:00:00 GMT';
    expect(wait({ 'retry-after': 'Sun, 04 Jun 2023 12:01:00 GMT', date })).toBe(60_000);
    expect(wait({ 'retry-after': 'Sun, 04 Jun 2023 11:00:00 GMT', date })).toBe(0);
  });

  it('asks for nothing where it is not there or makes no sense', () => {
    expect([wait({}), wait({ 'retry-after': 'soon' })]).toEqual([0, 0]);
  });
});
