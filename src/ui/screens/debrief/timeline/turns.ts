import type { GameEvent } from '../../../../engine/index.ts';
import type { LogEntry } from '../../../../match/index.ts';

/** A round or quarter of a run, with what happened in it and how things stood at its end. */
export interface TimelineTurn {
  readonly kind: 'round' | 'quarter';
  /** Round of its talks, or quarter since the first signature. */
  readonly number: number;
  /** Turn of the run, from 1. */
  readonly turn: number;
  /** Quarters since the first signature; 0 before. */
  readonly quarter: number;
  readonly events: readonly GameEvent[];
  /** Russian gains since talks first began, km². */
  readonly lostKm2: number;
  /** Troops in the field, thousand. */
  readonly troopsThousand: number;
}

/** Talks or a ceasefire: rounds or quarters without a break. */
export interface Stretch {
  readonly kind: TimelineTurn['kind'];
  /** How often the text had been reopened by then. */
  readonly reopenings: number;
  readonly turns: readonly TimelineTurn[];
}

/** The turns of a run in order. A round counts once it has closed or ended the run. */
export function turnsOf(log: readonly LogEntry[]): readonly TimelineTurn[] {
  const turns: TimelineTurn[] = [];
  /** What has happened in a round that has not closed yet. */
  let open: GameEvent[] = [];
  let talking = true;
  let quarter = 0;
  let lostKm2 = 0;
  let troopsThousand = 0;
  const add = (kind: TimelineTurn['kind'], number: number, events: readonly GameEvent[]) =>
    turns.push({
      kind,
      number,
      turn: turns.length + 1,
      quarter,
      events,
      lostKm2,
      troopsThousand,
    });
  /** What comes after a turn was begun, or after a round closed, is still its own. */
  const addToLast = (event: GameEvent) => {
    const last = turns.pop()!;
    turns.push({ ...last, events: [...last.events, event], lostKm2, troopsThousand });
  };
  for (const { event } of log) {
    if (event.type === 'front-moved') {
      lostKm2 = event.gainKm2.reduce((sum, km2) => sum + km2, lostKm2);
    } else if (event.type === 'arrived') troopsThousand += event.thousand;
    else if (event.type === 'went-home') troopsThousand -= event.thousand;
    if (event.type === 'quarter-opened') {
      ({ quarter } = event);
      talking = false;
      add('quarter', event.quarter, [event]);
    } else if (event.type === 'round-closed') {
      add('round', event.round, [...open, event]);
      open = [];
    } else if (!talking || (isAfterTheRound(event) && turns.length > 0)) {
      addToLast(event);
    } else open.push(event);
    if (event.type === 'reopened') talking = true;
  }
  return turns;
}

/** Whether an event follows a round that has closed and belongs to it. */
function isAfterTheRound(event: GameEvent): boolean {
  return (
    event.type === 'agreed' ||
    event.type === 'ended' ||
    event.type === 'revealed' ||
    (event.type === 'phase' && event.phase !== 'talks')
  );
}

/** Turns in talks and ceasefires, as they followed each other. */
export function stretchesOf(turns: readonly TimelineTurn[]): readonly Stretch[] {
  const stretches: { kind: TimelineTurn['kind']; reopenings: number; turns: TimelineTurn[] }[] = [];
  let reopenings = 0;
  for (const turn of turns) {
    const last = stretches[stretches.length - 1];
    if (last?.kind === turn.kind) {
      last.turns.push(turn);
      continue;
    }
    if (last && turn.kind === 'round') reopenings++;
    stretches.push({ kind: turn.kind, reopenings, turns: [turn] });
  }
  return stretches;
}

/** The test of a turn, if one came. */
export function testOf({ events }: TimelineTurn) {
  for (const event of events) if (event.type === 'tested') return event;
  return null;
}
