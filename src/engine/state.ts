import type { Beliefs, Move, StageState } from '../model/index.ts';
import type { Level, Changes, Meters } from './level.ts';
import { byParty, type ByParty, type Party } from './party.ts';
import type { Text } from './text.ts';

/** Changes when a rule changes what a recorded game would become. */
export const RULES_VERSION = '3';

export const PHASES = [
  'talks',
  'ceasefire',
  'deployment',
  'violation',
  'settled',
  'collapsed',
] as const;
export type Phase = (typeof PHASES)[number];

/** How a run ended. `reopened`: it reached the last quarter under a text renegotiated after a violation. */
export const OUTCOMES = ['no-deal', 'settled', 'reopened', 'collapsed'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

export interface Outcome {
  readonly kind: OutcomeKind;
  /** Turn at which it ended, counting rounds and quarters from 1. */
  readonly turn: number;
  readonly cause:
    | 'last-quarter'
    | 'rounds-ran-out'
    | 'walked-out'
    | 'offensive-succeeded'
    | 'wider-war'
    | 'withdrew';
  /** Who walked out or withdrew. */
  readonly party?: Party;
}

/** What one delegation has laid down for this turn, sealed until the turn closes. */
export interface Sealed {
  readonly table?: Text;
  readonly shows: readonly { readonly to: Party; readonly text: Text }[];
  readonly sign?: Text | null;
  readonly acts: readonly string[];
  readonly walksOut: boolean;
  /** Violation: what it wants once the answer is known. */
  readonly wish?: 'accept' | 'reopen' | 'withdraw';
  /** Deployment, Russia's seat played by a person: the test it chose. */
  readonly test?: { readonly move: Move; readonly sector: number };
  readonly moves: readonly ContingentMove[];
}

export interface ContingentMove {
  readonly contributor: number;
  readonly from: number;
  readonly to: number;
  readonly thousand: number;
}

export interface ContributorState {
  readonly status: 'not-asked' | 'declined' | 'pledged';
  readonly pledgedThousand: number;
  /** Troops in each sector, thousand. */
  readonly inSector: readonly number[];
  /** Quarters with troops of its in the field. */
  readonly quartersInField: number;
  /** Quarter in which it pledged; 0 during the first talks. */
  readonly pledgedQuarter: number;
  /** Quarter in which a text that still holds first called for it; null while none does. */
  readonly calledQuarter: number | null;
}

export interface Shown {
  readonly from: Party;
  readonly to: Party;
  readonly text: Text;
  readonly turn: number;
}

/** A round that is over: what each delegation stood by when it closed. All of it is public. */
export interface PastRound {
  readonly turn: number;
  readonly positions: ByParty<Text>;
  readonly signatures: ByParty<Text | null>;
}

/** What one source says of an incident, and how surely. */
export interface Claim {
  readonly kind: 'impact' | 'losses' | 'origin' | 'unit' | 'order' | 'denial';
  readonly confidence: number;
}

export interface Violation {
  readonly move: Exclude<Move, 'comply'>;
  readonly sector: number;
  /** Soldiers killed on the defending side. */
  readonly killed: number;
  readonly wounded: number;
  /** Contributor whose soldiers were hit, or null where only Ukrainian soldiers were. */
  readonly hit: number | null;
  /** Of the killed, soldiers of that contributor. */
  readonly killedOfForce: number;
  /** Probability that the incident is Russia's, as verification has it. */
  readonly attribution: number;
  readonly claims: readonly Claim[];
  /** The stage game that Moscow decided in, and what everyone believed then. */
  readonly stage: StageState;
  readonly beliefs: Beliefs;
  readonly step: 'response' | 'backing' | 'aftermath';
  readonly response?: number;
  readonly backing?: number;
  /** Offensive only: whether it broke through. */
  readonly succeeded?: boolean;
}

/** A test of the deterrent that has been and gone. */
export interface PastTest {
  readonly quarter: number;
  readonly turn: number;
  readonly move: Exclude<Move, 'comply'>;
  readonly sector: number;
  readonly killed: number;
  readonly response: number;
  readonly backing: number | null;
}

/** What of a text's terms is in force on the ground. */
export interface InForce {
  readonly pullbackKm: number;
  readonly monitoring: number;
  readonly counterDrone: number;
}

/** How things stood when the text was signed: what comes after is counted from here. */
export interface Signed {
  /** Quarters that had passed: 0 for the first text. */
  readonly quarter: number;
  /** Still in force from an earlier text. */
  readonly from: InForce;
  /** Sanctions before the first text was signed: what a snap-back returns towards. */
  readonly sanctionsBefore: number;
  /** Whether relief by phases goes on; a snap-back ends it. */
  readonly relief: boolean;
  /** Relief by phases given so far and not snapped back, under earlier texts too; 0 or less. */
  readonly reliefGiven: number;
}

/** Private types: true is the resolute one (revisionist, firm, committed). */
export interface Types {
  readonly russia: boolean;
  readonly coalition: boolean;
  readonly us: boolean;
}

/** Everything that no delegation may see of another. */
export interface Secrets {
  readonly seed: string;
  readonly types: Types;
  /** True weights over articles, in the level's order, summing to 100. */
  readonly weights: ByParty<readonly number[]>;
  /** Points that a text must be worth above the alternative before it is signed. */
  readonly reserve: ByParty<number>;
  /** Each contributor's willingness to say yes, and the share of its pledge that it will keep. */
  readonly contributors: readonly { readonly willing: number; readonly kept: number }[];
}

export interface State {
  readonly level: Level;
  readonly rulesVersion: string;
  /** Who decides whether Russia tests: the model, or the person who holds the seat. */
  readonly russiaTests: 'model' | 'person';
  /** A strategy plays Russia where a person would decide whether to test: then the model does. */
  readonly russiaAway?: true;
  readonly phase: Phase;
  /** Rounds and quarters so far, counting the current one from 1. */
  readonly turn: number;
  /** Round of the current talks, from 1. */
  readonly round: number;
  /** Rounds that the current talks may last. */
  readonly roundLimit: number;
  /** Quarter after signature, from 1; 0 before. */
  readonly quarter: number;
  readonly reopenings: number;
  readonly meters: Meters;
  /** Changes that acts have set in motion. */
  readonly due: readonly { readonly day: number; readonly changes: Changes }[];
  readonly gainKm2: readonly number[];
  readonly lastGainKm2: readonly number[];
  /** Each delegation's tabled text. */
  readonly positions: ByParty<Text>;
  /** The text each delegation has signed, if any. */
  readonly signatures: ByParty<Text | null>;
  /** Rounds of talks so far, in order, those before a violation too. */
  readonly pastRounds: readonly PastRound[];
  readonly shown: readonly Shown[];
  readonly sealed: ByParty<Sealed>;
  readonly ready: ByParty<boolean>;
  /** Acts done so far by anyone: all of them are public. */
  readonly done: readonly string[];
  /** The signed text. */
  readonly text: Text | null;
  /** How things stood when it was signed. */
  readonly signed: Signed | null;
  readonly contributors: readonly ContributorState[];
  readonly consent: { readonly ukraine: boolean; readonly russia: boolean };
  readonly beliefs: Beliefs;
  readonly priors: Beliefs;
  /** Quarters since signature or since the last strike or offensive without a test of any kind. */
  readonly quietQuarters: number;
  readonly violation: Violation | null;
  readonly tests: readonly PastTest[];
  readonly secrets: Secrets;
  readonly outcome: Outcome | null;
}

export const NOTHING_SEALED: Sealed = { shows: [], acts: [], walksOut: false, moves: [] };

/** A turn as it opens: nothing is laid down and nobody is done. */
export const TURN_OPENS: Pick<State, 'sealed' | 'ready'> = {
  sealed: byParty(() => NOTHING_SEALED),
  ready: byParty(() => false),
};
