import { describe, expect, it } from 'vitest';
import {
  dealOf,
  factsOf,
  findAsk,
  findPackages,
  statedInterests,
  viewFor,
  PARTIES,
  type Package,
  type Party,
  type State,
  type Text,
  type View,
} from '../../src/engine/index.ts';
import { CROSSING } from '../fixtures/crossing.ts';
import { mainLevel } from '../fixtures/level.ts';
import { talks } from '../fixtures/scene.ts';

function packages(view: View, text: Text, partner: Party, least = 1): readonly Package[] {
  const search = findPackages(view, text, partner, least);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const STATE = talks(mainLevel(), 'packages');
const cases = PARTIES.flatMap((holder) =>
  PARTIES.filter((partner) => partner !== holder).flatMap((partner) =>
    PARTIES.map((draft) => [holder, partner, draft] as const),
  ),
);

describe('a package is a trade', () => {
  it.each(cases)('of %s with %s on the draft of %s', (holder, partner, draft) => {
    const view = viewFor(STATE, holder);
    const text = view.positions[draft];
    const interests = statedInterests(view);
    const from = dealOf(view, interests, text);
    const found = packages(view, text, partner, 2);
    for (const { changes, text: to, mine, theirs, hold } of found) {
      expect(changes.length).toBeGreaterThanOrEqual(2);
      expect(changes.length).toBeLessThanOrEqual(3);
      const deal = dealOf(view, interests, to);
      expect(mine).toBeCloseTo(deal.payoffs[holder] - from.payoffs[holder], 9);
      expect(theirs).toBeCloseTo(deal.payoffs[partner] - from.payoffs[partner], 9);
      expect(hold).toBeCloseTo(deal.hold - from.hold, 9);
      expect(mine).toBeGreaterThanOrEqual(0);
      expect(theirs).toBeGreaterThanOrEqual(2);
      // What is offered is what stands in the text, and nobody's red line.
      const changed = changes.reduce<Text>(
        (now, { article, option }) => now.with(article, option),
        text,
      );
      expect(changed).toEqual(to);
      const lines = factsOf(view.level).redLines;
      for (const party of [holder, partner]) {
        for (const { article, option } of changes) {
          expect(lines[party]).not.toContainEqual({ article, option });
        }
      }
      // Each way something is given: a change that pleases both by itself is no trade.
      const alone = changes.map(({ article, option }) => {
        const { payoffs } = dealOf(view, interests, text.with(article, option));
        return {
          mine: payoffs[holder] - from.payoffs[holder],
          theirs: payoffs[partner] - from.payoffs[partner],
        };
      });
      expect(alone.some((change) => change.mine <= 0 && change.theirs > 0)).toBe(true);
      expect(alone.some((change) => change.mine > 0 && change.theirs <= 0)).toBe(true);
    }
    const smaller = found.map(({ mine, theirs }) => Math.min(mine, theirs));
    expect(smaller).toEqual(smaller.toSorted((a, b) => b - a));
  });

  it('and there are some', () => {
    const view = viewFor(STATE, 'us');
    expect(packages(view, view.positions.us, 'russia').length).toBeGreaterThan(0);
  });
});

describe('hints read only what their reader may know', () => {
  /** The same game with all that is secret of others otherwise. */
  const otherwise = (state: State, party: Party): State => ({
    ...state,
    secrets: {
      ...state.secrets,
      seed: 'another',
      weights: {
        ...state.secrets.weights,
        ...Object.fromEntries(
          PARTIES.filter((each) => each !== party).map((each) => [
            each,
            state.secrets.weights[each].toReversed(),
          ]),
        ),
      },
      reserve: Object.fromEntries(
        PARTIES.map((each) => [each, state.secrets.reserve[each] + (each === party ? 0 : 7)]),
      ) as State['secrets']['reserve'],
    },
  });

  it.each(PARTIES)('%s', (party) => {
    const state = talks(CROSSING, 'secret');
    const partner = PARTIES.find((each) => each !== party)!;
    const answers = (of: State) => {
      const view = viewFor(of, party);
      const search = findAsk(view, view.positions[party], partner);
      let step = search.next();
      while (!step.done) step = search.next();
      return [packages(view, view.positions.us, partner), step.value];
    };
    expect(answers(otherwise(state, party))).toEqual(answers(state));
  });
});
