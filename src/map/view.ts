import type { Palette } from './palette.ts';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** What can be chosen on the map. */
export interface MapTarget {
  readonly kind: 'sector' | 'contingent' | 'incident';
  readonly id: string;
}

/** Kinds of ground, each with a pattern of its own. */
export type MapTerrain = 'forest' | 'field' | 'ruined-towns' | 'river' | 'reservoir' | 'mixed';

/** A stretch of the line of contact and what stands on it. */
export interface MapSector {
  readonly id: string;
  /** Counted from the start of the line. */
  readonly number: number;
  readonly name: string;
  /** Ground held by the home side on the right; the first point is the last of the sector before. */
  readonly coordinates: readonly LonLat[];
  readonly lengthKm: number;
  /** Troops per km now; the ribbon's width. Without it the line is drawn plain. */
  readonly troopsPerKm?: number;
  /** Troops per km once this turn's moves are made. */
  readonly afterPerKm?: number;
  readonly weakest?: boolean;
  /** Worded by the page, set beside the number: "weakest: draws 31 % of tests". */
  readonly note?: string;
  /** Ground that the far side gained this round; less than 0 where the home side did. */
  readonly movementKm2?: number;
  /** What the line runs through: drawn as a pattern along it. */
  readonly terrain?: MapTerrain;
}

/** Troops of one contributor in one sector, drawn as an APP-6 symbol. */
export interface MapContingent {
  readonly id: string;
  /** Short code: "UK". */
  readonly contributor: string;
  readonly sector: string;
  readonly thousand: number;
  readonly perKm?: number;
  readonly arm?: 'mechanised' | 'infantry' | 'reconnaissance' | 'engineers' | 'air-defence';
  readonly side?: 'friend' | 'hostile';
  /** May be dragged, or moved by keyboard, to another sector. */
  readonly movable?: boolean;
}

/** A move that has been ordered and not yet made: a dashed arrow. */
export interface MapMove {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The symbol that the arrow starts at, if it is on the map. */
  readonly contingent?: string;
  /** Worded by the page: "1,500 to sector 7, there in 3 weeks". */
  readonly note?: string;
}

/** Something that happened on the line, and where it is thought to come from. */
export interface MapIncident {
  readonly id: string;
  readonly kind: 'probe' | 'strike' | 'offensive';
  readonly sector: string;
  /** Where along the sector, 0 (its start) to 1, when `place` is not given. */
  readonly along?: number;
  readonly place?: LonLat;
  readonly label?: string;
  readonly origin?: MapOrigin;
}

/** The likely origin of an incident, and how surely it is known. */
export interface MapOrigin {
  /** Known only to lie on the far side, opposite the incident, when not given. */
  readonly place?: LonLat;
  readonly withinKm: number;
  readonly confidencePct: number;
  /** Worded by the page: "likely origin", and beneath it "within 8 km, 74 %". */
  readonly label?: string;
  readonly detail?: string;
}

/** Words set on the map at a place, in serif italic. */
export interface MapNote {
  readonly id: string;
  readonly place: LonLat;
  /** Lines are separated by a line feed. */
  readonly text: string;
}

/** What the map shows when it is opened, or is asked to turn to. */
export type MapFocus =
  | { readonly kind: 'home' }
  | { readonly kind: 'line' }
  | { readonly kind: 'sector'; readonly id: string };

/** Room that panels laid over the map take from it, in CSS pixels. */
export interface MapInsets {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** A panel laid over the map, in CSS pixels from its top left; nothing is lettered beneath it. */
export interface MapCover {
  /** Less than 0: counted from the right edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What may be hidden; everything shows unless set to false. */
export type MapLayer =
  | 'density'
  | 'numbers'
  | 'zone'
  | 'contingents'
  | 'moves'
  | 'incidents'
  | 'movement'
  | 'places'
  | 'notes';

/** How the page's language writes measures beside figures. */
export interface MapUnits {
  readonly km: string;
  /** Behind a figure in thousands: "k". */
  readonly thousand: string;
  readonly decimal: string;
}

/** All that the map knows: plain data, given whole at every change. */
export interface MapView {
  readonly palette: Palette;
  readonly units: MapUnits;
  readonly focus: MapFocus;
  readonly insets?: MapInsets;
  readonly covers?: readonly MapCover[];
  readonly layers?: Readonly<Partial<Record<MapLayer, boolean>>>;
  readonly sectors: readonly MapSector[];
  readonly contingents?: readonly MapContingent[];
  readonly moves?: readonly MapMove[];
  readonly incidents?: readonly MapIncident[];
  readonly notes?: readonly MapNote[];
  /** Half the width of the demilitarised zone: its depth on each side, km. */
  readonly dmzHalfWidthKm?: number;
  /** How far heavy weapons stand back on each side, km. */
  readonly heavyWeaponsKm?: number;
  readonly selected?: MapTarget;
}

/** What the player wants, for the page to judge. */
export type MapIntent =
  | { readonly type: 'select'; readonly target: MapTarget | undefined }
  | { readonly type: 'open'; readonly target: MapTarget }
  | { readonly type: 'move-contingent'; readonly contingent: string; readonly sector: string }
  /** A move under way by drag or keyboard: to be spoken; no sector when it was given up. */
  | {
      readonly type: 'consider-move';
      readonly contingent: string;
      readonly sector: string | undefined;
    };

/** Is this layer to be drawn? */
export function shows(view: MapView, layer: MapLayer): boolean {
  return view.layers?.[layer] !== false;
}
