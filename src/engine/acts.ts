import { openStream } from '../base/stream.ts';
import { refuse, type Fault } from '../base/result.ts';
import type { Witness } from './event.ts';
import { factsOf } from './facts.ts';
import type { Act, Meters } from './level.ts';
import { changeMeters } from './meters.ts';
import { dayOf } from './occasions.ts';
import { PARTIES, type Party } from './party.ts';
import type { ContributorState, State } from './state.ts';
import { provisionsOf } from './text.ts';

/** What deciding on an act needs to know; both a state and a view have it. */
export interface ActContext {
  readonly level: State['level'];
  readonly phase: State['phase'];
  readonly meters: Meters;
  readonly done: readonly string[];
  readonly contributors: readonly ContributorState[];
  readonly text: State['text'];
  readonly due: State['due'];
}

/** Why this act cannot be done now by this delegation, or null if it can. */
export function actFault(
  context: ActContext,
  party: Party,
  act: Act | undefined,
  chosen: readonly string[],
): Fault | null {
  const { level } = context;
  if (!act || act.party !== party) return refuse('act/unknown').fault;
  if (context.phase !== 'talks' && context.phase !== 'deployment') {
    return refuse('act/wrong-phase', { phase: context.phase }).fault;
  }
  if (!act.phases.includes(context.phase)) {
    return refuse('act/wrong-phase', { phase: context.phase }).fault;
  }
  if (chosen.includes(act.id)) return refuse('act/already-chosen', { act: act.id }).fault;
  if (act.once && context.done.includes(act.id)) {
    return refuse('act/already-done', { act: act.id }).fault;
  }
  if (chosen.length >= level.calendar.actsPerTurn) {
    return refuse('act/limit', { limit: level.calendar.actsPerTurn }).fault;
  }
  if (act.asks !== undefined) {
    const at = factsOf(level).contributorAt.get(act.asks);
    if (at === undefined) return refuse('act/unknown').fault;
    const { status } = context.contributors[at]!;
    if (status !== 'not-asked') return refuse('act/contributor-answered', { status }).fault;
  }
  if (context.phase === 'deployment' && (act.forForce || act.asks !== undefined)) {
    if (provisionsOf(level, context.text!).force === 'none') return refuse('act/no-force').fault;
  }
  if (context.phase === 'deployment' && raisesArmy(act)) {
    const { armyCeilingThousand } = provisionsOf(level, context.text!).effects;
    if (context.meters.ukrainianArmyThousand >= armyCeilingThousand) {
      return refuse('act/over-ceiling', { ceilingThousand: armyCeilingThousand }).fault;
    }
  }
  for (const need of act.needs ?? []) {
    let value = context.meters[need.meter];
    // What is already on its way counts against an upper bound.
    if (need.most !== undefined)
      for (const { changes } of context.due) value += changes[need.meter] ?? 0;
    if (
      (need.least !== undefined && value < need.least) ||
      (need.most !== undefined && value > need.most)
    ) {
      return refuse('act/not-now', { why: need.why, meter: need.meter }).fault;
    }
  }
  return null;
}

function raisesArmy(act: Act): boolean {
  const rise = (changes: Act['changes']) => changes?.ukrainianArmyThousand ?? 0;
  return rise(act.changes) > 0 || rise(act.later?.changes) > 0;
}

/** Carry out what was chosen this turn. Acts of all delegations count as made at the same time. */
export function carryOutActs(state: State, events: Witness): State {
  const facts = factsOf(state.level);
  let { meters, due, done, contributors } = state;
  for (const party of PARTIES) {
    for (const id of state.sealed[party].acts) {
      const act = facts.acts.get(id)!;
      events.push({ type: 'acted', party, act: id });
      if (!done.includes(id)) done = [...done, id];
      if (act.changes) meters = changeMeters(state.level, meters, act.changes);
      if (act.later) {
        due = [...due, { day: dayOf(state) + act.later.days, changes: act.later.changes }];
      }
      if (act.asks !== undefined) {
        contributors = askContributor(
          state,
          contributors,
          facts.contributorAt.get(act.asks)!,
          events,
        );
      }
    }
  }
  return meters === state.meters &&
    due === state.due &&
    done === state.done &&
    contributors === state.contributors
    ? state
    : { ...state, meters, due, done, contributors };
}

/** A contributor answers by its private willingness. */
function askContributor(
  state: State,
  contributors: readonly ContributorState[],
  at: number,
  events: Witness,
): readonly ContributorState[] {
  const contributor = state.level.contributors[at]!;
  const yes = openStream(state.secrets.seed, 0, `pledge/${contributor.id}`).chance(
    state.secrets.contributors[at]!.willing,
  );
  const pledgedThousand = yes ? contributor.fieldThousand : 0;
  events.push({ type: 'contributor-answered', contributor: at, pledgedThousand });
  return contributors.map((entry, index) =>
    index === at
      ? {
          ...entry,
          status: yes ? 'pledged' : 'declined',
          pledgedThousand,
          pledgedQuarter: state.quarter,
        }
      : entry,
  );
}
