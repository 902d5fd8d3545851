export { difficultyOf, DIFFICULTIES, strategiesAt, type Difficulty } from './difficulty.ts';
export * from './roster.ts';
export type { Because, Decision, Reason, Strategy, Terms } from './strategy.ts';
