import type { View } from '../engine/index.ts';
import type { LevelMap } from '../map/index.ts';
import type { MapSpec } from './parts/MapCanvas.tsx';
import { ownGround, type LoadedLevel } from './level.ts';

/** What each level's `map.json` says; one without is played on the main map. */
const LEVEL_MAPS = import.meta.glob<LevelMap>('../../levels/*/map.json', {
  eager: true,
  import: 'default',
});

const MAIN_MAP: LevelMap = { base: 'ukraine' };

/** The ground that a level is played on. */
export function groundOf({ level, map }: Pick<LoadedLevel, 'level' | 'map'>): LevelMap {
  return map ?? LEVEL_MAPS[`../../levels/${level.id}/map.json`] ?? ownGround(level.id) ?? MAIN_MAP;
}

/** Whether the map of a level hatches home ground as held by the other side: only that of Ukraine has such. */
export function showsHeldGround(loaded: Pick<LoadedLevel, 'level'>): boolean {
  return groundOf(loaded).base === 'ukraine';
}

/** The sectors of a level for the map, without anything standing on them. */
export function plainSectors({ level, line }: LoadedLevel): MapSpec['sectors'] {
  return line.map(({ id, number, coordinates }, at) => ({
    id,
    number,
    name: level.sectors[at]!.name,
    coordinates,
    lengthKm: level.sectors[at]!.lengthKm,
  }));
}

/** The map of the talks: where the line moved in the last round. */
export function talksMap(loaded: LoadedLevel, view: View): MapSpec {
  return {
    ground: groundOf(loaded),
    focus: { kind: 'home' },
    sectors: plainSectors(loaded).map((sector, at) =>
      view.lastGainKm2[at]! >= 5 ? { ...sector, movementKm2: view.lastGainKm2[at]! } : sector,
    ),
    layers: { numbers: false },
  };
}
