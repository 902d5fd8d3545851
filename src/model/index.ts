export * from './stage.ts';
export * from './solve.ts';
export * from './beliefs.ts';
export { russianCost } from './payoffs.ts';
