import type { Fault } from '../../../../base/result.ts';
import {
  alternativeOf,
  byParty,
  findDeals,
  type ByParty,
  type Level,
  type Party,
} from '../../../../engine/index.ts';
import type { OpenedPicture } from '../../../../session/index.ts';
import { basisOf, runOf, valuedBy, type TableRun, type Valued } from './runs.ts';

export interface RunsRequest {
  readonly level: Level;
  readonly opened: readonly OpenedPicture[];
}

/** What two delegations could have had in the first round: texts that no other beats for both. */
export interface PairOf {
  readonly parties: readonly [Party, Party];
  readonly deals: readonly ByParty<number>[];
}

export type RunsReply =
  | { readonly kind: 'run'; readonly run: TableRun }
  | { readonly kind: 'fault'; readonly table: number; readonly fault: Fault }
  | {
      readonly kind: 'valued';
      readonly valued: readonly Valued[];
      readonly alternatives: ByParty<number>;
      readonly true: boolean;
    }
  | { readonly kind: 'frontier'; readonly pairs: readonly PairOf[]; readonly done: boolean };

/** The page is told no oftener than this, ms: drawing takes time too. */
const PAUSE_MS = 400;

self.onmessage = ({ data: { level, opened } }: MessageEvent<RunsRequest>) => {
  const reply = (message: RunsReply) => self.postMessage(message);
  const runs: TableRun[] = [];
  for (const { table, recording, messages } of opened) {
    const run = runOf(level, table, recording, messages);
    if (run.ok) {
      runs.push(run.value);
      reply({ kind: 'run', run: run.value });
    } else reply({ kind: 'fault', table, fault: run.fault });
  }
  const basis = basisOf(
    level,
    runs.map(({ recording }) => recording),
  );
  if (!basis) return;
  const { view, interests } = basis;
  reply({
    kind: 'valued',
    valued: valuedBy(basis, runs),
    alternatives: byParty((party) => alternativeOf(level, party, view.meters)),
    true: basis.true,
  });
  const search = findDeals(view, interests);
  let told = performance.now();
  for (;;) {
    const { value, done = false } = search.next();
    const now = performance.now();
    if (done || now - told > PAUSE_MS) {
      const pairs = value.pairs.map(({ parties, deals }) => ({
        parties,
        deals: deals.map(({ payoffs }) => payoffs),
      }));
      reply({ kind: 'frontier', pairs, done });
      told = now;
    }
    if (done) return;
  }
};
