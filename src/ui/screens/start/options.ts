import { PARTIES, type Level, type Party } from '../../../engine/index.ts';
import { levelHash } from '../../../replay/index.ts';
import {
  LIMITS,
  TIMED_PHASES,
  type Question,
  type SessionOptions,
} from '../../../session/index.ts';

/** The form as it stands: figures as they were typed. */
export interface Draft
  extends Omit<
    SessionOptions,
    'level' | 'tables' | 'perDelegation' | 'turnSeconds' | 'absentSeconds' | 'keepDays'
  > {
  readonly tables: string;
  readonly perDelegation: string;
  /** Minutes by phase. */
  readonly talks: string;
  readonly deployment: string;
  readonly violation: string;
  readonly absentSeconds: string;
  readonly keepDays: string;
}

/** Bounds of each figure of the form. */
export const BOUNDS = {
  tables: [1, LIMITS.tables],
  perDelegation: [1, LIMITS.perDelegation],
  talks: [0, LIMITS.timerSeconds / 60],
  deployment: [0, LIMITS.timerSeconds / 60],
  violation: [0, LIMITS.timerSeconds / 60],
  absentSeconds: [0, LIMITS.absentSeconds],
  keepDays: [1, LIMITS.keepDays],
} as const satisfies Record<string, readonly [number, number]>;
export type Numeric = keyof typeof BOUNDS;

/** A session as most classes want it. */
export const USUAL: Draft = {
  title: '',
  tables: '6',
  seeds: 'same',
  joining: 'open',
  roles: 'choice',
  delegations: PARTIES,
  perDelegation: '2',
  observers: true,
  counterparts: 'declared',
  russiaTests: 'model',
  oddsShown: true,
  talks: '4',
  deployment: '3',
  violation: '3',
  onTimeOut: 'close',
  absentSeconds: '90',
  keepDays: '30',
  questions: [],
};

/** The figure that was typed, or null where it is none within its bounds. Minutes may have halves. */
export function figureOf(draft: Pick<Draft, Numeric>, name: Numeric): number | null {
  const typed = draft[name].trim().replace(',', '.');
  const value = Number(typed);
  const [least, most] = BOUNDS[name];
  const isTime = (TIMED_PHASES as readonly string[]).includes(name);
  const whole = isTime ? Number.isInteger(value * 60) : Number.isInteger(value);
  return typed !== '' && whole && value >= least && value <= most ? value : null;
}

/** What is wrong with the form: its first figure out of bounds, no delegation, or an empty question. */
export function faultOf(draft: Draft): Numeric | 'delegations' | 'questions' | null {
  const wrong = (Object.keys(BOUNDS) as Numeric[]).find((name) => figureOf(draft, name) === null);
  if (wrong) return wrong;
  if (draft.delegations.length === 0) return 'delegations';
  return draft.questions.some(({ text }) => text.trim() === '') ? 'questions' : null;
}

/** The options that a form without faults stands for. */
export function optionsFrom(draft: Draft, level: Level): SessionOptions {
  const figure = (name: Numeric) => figureOf(draft, name)!;
  const seconds = (name: 'talks' | 'deployment' | 'violation') => Math.round(60 * figure(name));
  const { talks: _, deployment: __, violation: ___, ...rest } = draft;
  return {
    ...rest,
    level: { id: level.id, hash: levelHash(level) },
    title: draft.title.trim(),
    tables: figure('tables'),
    perDelegation: figure('perDelegation'),
    turnSeconds: {
      talks: seconds('talks'),
      deployment: seconds('deployment'),
      violation: seconds('violation'),
    },
    absentSeconds: figure('absentSeconds'),
    keepDays: figure('keepDays'),
    questions: draft.questions.map((question) => ({ ...question, text: question.text.trim() })),
  };
}

/** Students for whom there is room, as the form stands. */
export function roomFor(draft: Draft): number | null {
  const [tables, each] = [figureOf(draft, 'tables'), figureOf(draft, 'perDelegation')];
  return tables === null || each === null ? null : tables * each * draft.delegations.length;
}

/** The delegations with one more or one less, in the order in which everything lists them. */
export function toggled(delegations: readonly Party[], party: Party): readonly Party[] {
  return PARTIES.filter((each) => (each === party) !== delegations.includes(each));
}

/** A question without words yet, under an id that no other has. */
export function newQuestion(questions: readonly Question[]): Question {
  const numbers = questions.map(({ id }) => Number(id.slice(1)) || 0);
  return { id: `q${Math.max(0, ...numbers) + 1}`, when: 'before', kind: 'text', text: '' };
}
