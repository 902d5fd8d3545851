import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  parseBundle,
  parseGround,
  parseLevelText,
  parseLine,
  parseWords,
  type LevelFault,
} from '../../content/index.ts';
import { factsOf, type Level, type OutcomeKind } from '../../engine/index.ts';
import { countKinds, KINDS_WANTED, tryLevel } from '../../lab/index.ts';
import type { Answer } from '../answer.ts';
import { readText } from '../files.ts';
import { InputError } from '../input.ts';
import { isBundle, levelFile } from '../levels.ts';

const GAMES = 60;

/** A fault and the file that it is in. */
interface FileFault extends LevelFault {
  readonly file: string;
}

interface Checked {
  readonly faults: readonly FileFault[];
  /** Of very many only the first are listed. */
  readonly total: number;
  /** The level, where it has no fault. */
  readonly level: Level | null;
}

/** `level check`: every fault of a level and of the files beside it at once, and how its games end. */
export function checkLevel(given: string, options: { readonly json?: boolean }): Answer {
  const { faults, words } = checkedIn(given, !options.json);
  return {
    text: options.json ? JSON.stringify(faults) : words,
    exitCode: faults.length === 0 ? 0 : 2,
  };
}

function checkedIn(
  given: string,
  plays: boolean,
): { readonly faults: readonly (LevelFault | FileFault)[]; readonly words: string } {
  try {
    const path = levelFile(given);
    const isFolder = basename(path) === 'level.json' && namesFolder(given);
    const { faults, total, level } = isFolder ? checkFolder(dirname(path)) : checkFile(path);
    const place = isFolder ? dirname(path) : path;
    if (level && faults.length === 0) {
      const games = plays ? `\n${playability(level)}` : '';
      return { faults, words: `${place}: no fault. ${describe(level)}${games}` };
    }
    const lines = faults.map((fault) => `  ${placeOf(fault, isFolder)}: ${fault.message}`);
    return { faults, words: `${place}: ${total} fault(s).\n${lines.join('\n')}` };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message } = error;
    return { faults: [{ path: '', code, message }], words: message };
  }
}

/** Whether the caller named a level or its folder, not a file of it. */
function namesFolder(given: string): boolean {
  return !given.endsWith('.json');
}

function placeOf({ file, path }: FileFault, isFolder: boolean): string {
  if (!isFolder || file === 'level.json') return path || '(top)';
  return path ? `${file}, ${path}` : file;
}

/** A file alone: a level.json, or a level with its line in one file. */
function checkFile(path: string): Checked {
  const text = readText(path);
  const file = basename(path);
  if (!isBundle(text)) return checkRules(file, text);
  const parsed = parseBundle(text);
  if (parsed.ok) return { faults: [], total: 0, level: parsed.bundle.level };
  return { faults: inFile(file, parsed.faults), total: parsed.total, level: null };
}

function checkRules(file: string, text: string): Checked {
  const parsed = parseLevelText(text);
  if (parsed.ok) return { faults: [], total: 0, level: parsed.level };
  return { faults: inFile(file, parsed.faults), total: parsed.total, level: null };
}

/** All files of a folder; those that are read beside the level are passed over until it has no fault. */
function checkFolder(folder: string): Checked {
  const checked = checkRules('level.json', readText(join(folder, 'level.json')));
  const { level } = checked;
  if (!level) return checked;
  const faults: FileFault[] = [];
  let { total } = checked;
  const check = (
    file: string,
    parse: (text: string) => { readonly ok: boolean; readonly faults?: readonly LevelFault[] },
  ) => {
    const { faults: found = [] } = parse(readText(join(folder, file)));
    faults.push(...inFile(file, found));
    total += found.length;
  };
  if (existsSync(join(folder, 'line.json'))) check('line.json', (text) => parseLine(level, text));
  else {
    const message = 'missing: where the sectors lie on the map';
    faults.push({ file: 'line.json', path: '', code: 'missing-file', message });
    total++;
  }
  if (existsSync(join(folder, 'map.json'))) check('map.json', parseGround);
  for (const file of readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.json$/.test(name))
    .sort()) {
    check(file, (text) => parseWords(level, text));
  }
  const name = basename(folder);
  if (level.id !== name && statSync(folder).isDirectory()) {
    const message = `the folder is called “${name}”`;
    faults.push({ file: 'level.json', path: 'id', code: 'other-folder', message });
    total++;
  }
  return { faults, total, level };
}

function inFile(file: string, faults: readonly LevelFault[]): FileFault[] {
  return faults.map((fault) => ({ file, ...fault }));
}

const ENDINGS: Readonly<Record<OutcomeKind, string>> = {
  'no-deal': 'no text signed',
  collapsed: 'collapsed',
  reopened: 'held, reopened once or more',
  settled: 'held as signed',
};

/** How automatic games of a level end: advice to its author, no fault. */
function playability(level: Level): string {
  const counts = countKinds([...tryLevel(level, GAMES)]);
  const kinds = (Object.keys(ENDINGS) as OutcomeKind[]).filter((kind) => counts[kind] > 0);
  const shares = kinds.map((kind) => `${ENDINGS[kind]} ${counts[kind]}`).join(', ');
  const advice =
    kinds.length >= KINDS_WANTED
      ? ''
      : `\nAdvice: they end in ${kinds.length} way(s). In a level that teaches much turns on who plays: ` +
        `${KINDS_WANTED} of the ${Object.keys(ENDINGS).length} ways or more are wanted.`;
  return `${GAMES} automatic games: ${shares}.${advice}`;
}

function describe(level: Level): string {
  const { articles, acts, contributors, sectors, calendar } = level;
  return (
    `${level.title}: ${articles.length} articles, ${acts.length} acts, ` +
    `${contributors.length} contributors, ${sectors.length} sectors over ` +
    `${Math.round(factsOf(level).frontKm)} km, ${calendar.rounds} rounds, ${calendar.quarters} quarters.`
  );
}
