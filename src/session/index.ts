export type * from './entry.ts';
export type * from './feeds.ts';
export * from './options.ts';
export type * from './request.ts';
export type * from './session.ts';
