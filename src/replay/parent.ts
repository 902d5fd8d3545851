import { isOfHost, PARTIES, type Action, type Party } from '../engine/index.ts';
import { occasionOf, type Step } from './decisions.ts';
import type { History } from './history.ts';
import { Holders } from './holders.ts';

/** Actions that end what a delegation decides in a step of a violation. */
export const STEPS: { readonly [Type in Action['type']]?: Step } = {
  respond: 'response',
  back: 'backing',
  wish: 'aftermath',
};

/** What a host did about a run that stays as it was, whatever delegations do otherwise. */
export interface Hosted {
  readonly action: Action;
  /** Quarter in which or after which it was done; null in talks. */
  readonly quarter: number | null;
}

/** What a parent holds from the turn of a fork on. */
export interface Parent {
  /** Its actions by occasion, without the opening of quarters. */
  readonly recorded: ReadonlyMap<string, readonly Action[]>;
  /** Who played a delegation on an occasion, by both. */
  readonly playedBy: ReadonlyMap<string, string>;
  readonly hosted: readonly Hosted[];
}

/**
 * What a recording holds from a place on.
 * @param isGiven whether the fork says who plays a seat, which then is not handed over as it was.
 */
export function parentFrom(
  { moments, recording }: History,
  from: number,
  isGiven: (party: Party) => boolean,
): Parent {
  const recorded = new Map<string, Action[]>();
  const playedBy = new Map<string, string>();
  const hosted: Hosted[] = [];
  const holders = new Holders(recording);
  for (const [at, action] of recording.actions.entries()) {
    const { state, turn } = moments[at]!;
    holders.enter(turn);
    if (action.type === 'hand-over') holders.handOver(action);
    if (at < from || action.type === 'open-quarter') continue;
    if (action.type === 'hand-over' && isGiven(action.party)) continue;
    const occasion = occasionOf(state);
    if (action.type === 'inject' || action.type === 'hand-over') {
      hosted.push({ action, quarter: state.phase === 'talks' ? null : state.quarter });
    } else playedBy.set(`${occasion}/${action.party}`, holders.seats[action.party]);
    const group = recorded.get(occasion);
    if (group) group.push(action);
    else recorded.set(occasion, [action]);
  }
  return { recorded, playedBy, hosted };
}

/** Whether an action ends what its delegation decides in a step. */
export function handsOn({ type }: Action): boolean {
  return type === 'ready' || STEPS[type] !== undefined;
}

/** Whether a group of recorded decisions ends its step. */
export function isWhole(group: readonly Action[]): boolean {
  const last = group.findLast((action) => !isOfHost(action));
  if (!last) return false;
  return last.type === 'respond' || last.type === 'back'
    ? true
    : group.filter(handsOn).length === PARTIES.length;
}

/** Whether an action is part of what a delegation decided: its own, or the announcement that its time ran out. */
export function isOf(action: Action, party: Party): boolean {
  return (!isOfHost(action) || action.type === 'time-out') && action.party === party;
}

/** Delegations that decide in a group, in the order in which they began. */
export function partiesIn(group: readonly Action[]): readonly Party[] {
  const parties = group.flatMap((action) =>
    action.type !== 'hand-over' && 'party' in action ? [action.party] : [],
  );
  return [...new Set(parties)];
}

/** Delegations in the order in which they decided, then the others. */
export function inOrder(group: readonly Action[]): readonly Party[] {
  return [...new Set([...partiesIn(group), ...PARTIES])];
}
