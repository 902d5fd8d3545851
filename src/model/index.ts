export * from './stage.ts';
export * from './solve.ts';
export * from './beliefs.ts';
export * from './box.ts';
export * from './settings.ts';
export * from './simulate.ts';
export { russianCost, russianPayoff } from './payoffs.ts';
export * from './stagetree.ts';
export * from './extensive/index.ts';
