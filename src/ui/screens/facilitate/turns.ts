import type { LogEntry } from '../../../match/index.ts';

/** A turn of a table, as it is called. */
export interface TurnOfTable {
  readonly turn: number;
  readonly kind: 'round' | 'quarter';
  /** Round of its talks, or quarter since the first signature. */
  readonly number: number;
}

/** The turns of a table so far, from what everyone there knows. */
export function turnsOf(log: readonly LogEntry[], last: number): readonly TurnOfTable[] {
  const turns: TurnOfTable[] = [];
  let round = 0;
  for (let turn = 1; turn <= last; turn++) {
    const events = log.filter((entry) => entry.turn === turn).map(({ event }) => event);
    const opened = events.find(({ type }) => type === 'quarter-opened');
    if (opened?.type === 'quarter-opened') {
      turns.push({ turn, kind: 'quarter', number: opened.quarter });
      round = 0;
    } else {
      round++;
      turns.push({ turn, kind: 'round', number: round });
    }
  }
  return turns;
}
