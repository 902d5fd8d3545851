import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  alternativeOf,
  assessText,
  concessionsOf,
  crossesRedLine,
  dealOf,
  factsOf,
  findAsk,
  payoffOf,
  pointsToSign,
  signChance,
  statedInterests,
  viewFor,
  PARTIES,
  type Ask,
  type Level,
  type Party,
  type Text,
  type View,
} from '../../src/engine/index.ts';
import { CROSSING } from '../fixtures/crossing.ts';
import { mainLevel } from '../fixtures/level.ts';
import { talks, turn } from '../fixtures/scene.ts';

function ask(view: View, text: Text, party: Party): Ask {
  const search = findAsk(view, text, party);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

function allTexts(level: Level): Text[] {
  return level.articles.reduce<Text[]>(
    (texts, { options }) => texts.flatMap((text) => options.map((_, option) => [...text, option])),
    [[]],
  );
}

const apart = (a: Text, b: Text) => a.filter((option, at) => option !== b[at]).length;

/** Whether a delegation would sign by its stated interests alone. */
function signs(view: View, text: Text, party: Party): boolean {
  const { level } = view;
  const { reserveScale } = level.delegations[party].alternative;
  const margin =
    payoffOf(level, party, factsOf(level).weights[party], text, assessText(view, text)) -
    alternativeOf(level, party, view.meters);
  return !crossesRedLine(level, party, text) && signChance(margin, reserveScale) >= 0.5 - 1e-12;
}

/** By looking at every text there is. */
function bruteForce(view: View, from: Text, party: Party) {
  const { level } = view;
  const interests = statedInterests(view);
  const offered = allTexts(level).filter((text) =>
    factsOf(level).redLines[view.party].every(
      ({ article, option }) => text[article] !== option || from[article] === option,
    ),
  );
  const would = offered.filter((text) => signs(view, text, party));
  const fewest = Math.min(...would.map((text) => apart(from, text)));
  const own = would
    .filter((text) => apart(from, text) === fewest)
    .map((text) => dealOf(view, interests, text).payoffs[view.party]);
  return { fewest, own: Math.max(...own) };
}

describe('what it would take is the smallest change, and of those the cheapest', () => {
  const cases = PARTIES.flatMap((holder) =>
    PARTIES.filter((party) => party !== holder).flatMap((party) =>
      [0, 1, 2, 3].map((draw) => [holder, party, draw] as const),
    ),
  );
  it.each(cases)('%s of %s, draft %i', (holder, party, draw) => {
    const view = viewFor(talks(CROSSING, `asks ${draw}`), holder);
    const stream = openStream('asks', draw, `${holder}/${party}`);
    const from = CROSSING.articles.map(({ options }) =>
      Math.floor(stream.uniform() * options.length),
    );
    const { fewest, own } = bruteForce(view, from, party);
    const found = ask(view, from, party);
    expect(found.exact).toBe(true);
    if (fewest === Infinity) {
      expect(found.changes).toBeNull();
      expect(found.never).toBe(true);
      return;
    }
    expect(found.changes).toHaveLength(fewest);
    expect(apart(from, found.text)).toBe(fewest);
    expect(signs(view, found.text, party)).toBe(true);
    const interests = statedInterests(view);
    expect(dealOf(view, interests, found.text).payoffs[holder]).toBeCloseTo(own, 9);
    expect(found.cost).toBeCloseTo(dealOf(view, interests, from).payoffs[holder] - own, 9);
  });
});

describe('on the main level', () => {
  const view = viewFor(talks(mainLevel(), 'asks'), 'ukraine');

  it('a text that would be signed as it is takes nothing', () => {
    expect(ask(view, view.positions.russia, 'russia')).toMatchObject({ changes: [], cost: 0 });
  });

  it('says when no text of so few changes would do', () => {
    const search = findAsk(view, view.positions.ukraine, 'russia', 2);
    let step = search.next();
    while (!step.done) step = search.next();
    expect(step.value).toMatchObject({ changes: null, searched: 2, never: false });
  });

  it('goes by half of all reserves', () => {
    const { reserveScale } = view.level.delegations.russia.alternative;
    const margin = pointsToSign(view, 'russia') - alternativeOf(view.level, 'russia', view.meters);
    expect(signChance(margin, reserveScale)).toBeCloseTo(0.5, 12);
  });
});

describe('how far each has come', () => {
  it('starts at the opening and moves only where a text does', () => {
    const state = talks();
    const opening = state.positions.ukraine;
    const text = opening.with(0, (opening[0]! + 1) % CROSSING.articles[0]!.options.length);
    const after = turn(turn(state).state, { type: 'table', party: 'ukraine', text }).state;
    const view = viewFor(after, 'coalition');
    const curves = concessionsOf(view);
    expect(curves.ukraine.map(({ rounds }) => rounds)).toEqual([0, 1, 2]);
    expect(curves.ukraine[1]!.toHolder).toBe(curves.ukraine[0]!.toHolder);
    const { payoffs } = dealOf(view, statedInterests(view), text);
    expect(curves.ukraine[2]).toEqual({
      rounds: 2,
      toHolder: payoffs.coalition,
      toItself: payoffs.ukraine,
    });
    expect(curves.russia[2]!.toItself).toBe(curves.russia[0]!.toItself);
  });
});
