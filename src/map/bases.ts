import type { BaseMap, BaseMapData } from './basemap.ts';
import { named, openBaseMap } from './basemap.ts';

/** The base maps there are, each in a chunk of its own. */
const BASES = {
  ukraine: () => import('./bases/ukraine.ts'),
  kosovo: () => import('./bases/kosovo.ts'),
  korea: () => import('./bases/korea.ts'),
};

export type BaseId = keyof typeof BASES;

/** Which ground a level is played on: what its `map.json` says. */
export interface LevelMap {
  readonly base: BaseId;
  /** Ranks of places, by English name, that matter more or less in this level than elsewhere. */
  readonly ranks?: Readonly<Record<string, number>>;
}

const opened = new Map<BaseId, Promise<BaseMap>>();

/** Loads the base map of a level, named in a language; unpacked once, tried again after a failure. */
export async function loadBaseMap({ base, ranks }: LevelMap, language: string): Promise<BaseMap> {
  let loading = opened.get(base);
  if (!loading) {
    // JSON modules are typed by their content, where a topology's tuples widen to arrays.
    loading = BASES[base]().then(({ files }) => openBaseMap(files as unknown as BaseMapData));
    loading.catch(() => opened.delete(base));
    opened.set(base, loading);
  }
  return named(await loading, language, ranks);
}
