import { useCallback, useEffect, useRef, useState } from 'react';
import { PARTIES, type Level } from '../../../../engine/index.ts';
import { standInSeats } from '../../../../lab/debrief/index.ts';
import { identityOf } from '../../../../replay/index.ts';
import type { CellSummary, Experiment } from '../../../../lab/worlds/index.ts';
import { runExperiment, type Status } from '../../../worlds/pool.ts';
import type { TableRun } from './runs.ts';

/** Worlds that each table's text is put through. */
export const WORLDS = 300;

/**
 * Other worlds of a table from the day of its signature: the same text, the orders that its delegations
 * gave afterwards, another draw of everything that chance decides. World n has the same luck at every
 * table. Null for a table without a text.
 */
export function experimentOf({ recording, signedAt }: TableRun): Experiment | null {
  if (signedAt === null) return null;
  return {
    start: { kind: 'moment', recording, at: signedAt, follow: PARTIES },
    seats: standInSeats(recording),
    worlds: WORLDS,
    series: 'classroom',
    vary: [],
  };
}

export interface Curve {
  readonly table: number;
  readonly summary: CellSummary;
}

export interface Curves {
  readonly state: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** Share of all worlds that have been run. */
  readonly share: number;
  readonly curves: readonly Curve[];
  readonly start: () => void;
  readonly cancel: () => void;
}

/** What tables' worlds came to, for as long as the page stands: one comes back to it from a table's debrief. */
const counted = new Map<string, CellSummary>();

/** Survival of every table's text, all tables advancing together; stopped it keeps what there is. */
export function useCurves(level: Level, runs: readonly TableRun[]): Curves {
  const [statuses, setStatuses] = useState<ReadonlyMap<number, Status | null>>(new Map());
  const stops = useRef<((keep?: boolean) => void)[]>([]);
  useEffect(
    () => () => {
      for (const stop of stops.current) stop();
    },
    [],
  );
  const start = useCallback(() => {
    for (const stop of stops.current) stop();
    stops.current = [];
    const asked = runs.flatMap((run) => {
      const experiment = experimentOf(run);
      return experiment ? [{ run, experiment }] : [];
    });
    setStatuses(new Map(asked.map(({ run: { table } }) => [table, null])));
    stops.current = asked.map(({ run: { table, recording }, experiment }) =>
      runExperiment(level, experiment, (status) => {
        if (status.kind === 'done') counted.set(identityOf(recording), status.ran.cells[0]!);
        setStatuses((before) => new Map(before).set(table, status));
      }),
    );
  }, [level, runs]);
  const cancel = useCallback(() => {
    for (const stop of stops.current) stop(true);
  }, []);
  const all = [...statuses];
  const signed = runs.filter(({ signedAt }) => signedAt !== null);
  const curves = signed.flatMap(({ table, recording }) => {
    const status = statuses.get(table);
    const ran = status?.kind === 'done' || status?.kind === 'cancelled' ? status.ran : null;
    // Until they are run again, the worlds that were counted before stand.
    const summary = ran?.cells[0] ?? (status === undefined && counted.get(identityOf(recording)));
    return summary ? [{ table, summary }] : [];
  });
  const isCounted = all.length === 0 && signed.length > 0 && curves.length === signed.length;
  return {
    state: isCounted ? 'done' : stateOf(all.map(([, status]) => status)),
    share: shareOf(all),
    curves,
    start,
    cancel,
  };
}

function stateOf(statuses: readonly (Status | null)[]): Curves['state'] {
  if (statuses.length === 0) return 'idle';
  const is = (kind: Status['kind']) => statuses.some((status) => status?.kind === kind);
  if (statuses.includes(null) || is('running') || is('summing')) return 'running';
  if (is('failed')) return 'failed';
  return is('cancelled') ? 'stopped' : 'done';
}

function shareOf(all: readonly (readonly [number, Status | null])[]): number {
  if (all.length === 0) return 0;
  const share = all.reduce((sum, [, status]) => {
    if (status === null) return sum;
    return sum + (status.kind === 'running' ? status.done / status.total : 1);
  }, 0);
  return share / all.length;
}
