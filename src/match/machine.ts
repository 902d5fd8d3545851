import { assign, setup } from 'xstate';
import type { Fault } from '../base/result.ts';
import { apply, type Action, type GameEvent, type Phase, type State } from '../engine/index.ts';

/** An event with the turn in which it happened. */
export interface LogEntry {
  readonly turn: number;
  readonly event: GameEvent;
}

export interface MatchContext {
  readonly state: State;
  /** Everything that has happened, in order. */
  readonly log: readonly LogEntry[];
  /** Every action applied, in order: with seed and level, the whole run. */
  readonly actions: readonly Action[];
  /** Why the last decision was refused; null once one is accepted. */
  readonly refusal: Fault | null;
}

export interface MatchInput {
  readonly state: State;
  readonly log?: readonly LogEntry[];
  readonly actions?: readonly Action[];
}

/** The edges between phases. The engine decides what happens; the machine only knows these ways. */
export const PHASE_EDGES: Readonly<Record<Phase, readonly Phase[]>> = {
  talks: ['ceasefire', 'collapsed'],
  ceasefire: ['deployment', 'settled'],
  deployment: ['ceasefire', 'violation'],
  violation: ['ceasefire', 'talks', 'collapsed'],
  settled: [],
  collapsed: [],
};

const machineSetup = setup({
  types: {
    context: {} as MatchContext,
    events: {} as { type: 'decision'; action: Action },
    input: {} as MatchInput,
  },
  actions: {
    decide: assign(({ context, event }) => {
      const result = apply(context.state, event.action);
      if (!result.ok) return { refusal: result.fault };
      const { state, events } = result.value;
      return {
        state,
        log: [...context.log, ...events.map((entry) => ({ turn: state.turn, event: entry }))],
        actions: [...context.actions, event.action],
        refusal: null,
      };
    }),
  },
  guards: {
    inPhase: ({ context }, phase: Phase) => context.state.phase === phase,
  },
});

const to = (phase: Phase) =>
  PHASE_EDGES[phase].map((target) => ({
    target,
    guard: { type: 'inPhase', params: target } as const,
  }));

const deciding = { decision: { actions: 'decide' } } as const;

/** The machine that conducts every run in every host: what comes next, and what has happened so far. */
export const matchMachine = machineSetup.createMachine({
  id: 'match',
  context: ({ input }) => ({
    state: input.state,
    log: input.log ?? [],
    actions: input.actions ?? [],
    refusal: null,
  }),
  initial: 'talks',
  states: {
    talks: { on: deciding, always: to('talks') },
    ceasefire: { on: deciding, always: to('ceasefire') },
    deployment: { on: deciding, always: to('deployment') },
    violation: { on: deciding, always: to('violation') },
    settled: { type: 'final' },
    collapsed: { type: 'final' },
  },
});
