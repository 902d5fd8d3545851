export * from './bargain.ts';
export * from './statistics.ts';
export * from './tournament.ts';
export * from './reach.ts';
