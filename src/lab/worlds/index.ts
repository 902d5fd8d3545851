export * from './batch.ts';
export * from './cells.ts';
export * from './experiment.ts';
export * from './follow.ts';
export { inputsOf, type Input } from './inputs.ts';
export * from './moment.ts';
export * from './orders.ts';
export * from './world.ts';
