import { withWords, type LevelWords } from '../content/words.ts';
import type { Level } from '../engine/index.ts';
import type { LonLat } from '../map/index.ts';
import { nameMeters } from './game/meters.ts';
import { MAIN_LEVEL } from './levels.ts';
import { castAs } from './messages/cast.ts';
import { language } from './messages/index.ts';

/** A level with the geometry of its line, as the map draws it. */
export interface LoadedLevel {
  readonly level: Level;
  readonly line: readonly {
    readonly id: string;
    readonly number: number;
    readonly coordinates: readonly LonLat[];
  }[];
}

/** The files of the levels that come with the page, each in a chunk of its own. */
const FILES = import.meta.glob<unknown>(['../../levels/*/*.json', '!**/map.json'], {
  import: 'default',
});

const loading = new Map<string, Promise<LoadedLevel>>();

/** Whether the page has a level of this id. */
export function hasLevel(id: string): boolean {
  return `../../levels/${id}/level.json` in FILES;
}

/** The level to load for something that names one: the main one where it names none that is here. */
export function levelHere(id: string | null | undefined): string {
  return id && hasLevel(id) ? id : MAIN_LEVEL;
}

/**
 * Load a level in the language on screen, and name its delegations and meters from now on; tried again after a
 * failure. Rejects for a level that the page has not.
 */
export async function loadLevel(id: string): Promise<LoadedLevel> {
  const loaded = await (loading.get(id) ?? begin(id));
  castAs(loaded.level);
  nameMeters(loaded.level);
  return loaded;
}

function begin(id: string): Promise<LoadedLevel> {
  const promise = fetchLevel(id).catch((error: unknown) => {
    loading.delete(id);
    throw error;
  });
  loading.set(id, promise);
  return promise;
}

async function fetchLevel(id: string): Promise<LoadedLevel> {
  const [level, line, words] = await Promise.all([
    fileOf<Level>(id, 'level'),
    fileOf<{ readonly sectors: LoadedLevel['line'] }>(id, 'line'),
    wordsOfLevel(id),
  ]);
  return { level: withWords(level, words), line: line.sectors };
}

/** The level's words in the language on screen; none where it is not translated. */
function wordsOfLevel(id: string): LevelWords | Promise<LevelWords> {
  return `../../levels/${id}/${language}.json` in FILES ? fileOf<LevelWords>(id, language) : {};
}

function fileOf<T>(id: string, name: string): Promise<T> {
  const load = FILES[`../../levels/${id}/${name}.json`];
  return load ? (load() as Promise<T>) : Promise.reject(new Error(`no level ${id}`));
}
