import type { Party, Phase } from '../engine/index.ts';
import type { Difficulty } from '../strategies/index.ts';

/** Bounds of what a facilitator may set, the same for form, server and page. */
export const LIMITS = {
  tables: 60,
  tablesAndForks: 120,
  /** People of a delegation. */
  perDelegation: 8,
  people: 400,
  titleCharacters: 80,
  nicknameCharacters: 32,
  messageCharacters: 1_000,
  /** A working paper as the page keeps it. */
  paperCharacters: 8_000,
  answerCharacters: 2_000,
  questions: 20,
  questionCharacters: 300,
  injects: 100,
  keepDays: 365,
  timerSeconds: 7_200,
  absentSeconds: 3_600,
  /** A request of a client, as JSON. Frames of the transport hold it whatever its script. */
  requestCharacters: 40_000,
  /** Decisions of one hand-in. */
  actions: 64,
} as const;

/** Phases in which delegations decide, and so those that have a timer. */
export type TimedPhase = Extract<Phase, 'talks' | 'deployment' | 'violation'>;
export const TIMED_PHASES: readonly TimedPhase[] = ['talks', 'deployment', 'violation'];

/** A question put to everyone before the first round or after the debrief was opened. */
export interface Question {
  readonly id: string;
  readonly when: 'before' | 'after';
  readonly kind: 'text' | 'scale';
  readonly text: string;
}

/** How a session is set up. What `SETTINGS` names may be changed while it runs. */
export interface SessionOptions {
  readonly level: { readonly id: string; readonly hash: string };
  readonly title: string;
  readonly tables: number;
  /** One seed for all tables, so that they differ by decisions alone, or one each. */
  readonly seeds: 'same' | 'each';
  /** Whether anybody new may join. */
  readonly joining: 'open' | 'closed';
  /** How people come to their delegations. */
  readonly roles: 'choice' | 'lot' | 'facilitator';
  /** Delegations that people play; the others are played by strategies throughout. */
  readonly delegations: readonly Party[];
  readonly perDelegation: number;
  readonly observers: boolean;
  /** How seats are played that nobody holds. */
  readonly counterparts: Difficulty;
  readonly russiaTests: 'model' | 'person';
  /** Whether students see odds and durability. */
  readonly oddsShown: boolean;
  /** Time for one turn in each phase, seconds; 0 for none. */
  readonly turnSeconds: Readonly<Record<TimedPhase, number>>;
  /** When the time is out: wait on, or hand in for those awaited. */
  readonly onTimeOut: 'wait' | 'close';
  /** After how long without a connection a seat passes to a strategy, seconds; 0 for never. */
  readonly absentSeconds: number;
  /** Days after its last entry until the session is deleted for good. */
  readonly keepDays: number;
  readonly questions: readonly Question[];
}

export const SETTINGS = [
  'oddsShown',
  'turnSeconds',
  'onTimeOut',
  'absentSeconds',
  'keepDays',
  'joining',
  'observers',
  'roles',
  'perDelegation',
] as const satisfies readonly (keyof SessionOptions)[];

/** What of the options may be changed while a session runs. */
export type Settings = Pick<SessionOptions, (typeof SETTINGS)[number]>;
