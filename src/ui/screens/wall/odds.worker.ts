import type { Level } from '../../../engine/index.ts';
import type { PublicView } from '../../../session/index.ts';
import { oddsOf, type TableOdds } from './odds.ts';

export type OddsRequest =
  | { readonly kind: 'level'; readonly level: Level }
  | {
      readonly kind: 'table';
      readonly table: number;
      readonly key: string;
      readonly view: PublicView;
    };

export interface OddsReply {
  readonly table: number;
  readonly key: string;
  readonly odds: TableOdds | null;
}

let level: Level | null = null;

self.onmessage = ({ data }: MessageEvent<OddsRequest>) => {
  if (data.kind === 'level') {
    level = data.level;
    return;
  }
  if (!level) return;
  const { table, key, view } = data;
  self.postMessage({ table, key, odds: oddsOf(level, view) } satisfies OddsReply);
};
