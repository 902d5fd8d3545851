import type { MapTerrain } from './view.ts';

/** Patterns of the ground: dashes, and their width in px. The map and its legend draw the same. */
export const TERRAIN_PATTERNS: Readonly<
  Record<MapTerrain, { readonly dash: readonly number[]; readonly widthPx: number }>
> = {
  forest: { dash: [1.5, 3], widthPx: 7 },
  field: { dash: [], widthPx: 0 },
  'ruined-towns': { dash: [6, 4], widthPx: 7 },
  river: { dash: [], widthPx: 2.6 },
  reservoir: { dash: [7, 4], widthPx: 2.6 },
  mixed: { dash: [1.5, 9], widthPx: 7 },
};
