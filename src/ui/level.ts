import type { Level } from '../engine/index.ts';
import type { LonLat } from '../map/index.ts';

/** A level with the geometry of its line, as the map draws it. */
export interface LoadedLevel {
  readonly level: Level;
  readonly line: readonly {
    readonly id: string;
    readonly number: number;
    readonly coordinates: readonly LonLat[];
  }[];
}

let loading: Promise<LoadedLevel> | undefined;

/** Load the main level, once for the page; tried again after a failure. Its data is in a chunk of its own. */
export function loadLevel(): Promise<LoadedLevel> {
  loading ??= fetchLevel().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchLevel(): Promise<LoadedLevel> {
  const [level, line] = await Promise.all([
    import('../../levels/march-2025/level.json'),
    import('../../levels/march-2025/line.json'),
  ]);
  return {
    level: level.default as unknown as Level,
    line: line.default.sectors as unknown as LoadedLevel['line'],
  };
}
