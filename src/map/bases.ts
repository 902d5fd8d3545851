import type { BaseMap, BaseMapData, LevelTraits } from './basemap.ts';
import { fitted, openBaseMap } from './basemap.ts';

/** The base maps there are, each in a chunk of its own. */
const BASES = {
  ukraine: () => import('./bases/ukraine.ts'),
  kosovo: () => import('./bases/kosovo.ts'),
  korea: () => import('./bases/korea.ts'),
};

export type BaseId = keyof typeof BASES;

/** Which ground a level is played on: what its `map.json` says. */
export interface LevelMap extends LevelTraits {
  readonly base: BaseId;
}

const opened = new Map<BaseId, Promise<BaseMap>>();

/** Loads the base map of a level, named in a language; unpacked once, tried again after a failure. */
export async function loadBaseMap(level: LevelMap, language: string): Promise<BaseMap> {
  const { base } = level;
  let loading = opened.get(base);
  if (!loading) {
    // JSON modules are typed by their content, where a topology's tuples widen to arrays.
    loading = BASES[base]().then(({ files }) => openBaseMap(files as unknown as BaseMapData));
    loading.catch(() => opened.delete(base));
    opened.set(base, loading);
  }
  return fitted(await loading, language, level);
}
