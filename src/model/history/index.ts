export * from './cases.ts';
export * from './check.ts';
