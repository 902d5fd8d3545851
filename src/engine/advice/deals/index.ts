export * from './deals.ts';
export {
  findDeals,
  frontierOfAll,
  improveText,
  mostDurableDeal,
  type FrontierOfAll,
} from './search.ts';
