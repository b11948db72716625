/** Where a command serves, as its options tell. */
import { expect, it } from 'vitest';
import { listening } from '../../../src/cli/listening.ts';

it('takes a port and an address of this computer', async () => {
  expect(await listening({ port: '4321', host: 'localhost' })).toEqual({ port: 4321, host: 'localhost' });
  expect(await listening({ port: '65535', host: '127.0.0.1' })).toEqual({ port: 65535, host: '127.0.0.1' });
});

it.each(['x', '', '0', '65536', '80.5', '1e3', ' 80', '-1'])('refuses the port %j', async (port) => {
  await expect(listening({ port, host: 'localhost' })).rejects.toThrow(
    `Unexpected "${port}" for --port; expected a whole number from 1 to 65535.`,
  );
});

it('refuses an address at which nobody here can listen', async () => {
  await expect(listening({ port: '4321', host: '203.0.113.1' })).rejects.toThrow(
    /^Cannot serve at 203\.0\.113\.1: .*Give --host an address of this computer, or leave it out\.$/,
  );
});
