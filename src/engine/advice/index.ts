export * from './acts.ts';
export * from './deals.ts';
export * from './deals-search.ts';
export * from './frontier.ts';
export * from './quarter.ts';
export * from './range.ts';
export * from './texts.ts';
