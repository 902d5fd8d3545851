import type { Beliefs } from '../model/index.ts';
import type { Party } from './party.ts';
import { byParty } from './party.ts';
import { NOTHING_SEALED, type Secrets, type Shown, type State } from './state.ts';

/**
 * All that a delegation may know. It holds no seed, no type but its own, no weights or reserve but
 * its own, no contributor's private willingness, nothing sealed by others, no back-channel text
 * between others. When a run is over, everything is opened.
 */
export interface View
  extends Pick<
    State,
    | 'level'
    | 'rulesVersion'
    | 'russiaTests'
    | 'russiaAway'
    | 'phase'
    | 'turn'
    | 'round'
    | 'roundLimit'
    | 'quarter'
    | 'reopenings'
    | 'meters'
    | 'gainKm2'
    | 'lastGainKm2'
    | 'positions'
    | 'signatures'
    | 'pastRounds'
    | 'shown'
    | 'sealed'
    | 'ready'
    | 'done'
    | 'due'
    | 'text'
    | 'signed'
    | 'contributors'
    | 'consent'
    | 'quietQuarters'
    | 'violation'
    | 'tests'
    | 'outcome'
  > {
  readonly party: Party;
  /** Public beliefs: what everyone may infer from what everyone has seen. */
  readonly beliefs: Beliefs;
  readonly priors: Beliefs;
  /** What this delegation alone knows of itself. */
  readonly own: {
    readonly weights: readonly number[];
    readonly reserve: number;
    /** Whether it is the resolute type; null for Ukraine, and for guarantors before signature. */
    readonly resolute: boolean | null;
  };
  /** Opened when the run is over. */
  readonly revealed: Secrets | null;
}

function ownType(state: State, party: Party): boolean | null {
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
export function viewFor(state: State, party: Party): View {
  return {
    party,
    level: state.level,
    rulesVersion: state.rulesVersion,
    russiaTests: state.russiaTests,
    ...(state.russiaAway ? { russiaAway: true } : {}),
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
    pastRounds: state.pastRounds,
    shown: visibleShown(state.shown, party),
    sealed: byParty((other) => (other === party ? state.sealed[other] : NOTHING_SEALED)),
    ready: state.ready,
    done: state.done,
    due: state.due,
    text: state.text,
    signed: state.signed,
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

function visibleShown(shown: readonly Shown[], party: Party): readonly Shown[] {
  return shown.length === 0
    ? shown
    : shown.filter(({ from, to }) => from === party || to === party);
}
