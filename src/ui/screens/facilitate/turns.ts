import type { LogEntry } from '../../../match/index.ts';
import type { TurnOf } from '../wall/debrief/runs.ts';

/** The turns of a table so far, from what everyone there knows. */
export function turnsOf(log: readonly LogEntry[], last: number): readonly TurnOf[] {
  const turns: TurnOf[] = [];
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
