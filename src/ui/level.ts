import type { Bundle } from '../content/bundle.ts';
import { withWords, type LevelWords } from '../content/words.ts';
import type { Level } from '../engine/index.ts';
import type { LevelMap, LonLat } from '../map/index.ts';
import { nameMeters } from './game/meters.ts';
import { MAIN_LEVEL } from './levels.ts';
import { castAs, type Casting } from './messages/cast.ts';
import { language } from './messages/index.ts';
import { ownLevel } from './ownlevels.ts';

/** A level with the geometry of its line, as the map draws it. */
export interface LoadedLevel {
  readonly level: Level;
  readonly line: readonly {
    readonly id: string;
    readonly number: number;
    readonly coordinates: readonly LonLat[];
  }[];
  /** The ground that it is played on, where it does not come with the page. */
  readonly map?: LevelMap;
}

/** The files of the levels that come with the page, each in a chunk of its own. */
const FILES = import.meta.glob<unknown>(['../../levels/*/*.json', '!**/map.json'], {
  import: 'default',
});

/** How often a level was asked for: the one asked for last is the one on screen. */
let asked = 0;

const loading = new Map<string, Promise<LoadedLevel>>();

/** Whether a level of this id can be played here: it comes with the page, or is kept in this browser. */
function hasLevel(id: string): boolean {
  return comesWithPage(id) || ownLevel(id) !== null;
}

function comesWithPage(id: string): boolean {
  return `../../levels/${id}/level.json` in FILES;
}

/** The level to load for something that names one: the main one where it names none that is here. */
export function levelHere(id: string | null | undefined): string {
  return id && hasLevel(id) ? id : MAIN_LEVEL;
}

/**
 * Load a level in the language on screen, and name its delegations and meters from now on, unless another was
 * asked for meanwhile; tried again after a failure. Rejects for a level that the page has not.
 */
export async function loadLevel(id: string): Promise<LoadedLevel> {
  const asking = ++asked;
  // One kept here may be changed: it is known by its text.
  const own = comesWithPage(id) ? null : ownLevel(id);
  const key = own ?? id;
  const loaded = await (loading.get(key) ??
    begin(key, own === null ? fetchLevel(id) : openOwn(own)));
  if (loaded.map) grounds.set(id, loaded.map);
  if (asking === asked) nameAs(loaded.level);
  return loaded;
}

/** Name delegations and meters as a level does that is shown now, whatever was asked for before. */
export function nameAs(level: Casting & Pick<Level, 'meters'>): void {
  asked++;
  castAs(level);
  nameMeters(level);
}

function begin(key: string, fetched: Promise<LoadedLevel>): Promise<LoadedLevel> {
  const promise = fetched.catch((error: unknown) => {
    loading.delete(key);
    throw error;
  });
  loading.set(key, promise);
  return promise;
}

/** A level kept in this browser, checked again: another version of the page may have kept it. */
async function openOwn(text: string): Promise<LoadedLevel> {
  const { parseBundle } = await import('../content/bundle.ts');
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new Error('the level kept here is not one any more');
  return loadedFrom(parsed.bundle);
}

/** The grounds of the levels kept here that were loaded, for those who have a level alone. */
const grounds = new Map<string, LevelMap>();

/** The ground of a level kept here, once it is loaded. */
export function ownGround(id: string): LevelMap | undefined {
  return grounds.get(id);
}

/** A level in one file as the page holds it. */
export function loadedFrom({ level, line, map }: Bundle): LoadedLevel {
  return { level, line: line.sectors, map: map ?? { base: 'ukraine' } };
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
