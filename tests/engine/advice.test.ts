import { describe, expect, it } from 'vitest';
import {
  actEffects,
  actRiskChange,
  adviseText,
  alternativeOf,
  differenceOf,
  firstArrivalQuarter,
  payoffChange,
  payoffTerms,
  giveOf,
  quarterOdds,
  responseOutlooks,
  riskContributions,
  signHoldFrontier,
  testOptions,
  viewFor,
  type Act,
  type State,
} from '../../src/engine/index.ts';
import { MOVES, moveTerms } from '../../src/model/index.ts';
import { text } from '../fixtures/crossing.ts';
import { nextQuarter, play, quarter, signed, talks, tested } from '../fixtures/scene.ts';

const LARGE = text({ force: 'large' });
const TREATY = text({ force: 'large', backing: 'treaty', zone: 'km40' });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const seen = (state: State) => viewFor(state, 'coalition');
const actNamed = (state: State, id: string): Act => state.level.acts.find((act) => act.id === id)!;

describe('an incident is explained by the odds that it was drawn from', () => {
  const before = quarter(3, LARGE);
  const drawn = quarterOdds(seen(before));
  const opened = tested(before);
  const answered = play(opened, { type: 'respond', party: 'coalition', response: 'reinforce' });
  const backed = play(answered.state, { type: 'back', party: 'us', backing: 'back' });
  it.each([
    ['when it has happened', opened],
    ['once the coalition has answered', answered.state],
    ['after beliefs and troops have moved', backed.state],
  ])('%s', (_, state) => {
    const { referenceRisk, risk, byGroup } = riskContributions(seen(state));
    expect(risk).toBeCloseTo(drawn.risk.value, 12);
    expect(referenceRisk + sum(Object.values(byGroup))).toBeCloseTo(drawn.risk.value, 12);
    expect(quarterOdds(seen(state)).moves).toEqual(drawn.moves);
  });

  it('and beliefs have moved by then, so a fresh estimate would differ', () => {
    expect(backed.state.beliefs).not.toEqual(before.beliefs);
  });
});

describe('the terms of a move add up', () => {
  const odds = quarterOdds(seen(quarter(3, LARGE)));
  it.each(
    (['probe', 'strike', 'offensive'] as const).flatMap((move) => [
      [move, true] as const,
      [move, false] as const,
    ]),
  )('%s, revisionist: %s', (move, revisionist) => {
    const terms = moveTerms(odds.stage, odds.solution, odds.beliefs, move, revisionist);
    const parts =
      terms.gain + terms.effort + terms.attributionAndPrice + terms.resistance + terms.widerWar;
    expect(terms.total).toBeCloseTo(parts, 12);
    expect(terms.total).toBeCloseTo(
      odds.solution.values[revisionist ? 0 : 1][MOVES.indexOf(move)]!,
      10,
    );
  });
});

describe('the moves that Moscow may choose', () => {
  const state = quarter(3, LARGE);
  const view = viewFor(state, 'russia');
  const options = testOptions(view)!;

  it('each is worth what its terms add up to, and compliance nothing', () => {
    const { stage, solution, beliefs } = quarterOdds(view);
    expect(options.map(({ move }) => move)).toEqual([...MOVES]);
    for (const { move, expected, answers, gain, success } of options) {
      if (move === 'comply') {
        expect(expected).toBe(0);
        continue;
      }
      const terms = moveTerms(stage, solution, beliefs, move, view.own.resolute!);
      expect(expected).toBeCloseTo(terms.total, 12);
      expect(gain * success).toBeCloseTo(terms.gain, 12);
      expect(sum(answers)).toBeCloseTo(1, 12);
    }
  });

  it('the odds are those of the type that the holder is, and nobody else is told', () => {
    expect(sum(options.map(({ odds }) => odds))).toBeCloseTo(1, 12);
    for (const party of ['ukraine', 'us', 'coalition'] as const) {
      expect(testOptions(viewFor(state, party))).toBeNull();
    }
  });
});

describe('the first contingent', () => {
  it('comes in the quarter that was foretold', () => {
    const at = firstArrivalQuarter(seen(signed(LARGE)))!;
    let state = quarter(1, LARGE);
    const there = () => state.contributors.some(({ inSector }) => sum(inSector) > 0);
    while (!there() && state.quarter < 8) state = nextQuarter(state).state;
    expect(state.quarter).toBe(at);
  });

  it('is not foretold where the text sends none', () => {
    expect(firstArrivalQuarter(seen(signed(text())))).toBeNull();
  });
});

describe('the answers to a violation', () => {
  const outlooks = responseOutlooks(seen(tested(quarter(3, LARGE))))!;

  it('each has odds that sum to one', () => {
    expect(outlooks).toHaveLength(3);
    for (const { nextMoves } of outlooks) expect(sum(nextMoves)).toBeCloseTo(1, 12);
  });

  it('no American decision arises after protest', () => {
    expect(outlooks.map(({ backChance }) => backChance === null)).toEqual([true, false, false]);
  });

  it('the harder the answer, the firmer the coalition looks', () => {
    const firm = outlooks.map((outlook) => outlook.firm);
    expect(firm[0]).toBeLessThan(firm[1]!);
    expect(firm[1]).toBeLessThan(firm[2]!);
  });

  it('there is none when nothing has happened', () => {
    expect(responseOutlooks(seen(quarter(3, LARGE)))).toBeNull();
  });
});

describe('advice on a text', () => {
  const view = seen(talks());
  const weak = adviseText(view, text());
  const strong = adviseText(view, TREATY);

  it('a stronger text holds better, draw by draw', () => {
    const gained = differenceOf(strong.holdDraws, weak.holdDraws);
    expect(gained.value).toBeGreaterThan(0);
    expect(gained.low).toBeGreaterThan(0);
  });

  it('ranges hold the central figure', () => {
    for (const { value, low, high } of [strong.hold, strong.payoff, strong.breakEven]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it('for oneself signing is known: worth the alternative and the reserve, or not', () => {
    const margin =
      strong.payoff.value - alternativeOf(view.level, view.party, view.meters) - view.own.reserve;
    expect(strong.signs.coalition.value).toBe(margin >= 0 ? 1 : 0);
  });

  it('its terms are the weighted sum', () => {
    const points = payoffTerms(view, TREATY).map((term) => term.points);
    expect(sum(points)).toBeCloseTo(giveOf(view.level, view.party, view.own.weights, TREATY), 10);
  });
});

describe('whose signature is in doubt', () => {
  it('is Moscow’s, with the points that the text is worth to it above fighting on', () => {
    const { doubt, margins, signs } = adviseText(viewFor(talks(), 'ukraine'), TREATY);
    expect(doubt).toBe('russia');
    expect(margins.russia.value).toBeLessThanOrEqual(0);
    expect(signs.russia.value).toBe(0);
  });

  it('is the least willing of the others in Moscow’s own seat', () => {
    const advice = adviseText(viewFor(talks(), 'russia'), TREATY);
    const others = advice.signatories.filter((party) => party !== 'russia');
    expect(others).toContain(advice.doubt);
    const least = Math.min(...others.map((party) => advice.signs[party].value));
    expect(advice.signs[advice.doubt].value).toBe(least);
  });

  it('on the frontier too', () => {
    const view = viewFor(talks(), 'russia');
    for (const { text: found, signs } of signHoldFrontier(view)) {
      const advice = adviseText(view, found);
      expect(signs).toBeCloseTo(advice.signs[advice.doubt].value, 1);
    }
  });
});

describe('a change of payoff', () => {
  it.each(['ukraine', 'russia'] as const)('is the sum of its terms, for %s', (party) => {
    const view = viewFor(talks(), party);
    const [from, to] = [LARGE, TREATY].map((each) => ({
      text: each,
      advice: adviseText(view, each),
    }));
    const { articles, durability, testing } = payoffChange(view, from!, to!);
    expect(articles.length).toBeGreaterThan(0);
    expect(sum(articles.map(({ points }) => points)) + durability + testing).toBeCloseTo(
      to!.advice.payoff.value - from!.advice.payoff.value,
      10,
    );
  });
});

describe('advice on an act', () => {
  const view = viewFor(talks(), 'ukraine');
  const of = (id: string) => actNamed(talks(), id);

  it('moves the worth of fighting on by the points of its meters', () => {
    // Two points of strain at one point each; the army of two turns from now counts for nothing there.
    expect(actEffects(view, of('mobilise'), LARGE).ownAlternative).toBeCloseTo(-2, 10);
  });

  it('what makes fighting on dearer to Moscow makes it readier to sign', () => {
    expect(actEffects(view, of('strike-depots'), text()).signs).toBeGreaterThan(0);
  });

  it('an army that grows makes a text hold better, and lowers the risk in a quarter', () => {
    expect(actEffects(view, of('mobilise'), LARGE).hold).toBeGreaterThan(0);
    expect(actRiskChange(viewFor(quarter(3, LARGE), 'ukraine'), of('mobilise'))).toBeLessThan(0);
  });
});
