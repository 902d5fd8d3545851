import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/cli/levels.ts';
import {
  alternativeOf,
  assessText,
  factsOf,
  newRun,
  payoffOf,
  signatoriesOf,
  viewFor,
  type Level,
  type Meter,
  type Party,
  type Text,
} from '../../src/engine/index.ts';
import { bargain } from '../../src/lab/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';

/** The first round of a level, with some meters other than they are. */
function table(level: Level, meters: Partial<Record<Meter, number>> = {}) {
  const { state } = newRun(level, 'lesson');
  return viewFor({ ...state, meters: { ...state.meters, ...meters } }, 'ukraine');
}

/** A text by its options in the order of the articles. */
function textOf(level: Level, options: string): Text {
  return options.split(' ').map((id, at) => {
    const option = level.articles[at]!.options.findIndex((each) => each.id === id);
    if (option < 0) throw new Error(id);
    return option;
  });
}

/** How far above fighting on a text is for a delegation, by stated weights, on the first day. */
function gain(level: Level, party: Party, text: Text): number {
  const view = table(level);
  const worth = payoffOf(level, party, factsOf(level).weights[party], text, assessText(view, text));
  return worth - alternativeOf(level, party, view.meters);
}

describe('the first talks: what deters is what the other side will not sign', () => {
  const level = readLevel('first-talks');
  const gladly = textOf(level, 'de-facto monitors none cap snapback');
  const deterring = textOf(level, 'defer reassurance backstop limited snapback');

  it('Moscow would sign on the first day what does not hold', () => {
    expect(gain(level, 'russia', gladly)).toBeGreaterThan(15);
    expect(assessText(table(level), gladly).hold).toBeLessThan(0.3);
  });

  it('and not what holds, more so if the force was prepared', () => {
    expect(gain(level, 'russia', deterring)).toBeLessThan(-10);
    for (const party of ['ukraine', 'us', 'coalition'] as const) {
      expect(gain(level, party, deterring)).toBeGreaterThan(15);
    }
    expect(assessText(table(level), deterring).hold).toBeGreaterThan(0.65);
    expect(assessText(table(level, { readiness: 1 }), deterring).hold).toBeGreaterThan(0.85);
  });

  it('but is brought to more than it would sign on the first day', () => {
    let signed = 0;
    let better = 0;
    for (let game = 0; game < 30; game++) {
      const { text } = bargain(level, `lesson/${game}`, DEFAULT_STRATEGIES);
      if (!text) continue;
      signed++;
      if (gain(level, 'russia', text) < 0 && assessText(table(level), text).hold > 0.3) better++;
    }
    expect(signed).toBeGreaterThan(15);
    expect(better / signed).toBeGreaterThan(0.7);
  });
});

describe('Minsk, February 2015: the text of that night', () => {
  const level = readLevel('minsk-2015');
  // Point by point, what was signed on 12 February.
  const asSigned =
    'package km50 package after constitution dialogue package none none silent tied payments loans all full';
  const text = textOf(level, asSigned);

  it('is what Berlin and Paris lay down, and binds who signed', () => {
    const { opening } = level.delegations.coalition;
    expect(level.articles.map(({ id }) => opening[id]).join(' ')).toBe(asSigned);
    expect(signatoriesOf(level, text)).toContain('ukraine');
    expect(signatoriesOf(level, text)).not.toContain('us');
  });

  it('is worth a little more to Moscow than fighting on, and nearly as much to Kyiv', () => {
    expect(gain(level, 'russia', text)).toBeGreaterThan(0);
    expect(gain(level, 'russia', text)).toBeLessThan(10);
    expect(Math.abs(gain(level, 'ukraine', text))).toBeLessThan(8);
  });

  it('does not hold; what would has no other side to sign it on the first day', () => {
    expect(assessText(table(level), text).hold).toBeLessThan(0.2);
    const held = textOf(
      level,
      'package km50 permanent observed constitution dialogue verified contact pledge silent widened payments loans all full',
    );
    expect(assessText(table(level), held).hold).toBeGreaterThan(0.4);
    expect(gain(level, 'russia', held)).toBeLessThan(-20);
  });
});
