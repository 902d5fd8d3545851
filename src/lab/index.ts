export * from './bargaining/index.ts';
export * from './debrief/index.ts';
export * from './statistics.ts';
export * from './tryout.ts';
export * from './worlds/index.ts';
