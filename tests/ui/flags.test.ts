import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeFlags,
  type Flag,
  type FlagWish,
} from '../../src/ui/screens/debrief/timeline/flags.ts';

const WIDTH = 400;
const wish = fc.record({
  x: fc.integer({ min: 0, max: WIDTH }),
  width: fc.integer({ min: 10, max: 160 }),
  weight: fc.integer({ min: 0, max: 5 }),
});

function boxOf({ of, x, to }: Flag, wishes: readonly FlagWish[]) {
  const { width } = wishes[of]!;
  return to > 0 ? { left: x, right: x + width } : { left: x - width, right: x };
}

describe('labels above the timeline', () => {
  it('never lie over each other, over another’s pole or outside', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
        const flags = placeFlags(wishes, WIDTH, 3);
        for (const flag of flags) {
          const box = boxOf(flag, wishes);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(WIDTH);
          for (const other of flags) {
            if (other === flag) continue;
            const there = boxOf(other, wishes);
            const beside = box.right < there.left || box.left > there.right;
            if (other.level === flag.level) expect(beside).toBe(true);
            if (other.level < flag.level) {
              expect(flag.x < there.left || flag.x > there.right).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('leave out the lightest where there is no room', () => {
    const wishes = [
      { x: 10, width: 300, weight: 1 },
      { x: 20, width: 300, weight: 2 },
    ];
    expect(placeFlags(wishes, WIDTH, 1).map(({ of }) => of)).toEqual([1]);
    expect(placeFlags(wishes, WIDTH, 2)).toHaveLength(2);
    // The pole of the lighter one would pass through the other.
    const inTheWay = [{ ...wishes[0]!, x: 30 }, wishes[1]!];
    expect(placeFlags(inTheWay, WIDTH, 2).map(({ of }) => of)).toEqual([1]);
  });

  it('all stand where nothing is in the way', () => {
    const wishes = Array.from({ length: 4 }, (_, at) => ({ x: 100 * at, width: 60, weight: at }));
    expect(placeFlags(wishes, WIDTH, 1)).toHaveLength(4);
  });
});
