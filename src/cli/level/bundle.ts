import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  formatBundle,
  parseBundle,
  parseGround,
  parseLine,
  type Refused,
} from '../../content/index.ts';
import { pathFrom, readText, writeWhole } from '../files.ts';
import { InputError } from '../input.ts';
import { levelFile, readLevel } from '../levels.ts';

/** `level bundle`: a level, its line and its map in one file, which the app opens. */
export function bundleLevel(given: string, options: { readonly out?: string }): string {
  const level = readLevel(given);
  const folder = dirname(levelFile(given));
  const linePath = join(folder, 'line.json');
  const line = parseLine(level, readText(linePath));
  if (!line.ok) throw faulty(linePath, line, given);
  const mapPath = join(folder, 'map.json');
  const map = existsSync(mapPath) ? parseGround(readText(mapPath)) : null;
  if (map && !map.ok) throw faulty(mapPath, map, given);
  const text = formatBundle({ level, line: line.line, ...(map ? { map: map.ground } : {}) });
  if (options.out === undefined) return text.trimEnd();
  const path = pathFrom(options.out);
  writeWhole(path, text, (before) => parseBundle(before).ok, 'a level in one file');
  return `${path}: the level “${level.id}” in one file.`;
}

function faulty(path: string, { faults, total }: Refused, given: string): InputError {
  const [first] = faults;
  return new InputError(
    'level/faulty',
    `${path} has ${total} fault(s), the first at ${first!.path || 'its top'}: ${first!.message}. ` +
      `“level check ${given}” lists those of ${basename(dirname(path))}.`,
  );
}
