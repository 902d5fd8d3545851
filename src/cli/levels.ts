import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_FORMAT, parseBundle, parseLevelText, readJson } from '../content/index.ts';
import type { Level } from '../engine/index.ts';
import { pathFrom, readText, reasonOf } from './files.ts';
import { InputError, unknownName } from './input.ts';

/** The folder of the levels that come with the game. */
export const LEVELS = join(import.meta.dirname, '../../levels');

/** Ids of the levels that come with the game. */
export function levelIds(): readonly string[] {
  return readdirSync(LEVELS)
    .filter((name) => existsSync(join(LEVELS, name, 'level.json')))
    .sort();
}

/** The file of a level, given its id, its folder or the file itself. */
export function levelFile(given: string): string {
  const ids = levelIds();
  if (ids.includes(given)) return join(LEVELS, given, 'level.json');
  const path = pathFrom(given);
  const info = infoOf(path);
  if (info?.isDirectory()) return join(path, 'level.json');
  if (info) return path;
  throw unknownName('level/unknown', 'The level or path', given, ids);
}

function infoOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new InputError('level/unreadable', `${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Whether a text is a level in one file, as the app keeps it, or means to be. */
export function isBundle(text: string): boolean {
  if (!text.includes(BUNDLE_FORMAT)) return false;
  const read = readJson(text);
  return read.ok && Object.hasOwn(Object(read.value), 'format');
}

/** Read a level that has no fault. */
export function readLevel(given: string): Level {
  const path = levelFile(given);
  const text = readText(path);
  const parsed = isBundle(text) ? parseBundle(text) : parseLevelText(text);
  if (parsed.ok) return 'bundle' in parsed ? parsed.bundle.level : parsed.level;
  const [first] = parsed.faults;
  throw new InputError(
    'level/faulty',
    `${path} has ${parsed.total} fault(s), the first at ${first!.path || 'its top'}: ` +
      `${first!.message}. “level check ${given}” lists them all.`,
  );
}
