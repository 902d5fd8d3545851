export * from './deals.ts';
export { findDeals, improveText, mostDurableDeal } from './search.ts';
