export * from './debrief/index.ts';
export * from './worlds/index.ts';
export * from './bargain.ts';
export * from './duel.ts';
export * from './statistics.ts';
export * from './tournament.ts';
export * from './reach.ts';
