import { expect, it } from 'vitest';
import { Allowance } from '../../src/server/sessions/allowance.ts';
import { networkOf } from '../../src/server/sessions/answers.ts';

it('an allowance lets through a burst, then so many a minute, for each name', () => {
  const allowance = new Allowance(3, 6);
  const taken = (name: string, nowMs: number) => allowance.take(name, nowMs);
  expect([0, 0, 0, 0].map((nowMs) => taken('a', nowMs))).toEqual([true, true, true, false]);
  expect(taken('b', 0)).toBe(true);
  expect(allowance.waitSeconds('a', 0)).toBe(10);
  expect(taken('a', 9_999)).toBe(false);
  expect(taken('a', 10_000)).toBe(true);
  expect(taken('a', 10_000)).toBe(false);
});

it('an allowance forgets strangers before it fills the memory', () => {
  const allowance = new Allowance(1, 1);
  expect(allowance.take('known', 0)).toBe(true);
  for (let at = 0; at < 60_000; at++) allowance.take(`stranger ${at}`, at / 60_000);
  expect(allowance.take('stranger 59999', 1)).toBe(false);
});

it.each([
  ['192.168.1.7', '192.168.1.7'],
  ['::ffff:192.168.1.7', '::ffff:192.168.1.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:db8:1:2::9', '2001:db8:1:2::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
  ['::1', '0:0:0:0::'],
  ['', ''],
])('limits count %j as %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
