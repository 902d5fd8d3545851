import { RULES_VERSION, type Level } from '../../engine/index.ts';
import { levelHash } from '../../replay/index.ts';
import type { Entry } from '../../session/index.ts';
import { findLevel } from './levels.ts';

/** The log of a session, read, and the level that it is played on. */
export interface Log {
  readonly level: Level;
  readonly entries: readonly Entry[];
}

/**
 * Read a log as it is kept. Null where it cannot be played here: under other rules, or on a level that is
 * not here as it was; played on all the same, it would lead elsewhere.
 */
export function openLog(lines: readonly string[]): Log | null {
  const entries = lines.map((line) => JSON.parse(line) as Entry);
  const first = entries[0]?.deed;
  if (first?.type !== 'created' || first.rulesVersion !== RULES_VERSION) return null;
  const { id, hash } = first.options.level;
  const level = findLevel(id);
  return level && levelHash(level) === hash ? { level, entries } : null;
}
