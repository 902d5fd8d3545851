import { hashOf } from '../../base/hash.ts';
import { ok, refuse, type Result } from '../../base/result.ts';
import { RULES_VERSION, type Level } from '../../engine/index.ts';
import { levelHash } from '../../replay/index.ts';
import { cellCount } from './cells.ts';
import type { Experiment } from './experiment.ts';

/** Units of an experiment, first … last − 1, as `runUnits` counts them. */
export interface Units {
  readonly first: number;
  readonly last: number;
}

/** What a part of an experiment's worlds says of itself: enough to go on with it, or to merge it. */
export interface PartHead extends Units {
  readonly format: typeof PART_FORMAT;
  readonly rulesVersion: string;
  readonly level: { readonly id: string; readonly hash: string };
  readonly experiment: Experiment;
}

export const PART_FORMAT = 'line-of-contact/lab-part/1';

/** Worlds of an experiment over all its cells. */
export function unitCount(experiment: Pick<Experiment, 'vary' | 'worlds'>): number {
  return experiment.worlds * cellCount(experiment);
}

/** The units of one of some shards of like size, counted from 1. */
export function shardUnits(total: number, shard: number, shards: number): Units {
  const upTo = (count: number) => Math.floor((total * count) / shards);
  return { first: upTo(shard - 1), last: upTo(shard) };
}

/** The head of a part. */
export function partHead(level: Level, experiment: Experiment, { first, last }: Units): PartHead {
  return {
    format: PART_FORMAT,
    rulesVersion: RULES_VERSION,
    level: { id: level.id, hash: levelHash(level) },
    experiment,
    first,
    last,
  };
}

/** Name of what is run, whatever part of it: level, rules and experiment. */
export function runHash({ rulesVersion, level, experiment }: PartHead): string {
  return hashOf({ rulesVersion, level, experiment });
}

/**
 * The order in which parts make up their experiment, as indexes; or why they do not: another rules
 * version, level or experiment, units twice, units that no part has. Facts name parts by index.
 */
export function mergeOrder(heads: readonly PartHead[]): Result<readonly number[]> {
  const [head] = heads;
  if (!head) return refuse('lab/no-parts');
  const total = unitCount(head.experiment);
  for (const [at, other] of heads.entries()) {
    if (other.rulesVersion !== head.rulesVersion) {
      return refuse('lab/other-rules', {
        part: at,
        rules: other.rulesVersion,
        first: head.rulesVersion,
      });
    }
    if (hashOf(other.level) !== hashOf(head.level)) {
      return refuse('lab/other-level', { part: at, level: other.level.id, first: head.level.id });
    }
    if (runHash(other) !== runHash(head)) return refuse('lab/other-experiment', { part: at });
  }
  // An empty shard has nothing to say of the order, and comes before the one that begins where it does.
  const order = [...heads.keys()].sort(
    (a, b) => heads[a]!.first - heads[b]!.first || heads[a]!.last - heads[b]!.last,
  );
  let next = 0;
  for (const at of order) {
    const { first, last } = heads[at]!;
    if (first > next) return refuse('lab/units-missing', { from: next, to: first - 1 });
    if (first < next) {
      return refuse('lab/units-twice', { part: at, from: first, to: Math.min(next, last) - 1 });
    }
    next = last;
  }
  if (next < total) return refuse('lab/units-missing', { from: next, to: total - 1 });
  return ok(order);
}
