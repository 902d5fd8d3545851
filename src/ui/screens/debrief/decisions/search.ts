import { useEffect, useState } from 'react';
import { invariant, refuse, type Fault } from '../../../../base/result.ts';
import type { Level, Party } from '../../../../engine/index.ts';
import type { Decision, Trial, Tried } from '../../../../lab/debrief/index.ts';
import { identityOf, type Recording } from '../../../../replay/index.ts';
import { coresOf } from '../../../worlds/pool.ts';
import { stagesAsked } from '../worlds.ts';
import type { DecisionsReply, DecisionsRequest } from './protocol.ts';

/** How far the decisions that mattered have been found. */
export type Finding =
  | { readonly state: 'waiting' }
  | { readonly state: 'trying'; readonly share: number }
  | { readonly state: 'done'; readonly decisions: readonly Decision[] }
  | { readonly state: 'failed'; readonly fault: Fault };

/** What has been found on this page, by run and delegation. */
const known = new Map<string, readonly Decision[]>();

const WAITING: Finding = { state: 'waiting' };

/**
 * The decisions of a delegation that mattered most in a run that is over, tried on all cores. What was
 * found is kept while the page is open; leaving before that stops it.
 * @param wanted whether to begin: what is looked at first comes first.
 */
export function useDecisions(
  level: Level,
  recording: Recording,
  party: Party,
  wanted: boolean,
): Finding {
  const key = `${identityOf(recording)} ${party}`;
  const [told, setTold] = useState<{ readonly key: string; readonly finding: Finding } | null>(
    null,
  );
  useEffect(() => {
    if (!wanted || known.has(key)) return;
    return startSearch(
      { kind: 'prepare', level, recording, party, stages: stagesAsked() },
      (finding) => {
        if (finding.state === 'done') known.set(key, finding.decisions);
        setTold({ key, finding });
      },
    );
  }, [level, recording, party, key, wanted]);
  const decisions = known.get(key);
  if (decisions) return { state: 'done', decisions };
  return told?.key === key ? told.finding : WAITING;
}

/** A worker that answers one question after the other. */
class Helper {
  readonly #worker = new Worker(new URL('./decisions.worker.ts', import.meta.url), {
    type: 'module',
  });
  #answer: ((reply: DecisionsReply) => void) | null = null;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<DecisionsReply>) => this.#answer?.(data);
    this.#worker.onerror = () =>
      this.#answer?.({ kind: 'fault', fault: refuse('lab/no-worker').fault });
  }

  ask(request: DecisionsRequest): Promise<DecisionsReply> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#worker.postMessage(request);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** A fault on its way out of a search. */
class Failed extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Search with a worker for each core. The answer stops it. */
function startSearch(
  prepare: DecisionsRequest & { readonly kind: 'prepare' },
  tell: (finding: Finding) => void,
): () => void {
  const helpers = Array.from({ length: coresOf() }, () => new Helper());
  let stopped = false;
  const end = () => {
    stopped = true;
    for (const helper of helpers) helper.end();
  };
  search(helpers, prepare, (share) => tell({ state: 'trying', share })).then(
    (decisions) => {
      if (!stopped) tell({ state: 'done', decisions });
      end();
    },
    (error: unknown) => {
      const broken = () => refuse('lab/broken', { message: String(error) }).fault;
      if (!stopped) {
        tell({ state: 'failed', fault: error instanceof Failed ? error.fault : broken() });
      }
      end();
    },
  );
  return end;
}

async function search(
  helpers: readonly Helper[],
  prepare: DecisionsRequest & { readonly kind: 'prepare' },
  progress: (share: number) => void,
): Promise<readonly Decision[]> {
  const prepared = await Promise.all(helpers.map((helper) => ask(helper, prepare, 'prepared')));
  const [first] = helpers;
  const { stages } = prepared[0]!;
  const tried: Tried[] = [];
  for (let stage = 0; stage < stages; stage++) {
    const { trials } = await ask(first!, { kind: 'trials', stage, tried }, 'trials');
    const left: Trial[] = [...trials];
    let done = 0;
    await Promise.all(
      helpers.map(async (helper) => {
        for (let trial = left.shift(); trial; trial = left.shift()) {
          const came = await ask(helper, { kind: 'run', trial }, 'tried');
          tried.push(...came.tried);
          done++;
          progress(STAGE_STARTS[stage]! + (STAGE_SHARES[stage]! * done) / trials.length);
        }
      }),
    );
  }
  const { decisions } = await ask(first!, { kind: 'decisions', tried }, 'decisions');
  return decisions;
}

/** Shares of the time that the stages take, about, and where each begins. */
const STAGE_SHARES = [0.15, 0.15, 0.7] as const;
const STAGE_STARTS = [0, 0.15, 0.3] as const;

async function ask<Kind extends DecisionsReply['kind']>(
  helper: Helper,
  request: DecisionsRequest,
  kind: Kind,
): Promise<Extract<DecisionsReply, { kind: Kind }>> {
  const reply = await helper.ask(request);
  if (reply.kind === 'fault') throw new Failed(reply.fault);
  invariant(reply.kind === kind, `a reply of kind ${reply.kind} to ${request.kind}`);
  return reply as Extract<DecisionsReply, { kind: Kind }>;
}
