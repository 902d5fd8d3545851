import type { MapSector, MapView } from './view.ts';

/** How long a ribbon takes to grow or shrink. */
export const RIBBON_MS = 240;

const densities = ({ sectors }: MapView) =>
  sectors.map((s) => `${s.id} ${s.troopsPerKm} ${s.afterPerKm}`).join();

/** Has the density of any sector changed from one view to the next? */
export function changed(a: MapView, b: MapView): boolean {
  return a.sectors.length === b.sectors.length && densities(a) !== densities(b);
}

/** A view part of the way to another, easing out: only the ribbons' widths differ. */
export function between(from: MapView, to: MapView, share: number): MapView {
  const t = 1 - (1 - Math.min(Math.max(share, 0), 1)) ** 2;
  const mix = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? b : a + (b - a) * t;
  const sectors = to.sectors.map((sector): MapSector => {
    const old = from.sectors.find((s) => s.id === sector.id);
    if (!old) return sector;
    return {
      ...sector,
      troopsPerKm: mix(old.troopsPerKm, sector.troopsPerKm),
      afterPerKm: mix(old.afterPerKm ?? old.troopsPerKm, sector.afterPerKm),
    };
  });
  return { ...to, sectors };
}
