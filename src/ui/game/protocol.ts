import type {
  Ask,
  Deals,
  Improvement,
  Package,
  Party,
  PlanePoint,
  Text,
  TextAdvice,
  View,
} from '../../engine/index.ts';

/** What the page asks of the advice worker, and what it answers. */
export type AdviceRequest =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'texts'; readonly id: number; readonly texts: readonly Text[] }
  | { readonly kind: 'frontier'; readonly id: number; readonly pressurePoints: number };

export type AdviceReply =
  | { readonly kind: 'texts'; readonly id: number; readonly advice: readonly TextAdvice[] }
  | { readonly kind: 'frontier'; readonly id: number; readonly points: readonly PlanePoint[] };

/** What is searched for beside the table, and what each search finds. */
export interface Searches {
  readonly improve: { readonly asked: { readonly text: Text }; readonly found: Improvement };
  readonly ask: {
    readonly asked: { readonly text: Text; readonly party: Party };
    readonly found: Ask;
  };
  readonly packages: {
    readonly asked: { readonly text: Text; readonly party: Party };
    readonly found: readonly Package[];
  };
  readonly deals: { readonly asked: object; readonly found: Deals };
}
export type SearchName = keyof Searches;

/** One search by its name. */
export type Question = {
  [Name in SearchName]: { readonly search: Name } & Searches[Name]['asked'];
}[SearchName];

export type DealsRequest =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'start'; readonly id: number; readonly question: Question }
  | { readonly kind: 'cancel'; readonly id: number };

/** An answer as far as the search has come; the last is `final`. */
export interface DealsReply {
  readonly id: number;
  readonly found: Searches[SearchName]['found'];
  readonly final: boolean;
}
