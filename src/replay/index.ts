export * from './file.ts';
export * from './recording.ts';
