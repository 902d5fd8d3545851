export * from './batch.ts';
export * from './cells.ts';
export * from './compare.ts';
export * from './distribution.ts';
export * from './experiment.ts';
export { inputsOf, type Input } from './inputs.ts';
export * from './summary.ts';
export * from './survival.ts';
export * from './world.ts';
