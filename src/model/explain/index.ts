export * from './claims.ts';
export * from './contributions.ts';
export * from './remedies.ts';
export * from './sensitivity.ts';
export * from './terms.ts';
