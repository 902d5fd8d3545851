export * from './frontier.ts';
export * from './game.ts';
export * from './improve.ts';
export * from './pair.ts';
export * from './solutions.ts';
