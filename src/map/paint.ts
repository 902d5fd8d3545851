import { paintContingents, placeContingents } from './contingents.ts';
import type { Placed, Wording } from './contingents.ts';
import type { Box, Crowd } from './crowd.ts';
import { boxesAlong, contains } from './crowd.ts';
import type { Stretch } from './front.ts';
import { distanceTo, layOut } from './front.ts';
import { letterIncidents, paintIncidents } from './incidents.ts';
import type { Spot } from './incidents.ts';
import { letterer } from './lettering.ts';
import { paintBadges, paintMovementLabels, paintMoves, paintNotes } from './markers.ts';
import type { Badge } from './markers.ts';
import type { Point } from './projection.ts';
import { onScreen } from './projection.ts';
import { paintLine, paintZone } from './ribbon.ts';
import type { Sheet } from './ribbon.ts';
import type { MapTarget, MapView } from './view.ts';
import { shows } from './view.ts';

/** What lies where on the painted sheet, in its CSS px: for symbols and for the pointer. */
export interface Layout {
  readonly stretches: readonly Stretch[];
  readonly placed: readonly Placed[];
  readonly badges: readonly Badge[];
  readonly spots: readonly Spot[];
}

/** Paints all that belongs to the game, then the names wherever they still find room. */
export function paintFront(
  sheet: Sheet,
  view: MapView,
  page: Box,
  blocked: readonly Box[],
  wording: Wording,
  lettered: boolean,
): Layout {
  const { ctx, base, camera, size, dpr, palette } = sheet;
  const screen = onScreen(base.plane, camera, size);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, size.width * dpr, size.height * dpr);
  const stretches = layOut(base, view, camera, size);
  paintZone(sheet, stretches, view);
  paintLine(sheet, stretches, view);
  const crowd: Crowd = { page, taken: [...blocked] };
  for (const { line, widthPx } of stretches)
    crowd.taken.push(...boxesAlong(line.points, widthPx / 2 + 2));
  if (!lettered) return { stretches, placed: [], badges: [], spots: [] };

  const names = letterer(ctx, crowd, base, palette, camera, size, shows(view, 'places'));
  names.dots();
  // Where something happened is given; numbers can stand aside.
  const spots = paintIncidents(ctx, crowd, stretches, view, camera, screen);
  const badges = paintBadges(ctx, crowd, stretches, view, camera);
  // On a small screen symbols have no words and no room to stand aside: they go first.
  const bare = wording === 'none';
  if (!bare) names.chief();
  const placed = placeContingents(ctx, crowd, stretches, view, wording);
  letterIncidents(ctx, crowd, spots);
  paintMovementLabels(ctx, crowd, stretches, view);
  paintNotes(ctx, crowd, view, screen);
  if (bare) names.chief();
  paintMoves(ctx, crowd, stretches, placed, view, !bare);
  paintContingents(ctx, placed, view, wording);
  names.rest();
  names.set();
  return { stretches, placed, badges, spots };
}

/** What is under a point of the sheet: symbols and incidents first, then numbers, then the line. */
export function targetAt(layout: Layout, point: Point, reachPx: number): MapTarget | undefined {
  const placed = layout.placed.findLast((p) => contains(p.box, point));
  if (placed) return { kind: 'contingent', id: placed.contingent.id };
  const spot = layout.spots.findLast((s) => contains(s.box, point));
  if (spot) return { kind: 'incident', id: spot.incident };
  const badge = layout.badges.find((b) => contains(b.box, point));
  if (badge) return { kind: 'sector', id: badge.sector };
  const sector = sectorAt(layout, point, reachPx);
  return sector === undefined ? undefined : { kind: 'sector', id: sector };
}

/** The sector whose line passes within reach of a point, the nearest if several do. */
export function sectorAt(layout: Layout, point: Point, reachPx: number): string | undefined {
  const badge = layout.badges.find((b) => contains(b.box, point));
  if (badge) return badge.sector;
  let found: string | undefined;
  let least = reachPx;
  for (const { sector, line, widthPx } of layout.stretches) {
    const distance = distanceTo(line, point) - widthPx / 2;
    if (distance < least) {
      least = distance;
      found = sector.id;
    }
  }
  return found;
}
