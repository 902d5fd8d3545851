import type { Recording } from './recording.ts';

/** A run among others, and the runs that were forked from it. */
export interface Branch {
  readonly recording: Recording;
  /** The turn from which it goes its own way; null for a run that is nobody's fork here. */
  readonly turn: number | null;
  /** Forks in the order of their turns. */
  readonly forks: readonly Branch[];
}

/** By what a recording is known: the check that covers all of it. */
export function identityOf({ checks }: Recording): string {
  return checks[checks.length - 1] ?? '';
}

/**
 * Runs and their forks as trees. A run stands under its parent where that is among them: the run that
 * ends with the check named or, where the parent was played on since, passed it. One whose parent is not
 * there is a root, as is the first of a ring of runs that name each other; of one run given twice the
 * first counts.
 */
export function treeOf(recordings: readonly Recording[]): readonly Branch[] {
  const runs = new Map<string, Recording>();
  for (const recording of recordings) {
    const id = identityOf(recording);
    if (!runs.has(id)) runs.set(id, recording);
  }
  const passed = new Map<string, string>();
  for (const [id, { checks }] of runs) {
    for (const check of checks) if (!passed.has(check)) passed.set(check, id);
  }
  const parents = new Map<string, string>();
  for (const [id, { forkedFrom }] of runs) {
    if (!forkedFrom) continue;
    const { check } = forkedFrom;
    const parent = runs.has(check) ? check : passed.get(check);
    if (parent !== undefined && !leadsTo(parent, id, parents)) parents.set(id, parent);
  }
  const forksOf = new Map<string, string[]>();
  for (const [id, parent] of parents) {
    const forks = forksOf.get(parent) ?? [];
    forksOf.set(parent, forks);
    forks.push(id);
  }
  const branch = (id: string): Branch => {
    const recording = runs.get(id)!;
    const forks = (forksOf.get(id) ?? []).map(branch);
    return {
      recording,
      turn: parents.has(id) ? recording.forkedFrom!.turn : null,
      forks: forks.sort((a, b) => a.turn! - b.turn!),
    };
  };
  return [...runs.keys()].filter((id) => !parents.has(id)).map(branch);
}

/** Whether one goes up to another among the parents found so far, or is it. */
function leadsTo(from: string, to: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) {
    if (at === to) return true;
  }
  return false;
}
