import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseLevelText } from '../../content/index.ts';
import type { Level } from '../../engine/index.ts';

const LEVELS = join(import.meta.dirname, '../../../levels');

const known = new Map<string, Level>();

/** A level that comes with the program, by its id; null for none. Read once. */
export function findLevel(id: string): Level | null {
  const there = known.get(id);
  if (there) return there;
  const file = join(LEVELS, id, 'level.json');
  // Other files lie beside their folders, and an id may be anybody's.
  if (!readdirSync(LEVELS).includes(id) || !existsSync(file)) return null;
  const parsed = parseLevelText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`broken invariant: the level ${id} has faults`);
  known.set(id, parsed.level);
  return parsed.level;
}
