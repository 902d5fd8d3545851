import type { Witness } from './event.ts';
import type { Party } from './party.ts';
import { TURN_OPENS, type Outcome, type OutcomeKind, type State } from './state.ts';

/** End a run: settled at the last quarter, otherwise collapsed; then open what was hidden. */
export function end(
  state: State,
  how: { readonly cause: Outcome['cause']; readonly party?: Party },
  events: Witness,
): State {
  const kind: OutcomeKind =
    how.cause === 'last-quarter'
      ? state.reopenings > 0
        ? 'reopened'
        : 'settled'
      : state.text === null
        ? 'no-deal'
        : 'collapsed';
  const outcome: Outcome = { kind, turn: state.turn, ...how };
  const phase = how.cause === 'last-quarter' ? 'settled' : 'collapsed';
  events.push(
    { type: 'phase', phase },
    { type: 'ended', outcome },
    { type: 'revealed', types: state.secrets.types, reserve: state.secrets.reserve },
  );
  return {
    ...state,
    phase,
    outcome,
    ...TURN_OPENS,
  };
}
