import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../src/ui/screens/hotseat/turns.ts';

describe('a device that is passed on', () => {
  it.each([
    [['ukraine', 'russia'], ['russia', 'us', 'ukraine'], ['ukraine', 'russia'], ['us']],
    [['russia', 'ukraine'], ['ukraine'], ['ukraine'], []],
    [['us', 'coalition'], ['russia'], [], ['russia']],
    [['us', 'coalition'], [], [], []],
  ] as const)('%j, awaited %j: here %j, elsewhere %j', (held, awaited, here, elsewhere) => {
    expect(turnsOf(held, awaited)).toEqual({ here, elsewhere });
  });
});
