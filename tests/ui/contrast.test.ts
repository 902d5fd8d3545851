import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The colours of the page, held to what WCAG 2.2 asks of letters and of what is not letters. */

const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme: those of the first block, and what the dark one has of its own. */
function theme(dark: boolean): ReadonlyMap<string, string> {
  const [first = '', second = ''] = [...tokens.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(
    ([, block]) => block!,
  );
  expect(tokens.indexOf("[data-theme='dark']")).toBeGreaterThan(tokens.indexOf(first));
  return new Map(
    [...`${first}${dark ? second : ''}`.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(
      ([, name, colour]) => [name!, colour!],
    ),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'wash'];
const DELEGATIONS = ['ukraine', 'russia', 'us', 'coalition'];
const LADDER = ['a0', 'a1', 'a2', 'a3'];

describe.each([
  ['light', false],
  ['dark', true],
])('%s', (_, dark) => {
  const colours = theme(dark);
  const ratio = (a: string, b: string) => contrast(colours.get(a)!, colours.get(b)!);
  /** Pairs that come below what is asked. */
  const below = (least: number, pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([a, b]) =>
      ratio(a, b) >= least ? [] : [`${a} on ${b}: ${ratio(a, b).toFixed(2)}`],
    );
  const onGrounds = (names: readonly string[]) =>
    names.flatMap((name) => GROUNDS.map((ground) => [name, ground] as const));

  test('letters: 4.5 on every ground (1.4.3)', () => {
    expect(below(4.5, onGrounds(['ink', 'ink-2', 'ink-3']))).toEqual([]);
    // The main deed is written in paper on ink, with the pointer over it on ink-2.
    expect(
      below(4.5, [
        ['paper', 'ink'],
        ['paper', 'ink-2'],
      ]),
    ).toEqual([]);
    expect(
      below(
        4.5,
        LADDER.map((step) => [`on-${step}`, step] as const),
      ),
    ).toEqual([]);
    // A delegation's code stands in its colour.
    expect(
      below(
        4.5,
        DELEGATIONS.flatMap(
          (name) =>
            [
              [name, 'paper'],
              [name, 'sheet'],
            ] as const,
        ),
      ),
    ).toEqual([]);
  });

  test('the ring of the focus, edges of fields and buttons, and marks: 3 (1.4.11)', () => {
    // Ring, edges and outlines of bars are ink; fields have edges of ink-3.
    expect(below(3, onGrounds(['ink', 'ink-3', ...DELEGATIONS]))).toEqual([]);
    // The ring lies beside the main deed, which is ink itself, at a distance of paper.
    expect(below(3, [['ink', 'paper']])).toEqual([]);
    // What needs the reader, and the line beside a notice.
    expect(below(3, onGrounds(['a2']))).toEqual([]);
    // A step of the ladder is told by its fill or by its outline of ink.
    for (const step of LADDER) {
      expect(Math.max(ratio(step, 'paper'), ratio(step, 'ink'))).toBeGreaterThanOrEqual(3);
    }
    // The steps run by lightness, so that they read in grey.
    const away = LADDER.map((step) => ratio(step, 'paper'));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
  });
});
