import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsPath, settingFor } from '../../src/ui/screens/debrief/luck/dots.ts';

const bin = fc.record({ own: fc.nat(1000), reference: fc.nat(1000) });

describe('the dots of a histogram', () => {
  it('fit their height, every world in them', () => {
    fc.assert(
      fc.property(
        fc.array(bin, { minLength: 1, maxLength: 22 }),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 120, max: 300 }),
        (bins, width, height) => {
          const setting = settingFor(
            bins,
            bins.map(() => width),
            height,
          );
          for (const { own, reference } of bins) {
            const path = dotsPath(own, setting, { left: 0, width, foot: height });
            const dots = [...path.matchAll(/M([\d.-]+) ([\d.-]+)h0/g)];
            expect(dots).toHaveLength(Math.ceil(own / setting.each));
            for (const [, x, y] of dots) {
              expect(Number(x)).toBeGreaterThan(0);
              expect(Number(x)).toBeLessThan(width);
              expect(Number(y)).toBeGreaterThanOrEqual(0);
            }
            expect(setting.heightOf(reference, width)).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });

  it('are larger where there is more room', () => {
    const bins = [{ own: 200, reference: 0 }];
    expect(settingFor(bins, [20], 300).pitch).toBeGreaterThan(settingFor(bins, [20], 150).pitch);
    expect(settingFor([{ own: 1000, reference: 0 }], [8], 120).each).toBeGreaterThan(1);
  });
});
