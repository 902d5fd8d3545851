import { PARTIES } from './party.ts';
/** Which delegations may see an event. */
export function seenBy(event) {
    return event.type === 'shown' ? [event.party, event.to] : PARTIES;
}
