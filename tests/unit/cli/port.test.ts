import { expect, test } from 'vitest';
import { portOf } from '../../../src/cli/port.ts';
import { Refusal } from '../../../src/refusal.ts';

test.each(['0', '4321', '65535'])('%s is a port', (port) => {
  expect(portOf({ flags: { port }, words: [] })).toBe(Number(port));
});

test.each(['-1', '65536', '80.5', 'http', ' ', 'NaN'])('%j is none', (port) => {
  expect(() => portOf({ flags: { port }, words: [] })).toThrow(Refusal);
});
