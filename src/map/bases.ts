import type { BaseMap, BaseMapData } from './basemap.ts';
import { named, openBaseMap } from './basemap.ts';
import type { LonLat } from './view.ts';

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
  /** The far ground is closed by way of these corners, where those of the base map do not fit the line. */
  readonly corners?: readonly LonLat[];
}

const opened = new Map<BaseId, Promise<BaseMap>>();

/** Loads the base map of a level, named in a language; unpacked once, tried again after a failure. */
export async function loadBaseMap(
  { base, ranks, corners }: LevelMap,
  language: string,
): Promise<BaseMap> {
  let loading = opened.get(base);
  if (!loading) {
    // JSON modules are typed by their content, where a topology's tuples widen to arrays.
    loading = BASES[base]().then(({ files }) => openBaseMap(files as unknown as BaseMapData));
    loading.catch(() => opened.delete(base));
    opened.set(base, loading);
  }
  const map = named(await loading, language, ranks);
  return corners ? { ...map, farGround: (line) => map.farGround(line, corners) } : map;
}
