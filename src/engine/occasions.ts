import { openStream } from '../base/stream.ts';
import type { Witness } from './event.ts';
import type { Changes, LevelEvent } from './level.ts';
import { changeMeters, driftOf } from './meters.ts';
import type { State } from './state.ts';

/** The level's events for a turn that opens: those set for it, and those that chance brings. */
export function openLevelEvents(
  state: State,
  phase: 'talks' | 'deployment',
  turnOfPhase: number,
  events: Witness,
): State {
  let next = state;
  for (const event of state.level.events) {
    if (event.phase !== phase || (state.reopenings > 0 && phase === 'talks')) continue;
    const comes =
      event.turn !== undefined
        ? event.turn === turnOfPhase
        : openStream(state.secrets.seed, state.turn, `event/${event.id}`).chance(event.chance ?? 0);
    if (!comes) continue;
    events.push({ type: 'level-event', id: event.id });
    next = takeNote(next, event);
  }
  return next;
}

/** What an event of the level changes, however it comes. */
export function takeNote(state: State, { changes }: LevelEvent): State {
  return { ...state, meters: changeMeters(state.level, state.meters, changes) };
}

const QUARTER_DAYS = 91;

/** Days of the calendar up to the end of the present turn: a round is short, a quarter is long. */
export function dayOf({ level, turn, quarter }: Pick<State, 'level' | 'turn' | 'quarter'>): number {
  return (turn - quarter) * level.calendar.roundDays + quarter * QUARTER_DAYS;
}

/** What acts set in motion earlier and falls due now, and the drift of the phase. */
export function passTime(state: State, phase: 'talks' | 'deployment', events: Witness): State {
  let { meters } = state;
  const waiting: { day: number; changes: Changes }[] = [];
  const today = dayOf(state);
  for (const item of state.due) {
    if (item.day > today) waiting.push(item);
    else {
      meters = changeMeters(state.level, meters, item.changes);
      events.push({ type: 'act-took-effect', changes: item.changes });
    }
  }
  meters = changeMeters(state.level, meters, driftOf(state.level, meters, phase));
  return { ...state, meters, due: waiting.length === state.due.length ? state.due : waiting };
}
