import { useEffect, useRef, useState } from 'react';
import { textKey, PARTIES, type Level } from '../../../engine/index.ts';
import type { PublicPicture, PublicView } from '../../../session/index.ts';
import type { TableOdds } from './odds.ts';
import type { OddsReply, OddsRequest } from './odds.worker.ts';

/** What the odds of a table hang on: they are worked out anew only when it changes. */
function keyOf({ turn, phase, positions, violation, contributors }: PublicView): string {
  return [
    turn,
    phase,
    violation?.step ?? '',
    ...PARTIES.map((party) => textKey(positions[party])),
    JSON.stringify(contributors),
  ].join('|');
}

export interface KnownOdds {
  /** Null for a table that is over; undefined until they have been worked out. */
  readonly of: (table: number) => TableOdds | null | undefined;
}

/**
 * Odds of all tables, worked out in a worker from their public views; those of an earlier moment stand
 * until the new ones come. Nothing is worked out while they are not wanted.
 */
export function useOdds(
  level: Level,
  publics: readonly PublicPicture[],
  wanted: boolean,
): KnownOdds {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(new Map<number, string>());
  const [known, setKnown] = useState<ReadonlyMap<number, TableOdds | null>>(new Map());
  useEffect(() => {
    if (!wanted) return;
    const thread = new Worker(new URL('./odds.worker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    asked.current = new Map();
    thread.onmessage = ({ data: { table, key, odds } }: MessageEvent<OddsReply>) => {
      if (asked.current.get(table) === key) setKnown((now) => new Map(now).set(table, odds));
    };
    thread.postMessage({ kind: 'level', level } satisfies OddsRequest);
    return () => {
      thread.terminate();
      worker.current = null;
    };
  }, [level, wanted]);
  useEffect(() => {
    if (!wanted) return;
    for (const { table, view } of publics) {
      const key = keyOf(view);
      if (asked.current.get(table) === key) continue;
      asked.current.set(table, key);
      worker.current?.postMessage({ kind: 'table', table, key, view } satisfies OddsRequest);
    }
  }, [level, publics, wanted]);
  return { of: (table) => (wanted ? known.get(table) : undefined) };
}
