import { byParty } from './party.ts';
import { NOTHING_SEALED } from './state.ts';
function ownType(state, party) {
    const { types } = state.secrets;
    switch (party) {
        case 'russia':
            return types.russia;
        case 'coalition':
            return state.text === null ? null : types.coalition;
        case 'us':
            return state.text === null ? null : types.us;
        case 'ukraine':
            return null;
    }
}
/** The view of one delegation. */
export function viewFor(state, party) {
    return {
        party,
        level: state.level,
        rulesVersion: state.rulesVersion,
        russiaTests: state.russiaTests,
        phase: state.phase,
        turn: state.turn,
        round: state.round,
        roundLimit: state.roundLimit,
        quarter: state.quarter,
        reopenings: state.reopenings,
        meters: state.meters,
        gainKm2: state.gainKm2,
        lastGainKm2: state.lastGainKm2,
        positions: state.positions,
        signatures: state.signatures,
        shown: visibleShown(state.shown, party),
        sealed: byParty((other) => (other === party ? state.sealed[other] : NOTHING_SEALED)),
        ready: state.ready,
        done: state.done,
        text: state.text,
        contributors: state.contributors,
        consent: state.consent,
        quietQuarters: state.quietQuarters,
        violation: state.violation,
        tests: state.tests,
        outcome: state.outcome,
        beliefs: state.beliefs,
        priors: state.priors,
        own: {
            weights: state.secrets.weights[party],
            reserve: state.secrets.reserve[party],
            resolute: ownType(state, party),
        },
        revealed: state.outcome ? state.secrets : null,
    };
}
function visibleShown(shown, party) {
    return shown.length === 0
        ? shown
        : shown.filter(({ from, to }) => from === party || to === party);
}
