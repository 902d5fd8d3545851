export { loadBaseMap } from './bases.ts';
export type { BaseId, LevelMap } from './bases.ts';
export type { BaseMap } from './basemap.ts';
export { createMap } from './map.ts';
export type { MapHandle, MapOptions } from './map.ts';
export { darkPalette, lightPalette } from './palette.ts';
export type { Palette } from './palette.ts';
export type { Renderer } from './stage.ts';
export { describeMap } from './text.ts';
export type { ContingentText, IncidentText, MapText, NearPlace, SectorText } from './text.ts';
export type {
  LonLat,
  MapContingent,
  MapCover,
  MapFocus,
  MapIncident,
  MapInsets,
  MapIntent,
  MapLayer,
  MapMove,
  MapNote,
  MapOrigin,
  MapSector,
  MapTarget,
  MapTerrain,
  MapUnits,
  MapView,
} from './view.ts';
