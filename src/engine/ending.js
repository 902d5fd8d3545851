import { byParty } from './party.ts';
import { NOTHING_SEALED } from './state.ts';
/** End a run: settled at the last quarter, otherwise collapsed; then open what was hidden. */
export function end(state, how, events) {
    const kind = how.cause === 'last-quarter'
        ? state.reopenings > 0
            ? 'reopened'
            : 'settled'
        : state.text === null
            ? 'no-deal'
            : 'collapsed';
    const outcome = { kind, turn: state.turn, ...how };
    const phase = how.cause === 'last-quarter' ? 'settled' : 'collapsed';
    events.push({ type: 'phase', phase }, { type: 'ended', outcome }, { type: 'revealed', types: state.secrets.types, reserve: state.secrets.reserve });
    return {
        ...state,
        phase,
        outcome,
        sealed: byParty(() => NOTHING_SEALED),
        ready: byParty(() => false),
    };
}
