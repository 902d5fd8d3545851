import { useEffect, useState } from 'react';
import type { Fault } from '../../../../base/result.ts';
import type { Level, Party } from '../../../../engine/index.ts';
import {
  judge,
  planJudgement,
  type Judgement,
  type JudgementPlan,
} from '../../../../lab/debrief/index.ts';
import { identityOf, type Recording } from '../../../../replay/index.ts';
import { runExperiment, type Status } from '../../../worlds/pool.ts';
import { worldsIn } from '../../../worlds/rows.ts';
import { worldsAsked } from '../worlds.ts';

/** A judgement, and how it was come by. */
export interface Judged {
  readonly plan: JudgementPlan;
  readonly judgement: Judgement;
}

/** How far luck and judgement have been told apart. */
export type Judging =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly judged: Judged }
  | { readonly state: 'failed'; readonly fault: Fault };

/** What has been judged on this page, by run and delegation. */
const known = new Map<string, Judged>();

const STARTED: Judging = { state: 'running', share: 0 };

/**
 * Luck and judgement of a delegation in a run that is over, played on all cores. What was found is kept
 * while the page is open; leaving before that stops it.
 */
export function useJudgement(level: Level, recording: Recording, party: Party): Judging {
  const key = `${identityOf(recording)} ${party}`;
  const [told, setTold] = useState<{ readonly key: string; readonly judging: Judging } | null>(
    null,
  );
  useEffect(() => {
    if (known.has(key)) return;
    return startJudging(level, recording, party, (judging) => {
      if (judging.state === 'done') known.set(key, judging.judged);
      setTold({ key, judging });
    });
  }, [level, recording, party, key]);
  const judged = known.get(key);
  if (judged) return { state: 'done', judged };
  return told?.key === key ? told.judging : STARTED;
}

/** Play the two kinds of worlds side by side. The answer stops it. */
function startJudging(
  level: Level,
  recording: Recording,
  party: Party,
  tell: (judging: Judging) => void,
): () => void {
  const planned = planJudgement(level, recording, party, { worlds: worldsAsked() });
  if (!planned.ok) {
    queueMicrotask(() => tell({ state: 'failed', fault: planned.fault }));
    return () => {};
  }
  const plan = planned.value;
  const statuses = new Map<'own' | 'reference', Status>();
  const hear = (kind: 'own' | 'reference') => (status: Status) => {
    statuses.set(kind, status);
    if (status.kind === 'failed') return tell({ state: 'failed', fault: status.fault });
    const [own, reference] = [statuses.get('own'), statuses.get('reference')];
    if (own?.kind === 'done' && reference?.kind === 'done') {
      const judgement = judge(level, plan, worldsIn(own.ran.rows), worldsIn(reference.ran.rows))!;
      return tell({ state: 'done', judged: { plan, judgement } });
    }
    tell({ state: 'running', share: (shareOf(own) + shareOf(reference)) / 2 });
  };
  const stops = [
    runExperiment(level, plan.ownWorlds, hear('own')),
    runExperiment(level, plan.referenceWorlds, hear('reference')),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function shareOf(status: Status | undefined): number {
  if (!status) return 0;
  return status.kind === 'running' ? status.done / status.total : 1;
}
