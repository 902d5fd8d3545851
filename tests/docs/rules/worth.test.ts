import { describe, expect, it } from 'vitest';
import { openStream } from '../../../src/base/stream.ts';
import {
  alternativeOf,
  burdenOf,
  crossesRedLine,
  expectedForce,
  giveOf,
  newRun,
  PARTIES,
  payoffOf,
  priorsUnder,
  provisionsOf,
  reserveFrom,
  resultOf,
  viewFor,
  type Action,
  type State,
} from '../../../src/engine/index.ts';
import { RESPONSES, solveStage } from '../../../src/model/index.ts';
import { DEFAULT_STRATEGIES, DIFFICULTIES, strategiesAt } from '../../../src/strategies/index.ts';
import { decideBy, seatsWith } from '../../../src/match/index.ts';
import { startGame } from '../../../src/ui/game/session.ts';
import { CROSSING, text } from '../../fixtures/crossing.ts';
import { mainLevel } from '../../fixtures/level.ts';
import { play, quarter, signed, talks, tested, turn, wishes } from '../../fixtures/scene.ts';

const LARGE = text({ force: 'large' });
const protest: Action = { type: 'respond', party: 'coalition', response: 'protest' };

describe('payoffs', () => {
  it('a text is worth what it gives, less what is lost if it breaks', () => {
    const weights = [30, 10, 25, 10, 15, 10];
    // 100 for the force, the host's consent, the army and snap-back; 20 for the zone, 0 for backing.
    const give = (30 * 100 + 10 * 100 + 10 * 20 + 15 * 100 + 10 * 100) / 100;
    expect(giveOf(CROSSING, 'ukraine', weights, LARGE)).toBeCloseTo(give, 12);
    const prospect = { hold: 0.25, stageValue: 0.1 };
    expect(payoffOf(CROSSING, 'ukraine', weights, LARGE, prospect)).toBeCloseTo(
      give * (1 - 0.6 * 0.75),
      12,
    );
    const russian = giveOf(CROSSING, 'russia', weights, LARGE);
    expect(payoffOf(CROSSING, 'russia', weights, LARGE, prospect)).toBeCloseTo(
      russian * (1 - 0.1 * 0.75) + 40 * 0.1,
      12,
    );
  });

  it('reserves are half-logistic and true weights near the stated ones', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { secrets } = newRun(CROSSING, String(seed)).state;
      for (const party of PARTIES) {
        const { alternative, weights, weightSpread } = CROSSING.delegations[party];
        const drawn = openStream(String(seed), 0, `reserve/${party}`).uniform();
        const reserve = alternative.reserveScale * Math.log((1 + drawn) / (1 - drawn));
        expect(secrets.reserve[party]).toBeCloseTo(reserve, 9);
        expect(reserveFrom(drawn, alternative.reserveScale)).toBe(secrets.reserve[party]);
        const total = secrets.weights[party].reduce((sum, weight) => sum + weight, 0);
        expect(total).toBeCloseTo(100, 9);
        // Up to the share and, as they sum to 100 again, up to twice as much against each other.
        const ratios = CROSSING.articles.map(
          ({ id }, at) => secrets.weights[party][at]! / weights[id]!,
        );
        expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThanOrEqual(
          (1 + weightSpread) / (1 - weightSpread) + 1e-9,
        );
      }
    }
  });

  it('a run gives what its end says', () => {
    const settled = play(turn(quarter(6, LARGE)).state, { type: 'open-quarter' }).state;
    const collapsed = play(tested(quarter(2, LARGE)), protest, ...wishes({ ukraine: 'withdraw' }));
    const none = turn(talks(), { type: 'walk-out', party: 'russia' }).state;
    for (const party of PARTIES) {
      const given = (state: State) => resultOf(state, party, state.secrets.weights[party]);
      const gives = (state: State) => giveOf(CROSSING, party, state.secrets.weights[party], LARGE);
      const burden = (state: State) => burdenOf(CROSSING, party, state.meters);
      expect(given(settled)).toBeCloseTo(gives(settled) - burden(settled), 12);
      const kept = 1 - CROSSING.delegations[party].durabilityShare;
      const broken = collapsed.state;
      expect(given(broken)).toBeCloseTo(gives(broken) * kept - burden(broken), 12);
      expect(given(none)).toBeCloseTo(
        alternativeOf(CROSSING, party, none.meters) - burden(none),
        12,
      );
    }
  });

  it('a person may sign across red lines', () => {
    const crossed = text({ army: 'cap' });
    expect(crossesRedLine(CROSSING, 'ukraine', crossed)).toBe(true);
    expect(signed(crossed).phase).toBe('ceasefire');
  });
});

describe('types and beliefs', () => {
  it('guarantors’ types are drawn at signature with their priors', () => {
    const provisions = provisionsOf(CROSSING, LARGE);
    const runs = 1500;
    const counts = { russia: 0, coalition: 0, us: 0 };
    const { state: start } = newRun(CROSSING, 'x');
    const force = expectedForce(CROSSING, provisions, start.contributors, 0).fieldThousand;
    const priors = priorsUnder(CROSSING, provisions, start.meters, 0.6, force);
    expect(priors.firm).toBeCloseTo(0.2 + 0.6 * 0.8 * Math.min(1, force / 2), 12);
    expect(priorsUnder(CROSSING, provisions, start.meters, 0.6, 1).firm).toBeCloseTo(0.44, 12);
    for (let seed = 0; seed < runs; seed++) {
      const before = newRun(CROSSING, `types/${seed}`).state;
      expect(before.secrets.types).toMatchObject({ coalition: false, us: false });
      const { types } = signed(LARGE, before).secrets;
      for (const party of ['russia', 'coalition', 'us'] as const) if (types[party]) counts[party]++;
    }
    const expected = { russia: 0.6, coalition: priors.firm, us: priors.committed };
    for (const party of ['russia', 'coalition', 'us'] as const) {
      const share = expected[party];
      const error = Math.sqrt((share * (1 - share)) / runs);
      expect(Math.abs(counts[party] / runs - share)).toBeLessThan(4 * error);
    }
  });

  it('a quiet quarter says less where perhaps no decision arose', () => {
    const beliefAfter = (quietQuarters: number) => {
      const before = { ...quarter(1, LARGE), quietQuarters };
      const { state, events } = turn(before);
      const complied = events.find((event) => event.type === 'complied')!;
      const { byType } = solveStage(complied.stage, before.beliefs);
      const [bold, wary] = byType.map(([quiet]) => 1 - complied.tempo * (1 - quiet!));
      const joint = before.beliefs.revisionist * bold!;
      const posterior = joint / (joint + (1 - before.beliefs.revisionist) * wary!);
      expect(state.beliefs.revisionist).toBeCloseTo(0.95 * posterior + 0.05 * 0.6, 12);
      return state.beliefs.revisionist;
    };
    const [live, settled] = [beliefAfter(0), beliefAfter(12)];
    expect(live).toBeLessThan(settled);
    expect(settled).toBeLessThan(0.6);
  });
});

describe('information', () => {
  it('a run that is over opens everything', () => {
    const over = turn(talks(), { type: 'walk-out', party: 'russia' }).state;
    for (const party of PARTIES) {
      expect(viewFor(talks(), party).revealed).toBeNull();
      expect(viewFor(over, party).revealed).toEqual(over.secrets);
    }
  });

  it('the whole level is in every view', () => {
    for (const party of PARTIES) expect(viewFor(talks(), party).level).toEqual(CROSSING);
  });
});

describe('automatic play', () => {
  it('Washington plays as declared however the others play', () => {
    expect(DIFFICULTIES).toEqual(['declared', 'forthcoming', 'hard', 'unknown']);
    const drawn = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      for (const difficulty of DIFFICULTIES) {
        const seats = strategiesAt(difficulty, String(seed));
        expect(seats.us).toBe(strategiesAt('declared', '').us);
        expect(strategiesAt(difficulty, String(seed))).toEqual(seats);
        if (difficulty === 'unknown') drawn.add(seats.russia);
      }
    }
    expect(drawn.size).toBeGreaterThan(4);
  });

  it('guarantors answer by the equilibrium strategy of their own type', () => {
    const answers = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const state = tested(quarter(2, LARGE, talks(CROSSING, `answer/${seed}`)), 'strike');
      const solution = solveStage(state.violation!.stage, state.beliefs);
      const type = state.secrets.types.coalition ? 0 : 1;
      const stream = openStream(state.secrets.seed, state.turn, 'strategy/coalition/response');
      const response = RESPONSES[stream.pick(solution.responses[2]![type]!)]!;
      const { actions } = decideBy(DEFAULT_STRATEGIES.coalition, state);
      expect(actions).toEqual([{ type: 'respond', party: 'coalition', response }]);
      answers.add(response);
    }
    expect(answers.size).toBeGreaterThan(1);
  });

  it('quiet quarters run until something needs a person', () => {
    const level = mainLevel();
    const STOPS = ['tested', 'level-event', 'pledge-missed', 'deployment-blocked', 'ended'];
    const { coalition } = DEFAULT_STRATEGIES;
    let ran = 0;
    for (let seed = 0; seed < 30 && ran < 3; seed++) {
      const seats = seatsWith();
      const game = startGame({ level, seed: `quiet/${seed}`, party: 'coalition', seats });
      if (!game.ok) throw new Error(game.fault.code);
      const { value } = game;
      while (value.getSnapshot().view.phase === 'talks') {
        const { view } = value.getSnapshot();
        void value.decide(...coalition.decide(view, openStream('own', view.turn, 'x')).actions);
      }
      if (value.getSnapshot().view.phase !== 'ceasefire') continue;
      ran++;
      const before = value.getSnapshot().log.length;
      value.own.runQuietQuarters();
      const told = value.getSnapshot().log.slice(before);
      const last = Math.max(...told.map(({ turn: at }) => at));
      const stops = told.filter(({ event }) => STOPS.includes(event.type));
      expect(stops.length).toBeGreaterThan(0);
      for (const { turn: at } of stops) expect(at).toBe(last);
    }
    expect(ran).toBe(3);
  });
});
