import type { PlanePoint, Text, TextAdvice, View } from '../../engine/index.ts';

/** What the page asks of the advice worker, and what it answers. */
export type AdviceRequest =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'texts'; readonly id: number; readonly texts: readonly Text[] }
  | { readonly kind: 'frontier'; readonly id: number; readonly pressurePoints: number };

export type AdviceReply =
  | { readonly kind: 'texts'; readonly id: number; readonly advice: readonly TextAdvice[] }
  | { readonly kind: 'frontier'; readonly id: number; readonly points: readonly PlanePoint[] };
