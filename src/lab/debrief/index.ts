export * from './candidates.ts';
export * from './decisions.ts';
export * from './judgement.ts';
export * from './run.ts';
