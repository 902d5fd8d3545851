import { describe, expect, it } from 'vitest';
import {
  apply,
  factsOf,
  newRun,
  OUTCOMES,
  PHASES,
  type Action,
  type Phase,
} from '../../src/engine/index.ts';
import {
  decide,
  matchMachine,
  nextActions,
  PERSON,
  PHASE_EDGES,
  playOn,
  playThrough,
  resolveSeats,
  resumeMatch,
  runThrough,
  seatsWith,
  startMatch,
} from '../../src/match/index.ts';
import { stateHash } from '../../src/replay/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { hostedGame } from '../fixtures/hosted.ts';
import { mainLevel } from '../fixtures/level.ts';
import { watchedStrategies, type BadSignature } from '../fixtures/watch.ts';

const level = mainLevel();

/** Every walk of the machine's own edges without going through a phase twice, as text. */
function simpleWalks(from: Phase, gone: readonly Phase[] = []): string[] {
  const here = [...gone, from];
  return PHASE_EDGES[from]
    .filter((phase) => !here.includes(phase))
    .flatMap((phase) => [`${here.join(' ')} ${phase}`, ...simpleWalks(phase, here)]);
}

const WITHDRAWS: readonly Action[] = [{ type: 'wish', party: 'ukraine', wish: 'withdraw' }];

describe('the machine and the engine', () => {
  it('has just the edges of the design', () => {
    expect(simpleWalks('talks').toSorted()).toEqual([
      'talks ceasefire',
      'talks ceasefire deployment',
      'talks ceasefire deployment violation',
      'talks ceasefire deployment violation collapsed',
      'talks ceasefire settled',
      'talks collapsed',
    ]);
    const edges = PHASES.flatMap((from) => {
      const { config } = matchMachine.states[from]!;
      const always = (config.always ?? []) as readonly { readonly target: Phase }[];
      return always.map(({ target }) => `${from} ${target}`);
    });
    expect(edges.toSorted()).toEqual(
      PHASES.flatMap((from) => PHASE_EDGES[from].map((to) => `${from} ${to}`)).toSorted(),
    );
  });

  it('agree on the phase after every decision of many games, which take every edge', () => {
    const taken = new Set<string>();
    for (let game = 0; game < 150; game++) {
      const match = startMatch(level, `edges/${game}`);
      let before: Phase = 'talks';
      for (;;) {
        const { state } = match.getSnapshot().context;
        // In every tenth game Kyiv leaves the text after the first test, as a person may.
        const leaves = game % 10 === 0 && !state.outcome && state.violation?.step === 'aftermath';
        const actions =
          leaves && !state.ready.ukraine ? WITHDRAWS : nextActions(state, DEFAULT_STRATEGIES);
        if (!actions) break;
        for (const action of actions) {
          decide(match, action);
          const { value, context } = match.getSnapshot();
          if (value !== context.state.phase)
            throw new Error(`${String(value)} in ${context.state.phase}`);
          if (value !== before) taken.add(`${before} ${value}`);
          before = value;
        }
      }
    }
    const edges = PHASES.flatMap((from) => PHASE_EDGES[from].map((to) => `${from} ${to}`));
    expect([...taken].toSorted()).toEqual(edges.toSorted());
  });

  it('agree on what the host does, in every phase', () => {
    for (let game = 0; game < 5; game++) {
      const { seed, actions } = hostedGame(level, `hosted/${game}`);
      const match = startMatch(level, seed);
      let { state } = newRun(level, seed);
      for (const action of actions) {
        decide(match, action);
        const result = apply(state, action);
        if (!result.ok) throw new Error(result.fault.code);
        ({ state } = result.value);
        expect(match.getSnapshot().value).toBe(state.phase);
      }
      expect(stateHash(match.getSnapshot().context.state)).toBe(stateHash(state));
    }
  });

  it('plays the same games as the engine alone', () => {
    for (let game = 0; game < 100; game++) {
      const match = startMatch(level, `same/${game}`);
      playThrough(match, DEFAULT_STRATEGIES);
      const { state } = match.getSnapshot().context;
      expect(stateHash(state)).toBe(
        stateHash(runThrough(level, `same/${game}`, DEFAULT_STRATEGIES)),
      );
      expect(match.getSnapshot().status).toBe('done');
    }
  });

  it('resumes in whatever phase it was left, to the same end', () => {
    const seen = new Set<string>();
    for (let game = 0; game < 12; game++) {
      const whole = stateHash(runThrough(level, `resume/${game}`, DEFAULT_STRATEGIES));
      const match = startMatch(level, `resume/${game}`);
      for (let step = 0; step < 400; step++) {
        const { context } = match.getSnapshot();
        const actions = nextActions(context.state, DEFAULT_STRATEGIES);
        if (!actions) break;
        if (!seen.has(context.state.phase)) {
          seen.add(context.state.phase);
          const again = resumeMatch(context);
          expect(again.getSnapshot().value).toBe(context.state.phase);
          playThrough(again, DEFAULT_STRATEGIES);
          expect(stateHash(again.getSnapshot().context.state)).toBe(whole);
        }
        for (const action of actions) decide(match, action);
      }
    }
    expect([...seen].toSorted()).toEqual(['ceasefire', 'deployment', 'talks', 'violation']);
  });

  it('waits for a person and keeps a refusal until the next decision', () => {
    const seats = resolveSeats(seatsWith({ ukraine: PERSON }));
    if (!seats.ok) throw new Error(seats.fault.code);
    const match = startMatch(level, 'person');
    playOn(match, seats.value);
    const { state } = match.getSnapshot().context;
    expect(state.ready).toEqual({ ukraine: false, russia: true, us: true, coalition: true });
    decide(match, { type: 'respond', party: 'ukraine', response: 'protest' });
    expect(match.getSnapshot().context.refusal?.code).toBe('run/wrong-phase');
    expect(match.getSnapshot().context.state).toBe(state);
    decide(match, { type: 'ready', party: 'ukraine' });
    expect(match.getSnapshot().context.refusal).toBeNull();
    expect(match.getSnapshot().context.state.round).toBe(2);
  });

  it('refuses a strategy that is not there', () => {
    expect(resolveSeats(seatsWith({ us: 'nobody' }))).toMatchObject({
      ok: false,
      fault: { code: 'seat/unknown-strategy', facts: { party: 'us', id: 'nobody' } },
    });
  });
});

describe('automatic games', () => {
  it('end in every kind of outcome, in time, and nobody signs below its alternative', () => {
    const bad: BadSignature[] = [];
    const strategies = watchedStrategies((each) => bad.push(each));
    const kinds = new Set<string>();
    for (let game = 0; game < 1000; game++) {
      const { outcome, turn } = runThrough(level, `auto/${game}`, strategies);
      kinds.add(outcome!.kind);
      expect(turn).toBeLessThanOrEqual(factsOf(level).maxTurns);
    }
    expect(bad).toEqual([]);
    expect([...kinds].toSorted()).toEqual([...OUTCOMES].toSorted());
  });
});
