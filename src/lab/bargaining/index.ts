export * from './bargain.ts';
export * from './duel.ts';
export * from './reach.ts';
export * from './tournament.ts';
