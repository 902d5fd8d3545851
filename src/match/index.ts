export * from './machine.ts';
export * from './match.ts';
export * from './run.ts';
export * from './seats.ts';
