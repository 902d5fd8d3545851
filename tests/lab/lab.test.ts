import { describe, expect, it } from 'vitest';
import { alternativeOf, crossesRedLine, newRun, viewFor, dealOf } from '../../src/engine/index.ts';
import {
  bargain,
  distanceOf,
  duel,
  meanOf,
  reach,
  roundsOf,
  shareOf,
  tournament,
  APPROACHES,
  DETERS_AT,
} from '../../src/lab/index.ts';
import { DEFAULT_STRATEGIES, findStrategy, TACTIC_IDS } from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const against = (id: string) =>
  [findStrategy('ukraine', id)!, findStrategy('russia', 'logrolling')!] as const;

/** The last round of the declared game of a seed. */
function lastRound(seed: string) {
  const rounds = roundsOf(level, seed, DEFAULT_STRATEGIES);
  return rounds.get(rounds.size)!;
}

describe('estimates', () => {
  it('a mean has the normal interval of its standard error', () => {
    const { value, low, high, of } = meanOf([1, 2, 3, 4, 5])!;
    expect([value, of]).toEqual([3, 5]);
    // Standard error √(2.5 / 5).
    expect(high - value).toBeCloseTo(1.959964 * Math.sqrt(0.5), 6);
    expect(value - low).toBeCloseTo(high - value, 12);
    expect(meanOf([])).toBeNull();
  });

  // Newcombe (1998), Statistics in Medicine 17, Table I: 81 of 263 is .2553 to .3662, 0 of 20 is 0 to .1611.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    // With one to three the lower end is that of Brown, Cai and DasGupta (2001).
    [1, 29, 0.0018, 0.1718],
  ])('a share of %d in %d has Wilson’s interval', (count, of, low, high) => {
    const share = shareOf(count, of)!;
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });
});

describe('a bargain', () => {
  it('earns the text’s worth, or what fighting on is worth, less the burden of fatigue', () => {
    const seen = new Set<boolean>();
    for (let game = 0; game < 8; game++) {
      const { text, last, earned, hold, result } = bargain(
        level,
        `earn/${game}`,
        DEFAULT_STRATEGIES,
      );
      seen.add(text !== null);
      const { weights, reserve } = last.secrets;
      const burden = level.delegations.us.fatigueBurden * last.meters.strainUs;
      if (text) {
        const deal = dealOf(viewFor(last, 'us'), { weights, reserve }, text);
        expect(earned.us).toBeCloseTo(deal.payoffs.us - burden, 9);
        expect(hold).toBe(deal.hold);
      } else {
        // Talks that end without a text end the run.
        expect(earned).toEqual(result);
      }
    }
    expect(seen.size).toBe(2);
  });
});

describe('a tournament', () => {
  it('plays every entry over the same seeds', () => {
    const entries = ['declared', 'spoiler'].map((name) => ({
      name,
      seats: name === 'declared' ? {} : { ukraine: findStrategy('ukraine', name)! },
    }));
    const bouts = [...tournament(level, entries, { games: 3, series: 's', distances: true })];
    expect(bouts.map(({ seed, entry }) => `${seed} ${entry}`)).toEqual(
      [0, 1, 2].flatMap((game) => [`s/${game} declared`, `s/${game} spoiler`]),
    );
    for (const { entry, text, distance } of bouts) {
      if (entry === 'spoiler') expect(text).toBeNull();
      expect(distance === null).toBe(text === null);
    }
  });
});

describe('a duel', () => {
  const states = Array.from({ length: 30 }, (_, at) => lastRound(`duel-test/${at}`));

  it.each(TACTIC_IDS)('by %s ends, and gives nobody less than fighting on', (id) => {
    for (const state of states.slice(0, 6)) {
      const { text, turns, earned } = duel(state, against(id));
      expect(turns).toBeLessThanOrEqual(40);
      for (const party of ['ukraine', 'russia'] as const) {
        const alternative = alternativeOf(level, party, state.meters);
        expect(earned[party]).toBeGreaterThanOrEqual(alternative);
        if (text) expect(crossesRedLine(level, party, text)).toBe(false);
      }
    }
  });

  it('ends without a text where one of the two stands ready to sign nothing', () => {
    for (const state of states.slice(0, 5)) {
      const spoiler = findStrategy('russia', 'spoiler')!;
      for (const id of ['conceder', 'logrolling', 'tit-for-tat']) {
        expect(duel(state, [findStrategy('ukraine', id)!, spoiler]).text).toBeNull();
      }
    }
  });

  it('a Conceder agrees sooner than a Boulware, and earns less', () => {
    const pairs = states
      .map((state) => [duel(state, against('boulware')), duel(state, against('conceder'))] as const)
      .filter((pair) => pair.every(({ text }) => text !== null));
    const sooner = meanOf(pairs.map(([one, other]) => one.turns - other.turns))!;
    const less = meanOf(pairs.map(([one, other]) => one.earned.ukraine! - other.earned.ukraine!))!;
    expect(sooner.low).toBeGreaterThan(0);
    expect(less.low).toBeGreaterThan(0);
  });

  it('logrolling comes closer to the frontier of the two with a model than without', () => {
    const distances = (id: string) =>
      states.slice(0, 15).flatMap((state) => {
        const pair = [findStrategy('ukraine', id)!, findStrategy('russia', id)!] as const;
        const { text } = duel(state, pair);
        return text ? [distanceOf(state, text, ['ukraine', 'russia']).jointGain] : [];
      });
    const [informed, blind] = [distances('logrolling'), distances('logrolling-blind')];
    expect(informed.length).toBeGreaterThan(blind.length);
    expect(meanOf(informed)!.value).toBeLessThan(meanOf(blind)!.value);
  });
});

describe('reach', () => {
  it('finds nothing that deters at the opening, and something under pressure', () => {
    const found = [...reach(level, { games: 4, series: 'reach-test', rounds: [1, 12] })];
    const opening = found.filter(({ round }) => round === 1);
    expect(opening).toHaveLength(4 * APPROACHES.length);
    expect(opening.filter(({ hold }) => hold >= DETERS_AT)).toEqual([]);
    const late = found.filter(({ round, approach }) => round === 12 && approach === 'trading');
    expect(late.filter(({ hold }) => hold >= DETERS_AT).length).toBeGreaterThan(0);
  });

  it('knows every round of the first talks', () => {
    const rounds = roundsOf(level, 'rounds', DEFAULT_STRATEGIES);
    expect([...rounds.keys()]).toEqual(Array.from(rounds.keys(), (_, at) => at + 1));
    expect(rounds.get(1)).toEqual(newRun(level, 'rounds').state);
  });
});
