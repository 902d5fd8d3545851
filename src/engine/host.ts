import { refuse, type Fault } from '../base/result.ts';
import type { HostAction } from './action.ts';
import { awaited } from './awaited.ts';
import type { Witness } from './event.ts';
import { takeNote } from './occasions.ts';
import { PARTIES } from './party.ts';
import { followNews, openQuarter } from './quarter.ts';
import type { State } from './state.ts';

/** How the names of those who play a seat are written. Which of them there are is not the rules' business. */
export const HANDED_TO = /^[a-z][a-z0-9-]{0,39}$/;

/** Why the host may not do this in a run that goes on, or null if it may. */
export function hostFault(state: State, action: HostAction): Fault | null {
  switch (action.type) {
    case 'open-quarter':
      return state.phase === 'ceasefire'
        ? null
        : refuse('run/wrong-phase', { phase: state.phase }).fault;
    case 'inject':
      return state.level.events.some(({ id }) => id === action.event)
        ? null
        : refuse('host/unknown-event').fault;
    case 'hand-over':
      if (!PARTIES.includes(action.party)) return refuse('action/unknown-party').fault;
      return typeof action.to === 'string' && HANDED_TO.test(action.to)
        ? null
        : refuse('host/unknown-player').fault;
    case 'time-out': {
      const { party } = action;
      if (!PARTIES.includes(party)) return refuse('action/unknown-party').fault;
      return awaited(state).includes(party) ? null : refuse('host/not-awaited', { party }).fault;
    }
  }
}

/** Carry out what the host may do. Announcements change nothing but who decides whether Russia tests: what follows from them are decisions. */
export function carryOutForHost(state: State, action: HostAction, events: Witness): State {
  switch (action.type) {
    case 'open-quarter':
      return openQuarter(state, events);
    case 'inject': {
      const event = state.level.events.find(({ id }) => id === action.event)!;
      events.push({ type: 'level-event', id: event.id, injected: true });
      const next = takeNote(state, event);
      // In talks it is the signature that weighs the news.
      return state.phase === 'talks' ? next : followNews(next);
    }
    case 'hand-over':
      events.push({ type: 'handed-over', party: action.party, to: action.to });
      return action.party === 'russia' ? withRussiaHeld(state, action.to) : state;
    case 'time-out':
      events.push({ type: 'timed-out', party: action.party });
      return state;
  }
}

/** Where a person decides whether Russia tests, the model does so for a strategy in the seat. */
function withRussiaHeld(state: State, by: string): State {
  if (state.russiaTests !== 'person') return state;
  const { russiaAway: _away, ...held } = state;
  return by === 'person' ? held : { ...held, russiaAway: true };
}
