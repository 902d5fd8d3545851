export * from './candidates.ts';
export * from './course.ts';
export * from './decisions.ts';
export * from './judgement.ts';
export type * from './question.ts';
export * from './questions.ts';
export type { Debriefed } from './raised.ts';
export * from './run.ts';
