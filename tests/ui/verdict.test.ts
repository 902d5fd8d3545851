import { describe, expect, it } from 'vitest';
import { presetsFor, type Comparison } from '../../src/lab/worlds/index.ts';
import {
  FEW_WORLDS,
  pointsOff,
  verdictInWords,
  verdictOf,
} from '../../src/ui/screens/lab/verdict.ts';
import { mainLevel } from '../fixtures/level.ts';

type Interval = readonly [value: number, low: number, high: number];

const estimate = ([value, low, high]: Interval) => ({ value, low, high, of: 500 });

function compared(first: Interval, second: Interval, difference: Interval): Comparison {
  return {
    measure: 'held',
    first: estimate(first),
    second: estimate(second),
    difference: estimate(difference),
    gain: null,
    mostGain: null,
    controlled: { difference: estimate(difference), gain: null },
  };
}

const RARE: Interval = [0.12, 0.09, 0.16];
const OFTEN: Interval = [0.8, 0.76, 0.84];
const HALF: Interval = [0.5, 0.45, 0.55];
const MORE: Interval = [0.3, 0.2, 0.4];
const FEWER: Interval = [-0.3, -0.4, -0.2];
const NONE: Interval = [0.02, -0.05, 0.09];

const CASES: readonly (readonly [
  preset: string,
  first: Interval,
  second: Interval,
  difference: Interval,
  worlds: number,
  verdict: string,
])[] = [
  ['bluff', RARE, OFTEN, MORE, 500, 'no'],
  ['bluff', OFTEN, OFTEN, NONE, 500, 'yes'],
  ['bluff', HALF, OFTEN, MORE, 500, 'even'],
  ['bluff', HALF, OFTEN, MORE, 20, 'unshown'],
  ['porcupine', RARE, OFTEN, MORE, 500, 'yes'],
  ['porcupine', RARE, RARE, NONE, 500, 'no'],
  ['tripwire', RARE, HALF, MORE, 500, 'yes'],
  ['tripwire', HALF, RARE, FEWER, 500, 'no'],
  ['tripwire', RARE, RARE, NONE, 500, 'even'],
  ['tripwire', RARE, RARE, NONE, 16, 'unshown'],
  ['minerals', RARE, OFTEN, MORE, 500, 'yes'],
  ['minerals', RARE, RARE, MORE, 500, 'helps'],
  ['minerals', RARE, RARE, FEWER, 500, 'no'],
  ['surface', RARE, OFTEN, MORE, 500, 'yes'],
];

describe('the answer to a question', () => {
  it.each(CASES)('%s %j to %j, %j in %i worlds: %s', (id, first, second, by, worlds, verdict) => {
    expect(verdictOf(id, compared(first, second, by), worlds)).toBe(verdict);
  });

  it('says in one sentence what holds, against what, and whether that is chance', () => {
    const preset = { id: 'minerals', measure: 'held' } as const;
    const names = ['nothing', 'a deal'] as const;
    const sentence = (by: Interval, worlds: number) =>
      verdictInWords(preset, compared(RARE, OFTEN, by), names, worlds);
    expect(sentence(MORE, 500)).toBe(
      'Yes: with “a deal” the ceasefire holds in 80 % of worlds, with “nothing” in 12 %, and the difference is more than chance.'.replaceAll(
        ' %',
        '\u202f%',
      ),
    );
    expect(sentence(NONE, 16)).toMatch(/^Not shown by so few worlds: .* 16 worlds cannot tell/u);
    expect(sentence(NONE, 500)).toMatch(/chance alone would make such a difference\.$/u);
  });

  it('has a lead of its own for every question of the level', () => {
    for (const { id, measure } of presetsFor(mainLevel())) {
      const [yes, no] = [MORE, FEWER].map((by) =>
        verdictInWords({ id, measure }, compared(RARE, RARE, by), ['a', 'b'], 500),
      );
      expect(yes).not.toMatch(/^(More|Fewer) worlds hold/u);
      if (id === 'tripwire' || id === 'surface' || id === 'minerals') expect(yes).not.toBe(no);
    }
  });

  it('warns of as many points as so few worlds may be off', () => {
    expect(pointsOff(16)).toBe(25);
    expect(pointsOff(FEW_WORLDS)).toBe(10);
  });
});
