export * from './concessions.ts';
export * from './file.ts';
export * from './missed.ts';
export * from './recording.ts';
export * from './reasons.ts';
export * from './redlines.ts';
export * from './search.ts';
export * from './talks.ts';
