export * from './batch.ts';
export * from './cells.ts';
export * from './experiment.ts';
export { inputsOf, type Input } from './inputs.ts';
export * from './world.ts';
