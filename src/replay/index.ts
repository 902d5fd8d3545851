export * from './file.ts';
export * from './recording.ts';
export * from './reasons.ts';
