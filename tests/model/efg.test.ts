import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEfg, writeEfg } from '../../src/model/index.ts';
import { gameFrom, gameText } from '../fixtures/gambit.ts';
import { randomGame } from '../fixtures/randomgame.ts';

const FILES = readdirSync(new URL('../fixtures/gambit/', import.meta.url)).filter((name) =>
  name.endsWith('.efg'),
);

const HEAD = 'EFG 2 R "t" { "A" "B" }\n""\n';
/** One decision with two ends, to be spoilt. */
const SMALL = `${HEAD}p "" 1 1 "s" { "l" "r" } 0\nt "" 1 "o" { 1, 2 }\nt "" 2 "" { .5 -1/4 }\n`;

describe('reading', () => {
  it.each(FILES)('%s reads, and reads again as written', (file) => {
    const game = gameFrom(gameText(file));
    expect(game.nodes.length).toBeGreaterThan(4);
    expect(readEfg(writeEfg(game))).toEqual({ ok: true, game });
  });

  it('reads back 300 random games as they were', () => {
    for (let at = 0; at < 300; at++) {
      const game = randomGame(`efg/${at}`);
      expect(readEfg(writeEfg(game))).toEqual({ ok: true, game });
    }
  });

  it('takes decimals, fractions, exponents and commas or none', () => {
    expect(gameFrom(SMALL).outcomes.map(({ payoffs }) => payoffs)).toEqual([
      [1, 2],
      [0.5, -0.25],
    ]);
    const odd = SMALL.replace('{ 1, 2 }', '{1e-3,+2.}').replace('-1/4', '1.5/2');
    expect(gameFrom(odd).outcomes.map(({ payoffs }) => payoffs)).toEqual([
      [0.001, 2],
      [0.5, 0.75],
    ]);
  });

  it('does without a comment, line breaks, and actions or payoffs already given', () => {
    const game = gameFrom(
      'EFG 2 R "t" { "A" "B" } p "" 1 1 "s" { "l" "r" } 0 p "" 2 1 "u" { "x" "y" } 0' +
        ' t "" 1 "o" { 1 2 } t "" 1 p "" 2 1 0 t "" 2 "" { 3 4 } t "" 0',
    );
    expect(game.comment).toBe('');
    expect(game.informationSets[1]!.nodes).toEqual([1, 4]);
    expect(game.nodes.map(({ outcome }) => outcome)).toEqual([-1, -1, 0, 0, -1, 1, -1]);
  });

  it('takes payoffs given after their outcome was first named', () => {
    const game = gameFrom(SMALL.replace('1 "o" { 1, 2 }', '2'));
    expect(game.outcomes).toHaveLength(1);
  });

  it('takes rounded chances as shares of one', () => {
    const thirds = 'c "" 1 "" { "a" .333333 "b" .333333 "c" .333334 } 0\n';
    const game = gameFrom(`${HEAD}${thirds}t "" 0\nt "" 0\nt "" 0\n`);
    expect(game.chanceSets[0]!.probabilities.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12);
  });
});

/** Each spoilt file with its fault's code, line and column. */
const FAULTS: readonly (readonly [string, string, string, number, number])[] = [
  ['nothing', '', 'efg/cut-short', 1, 1],
  ['another format', 'NFG 1 R "t" { "A" }', 'efg/not-efg', 1, 1],
  ['another version', SMALL.replace('EFG 2', 'EFG 1'), 'efg/other-version', 1, 5],
  ['no players', 'EFG 2 R "t" p', 'efg/expected', 1, 13],
  ['a cut text', SMALL.slice(0, 46), 'efg/cut-short', 3, 20],
  ['an open quote', SMALL.replace('"o"', '"o'), 'efg/expected', 5, 4],
  ['a missing node', SMALL.replace(/t "" 2.*/u, ''), 'efg/cut-short', 6, 1],
  ['a node too many', `${SMALL}t "" 0\n`, 'efg/after-the-tree', 6, 1],
  ['an unknown node', SMALL.replace('t "" 1', 'q "" 1'), 'efg/unknown-node', 4, 1],
  ['an unknown player', SMALL.replace('p "" 1', 'p "" 3'), 'efg/unknown-player', 3, 6],
  ['a set numbered 0', SMALL.replace('1 1', '1 0'), 'efg/not-positive', 3, 8],
  ['a set without actions', SMALL.replace('{ "l" "r" }', ''), 'efg/set-without-actions', 3, 8],
  ['an empty set of actions', SMALL.replace('"l" "r"', ''), 'efg/no-actions', 3, 14],
  ['a payoff missing', SMALL.replace('{ 1, 2 }', '{ 1 }'), 'efg/payoffs-missing', 4, 12],
  [
    'an outcome that pays nowhere',
    SMALL.replace('{ 1, 2 }', ''),
    'efg/outcome-without-payoffs',
    4,
    6,
  ],
  ['an outcome that pays twice', SMALL.replace('2 "" {', '1 "" {'), 'efg/outcome-differs', 5, 6],
  ['a null outcome that pays', SMALL.replace('1 "o"', '0 "o"'), 'efg/null-outcome-pays', 4, 12],
  ['no number', SMALL.replace('{ 1,', '{ 1.2.3,'), 'efg/not-a-number', 4, 14],
  ['a division by nothing', SMALL.replace('-1/4', '1/0'), 'efg/not-finite', 5, 16],
  ['a strange sign', SMALL.replace('{ 1,', '{ #,'), 'efg/unexpected-character', 4, 14],
  [
    'chances below one',
    `${HEAD}c "" 1 "" { "a" 0.5 "b" 0.4 } 0\nt "" 0\nt "" 0\n`,
    'efg/probabilities-do-not-sum',
    3,
    11,
  ],
  [
    'a negative chance',
    `${HEAD}c "" 1 "" { "a" 1.5 "b" -0.5 } 0\nt "" 0\nt "" 0\n`,
    'efg/not-a-probability',
    3,
    17,
  ],
  [
    'a set with two lists of actions',
    `${HEAD}p "" 1 1 "" { "l" "r" } 0\np "" 2 1 "" { "x" } 0\nt "" 0\np "" 2 1 "" { "y" } 0\nt "" 0\n`,
    'efg/set-differs',
    6,
    8,
  ],
  [
    'a player who forgets its own move',
    `${HEAD}p "" 1 1 "" { "l" "r" } 0\np "" 1 2 "" { "x" "y" } 0\nt "" 0\nt "" 0\np "" 1 2 0\nt "" 0\nt "" 0\n`,
    'efg/imperfect-recall',
    7,
    1,
  ],
  [
    'an absent-minded player',
    `${HEAD}p "" 1 1 "" { "l" "r" } 0\np "" 1 1 0\nt "" 0\nt "" 0\nt "" 0\n`,
    'efg/absent-minded',
    4,
    1,
  ],
];

describe('a spoilt file is refused with its place', () => {
  it.each(FAULTS)('%s', (_, source, code, line, column) => {
    expect(readEfg(source)).toMatchObject({ ok: false, fault: { code, line, column } });
  });

  it('at any length of a cut', () => {
    const whole = gameText('stage_bluff.efg');
    for (let length = 0; length < whole.trimEnd().length; length += 97) {
      const read = readEfg(whole.slice(0, length));
      expect(read.ok, `cut at ${length}`).toBe(false);
    }
  });

  it('and a chain of 100,000 nodes does not exhaust the stack', () => {
    const chain = Array.from(
      { length: 100_000 },
      (_, at) => `p "" 1 ${at + 1} "" { "l" "r" } 0\nt "" 0`,
    );
    expect(readEfg(`${HEAD}${chain.join('\n')}\nt "" 0`)).toMatchObject({
      fault: { code: 'efg/too-many-nodes' },
    });
  });
});
