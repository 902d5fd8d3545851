import { geoDistance } from 'd3-geo';
import type { BaseMap } from './basemap.ts';
import { polyline, stationAt } from './front.ts';
import type { LonLat, MapIncident, MapSector, MapTarget, MapView } from './view.ts';

/** A town and how far off it is. */
export interface NearPlace {
  readonly name: string;
  readonly km: number;
}

export interface SectorText {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly lengthKm: number;
  /** Towns nearest its ends. */
  readonly from: NearPlace;
  readonly to: NearPlace;
  readonly troopsPerKm: number | undefined;
  readonly afterPerKm: number | undefined;
  readonly weakest: boolean;
  readonly movementKm2: number;
  readonly selected: boolean;
  readonly contingents: readonly string[];
  readonly incidents: readonly string[];
}

export interface ContingentText {
  readonly id: string;
  readonly contributor: string;
  readonly sector: string;
  readonly thousand: number;
  readonly perKm: number | undefined;
  /** Where it has been ordered to. */
  readonly movingTo: string | undefined;
}

export interface IncidentText {
  readonly id: string;
  readonly kind: MapIncident['kind'];
  readonly sector: string;
  readonly near: NearPlace;
  readonly origin:
    | {
        readonly withinKm: number;
        readonly confidencePct: number;
        readonly near: NearPlace | undefined;
      }
    | undefined;
}

/** All that a view shows, as facts for the page to word. */
export interface MapText {
  readonly lengthKm: number;
  readonly movementKm2: number;
  readonly dmzHalfWidthKm: number | undefined;
  readonly heavyWeaponsKm: number | undefined;
  readonly selected: MapTarget | undefined;
  readonly sectors: readonly SectorText[];
  readonly contingents: readonly ContingentText[];
  readonly incidents: readonly IncidentText[];
}

const EARTH_RADIUS_KM = 6371.0088;

function nearestOn({ places }: BaseMap, place: LonLat): NearPlace {
  let best: NearPlace = { name: '', km: Number.POSITIVE_INFINITY };
  for (const { name, lon, lat } of places) {
    const km = geoDistance([place[0], place[1]], [lon, lat]) * EARTH_RADIUS_KM;
    if (km < best.km) best = { name, km };
  }
  return { name: best.name, km: Math.round(best.km) };
}

/** The place of a share of a sector's length. */
function alongOn({ plane }: BaseMap, sector: MapSector, share: number): LonLat {
  return plane.unproject(stationAt(polyline(sector.coordinates.map(plane.project)), share));
}

/** Everything on the map as structured facts: ids and numbers, no wording. */
export function describeMap(base: BaseMap, view: MapView): MapText {
  const nearest = (place: LonLat) => nearestOn(base, place);
  const along = (sector: MapSector, share: number) => alongOn(base, sector, share);
  const contingents = view.contingents ?? [];
  const incidents = view.incidents ?? [];
  const moves = view.moves ?? [];
  const { selected } = view;
  return {
    lengthKm: view.sectors.reduce((sum, s) => sum + s.lengthKm, 0),
    movementKm2: view.sectors.reduce((sum, s) => sum + (s.movementKm2 ?? 0), 0),
    dmzHalfWidthKm: view.dmzHalfWidthKm,
    heavyWeaponsKm: view.heavyWeaponsKm,
    selected,
    sectors: view.sectors.map((sector) => ({
      id: sector.id,
      number: sector.number,
      name: sector.name,
      lengthKm: sector.lengthKm,
      from: nearest(along(sector, 0)),
      to: nearest(along(sector, 1)),
      troopsPerKm: sector.troopsPerKm,
      afterPerKm: sector.afterPerKm,
      weakest: sector.weakest === true,
      movementKm2: sector.movementKm2 ?? 0,
      selected: selected?.kind === 'sector' && selected.id === sector.id,
      contingents: contingents.filter((c) => c.sector === sector.id).map((c) => c.id),
      incidents: incidents.filter((i) => i.sector === sector.id).map((i) => i.id),
    })),
    contingents: contingents.map(({ id, contributor, sector, thousand, perKm }) => ({
      id,
      contributor,
      sector,
      thousand,
      perKm,
      movingTo: moves.find((m) => m.contingent === id)?.to,
    })),
    incidents: incidents.flatMap((incident) => {
      const sector = view.sectors.find((s) => s.id === incident.sector);
      if (!sector) return [];
      const { origin } = incident;
      return [
        {
          id: incident.id,
          kind: incident.kind,
          sector: incident.sector,
          near: nearest(incident.place ?? along(sector, incident.along ?? 0.5)),
          origin: origin && {
            withinKm: origin.withinKm,
            confidencePct: origin.confidencePct,
            near: origin.place && nearest(origin.place),
          },
        },
      ];
    }),
  };
}
