import { provisionsOf, type View } from '../../../engine/index.ts';
import type { MapTarget } from '../../../map/index.ts';
import { percent, soldiers } from '../../format.ts';
import type { LoadedLevel } from '../../level.ts';
import { groundOf, plainSectors } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import type { Layout } from '../../parts/layout.ts';
import type { MapSpec } from '../../parts/MapCanvas.tsx';
import type { Shown } from './Legend.tsx';
import type { Orders } from './orders.ts';

/** Troops of one sector: the contributors there, largest first. */
export function contingentsIn(view: View, contributors: View['contributors'], sector: number) {
  return contributors
    .map((entry, at) => ({ contributor: at, thousand: entry.inSector[sector]! }))
    .filter(({ thousand }) => thousand > 0)
    .sort((a, b) => b.thousand - a.thousand)
    .map((entry) => ({ ...entry, code: view.level.contributors[entry.contributor]!.code }));
}

/** What of a text lies on the ground: the zone and the heavy-weapon limit. */
export function zonesOf(view: View): Pick<MapSpec, 'dmzHalfWidthKm' | 'heavyWeaponsKm'> {
  const { effects } = provisionsOf(view.level, view.text!);
  return {
    ...(effects.zoneKm > 0 ? { dmzHalfWidthKm: effects.zoneKm } : {}),
    ...(effects.pullbackKm > 0 ? { heavyWeaponsKm: effects.pullbackKm } : {}),
  };
}

/** One symbol a sector, for whoever stands there. */
export function contingentsOf(
  view: View,
  contributors: View['contributors'],
  movable: boolean,
): NonNullable<MapSpec['contingents']> {
  const { level } = view;
  return level.sectors.flatMap((sector, at) => {
    const here = contingentsIn(view, contributors, at);
    if (here.length === 0) return [];
    const thousand = here.reduce((sum, entry) => sum + entry.thousand, 0);
    const codes = here.map(({ code }) => code);
    return [
      {
        // No id of a sector has a colon.
        id: `in:${sector.id}`,
        contributor:
          codes.length > 3 ? `${codes.slice(0, 2).join('+')}+${codes.length - 2}` : codes.join('+'),
        sector: sector.id,
        thousand,
        perKm: (1000 * thousand) / sector.lengthKm,
        arm: level.contributors[here[0]!.contributor]!.branch,
        movable,
      },
    ];
  });
}

/** Past tests as marks, side by side where a sector had several. */
export function testsOf(
  view: View,
  tests: View['tests'],
  labelled: boolean,
): NonNullable<MapSpec['incidents']> {
  return tests.map((test, at) => {
    const same = tests.filter(({ sector }) => sector === test.sector);
    return {
      id: `test-${at}`,
      kind: test.move,
      sector: view.level.sectors[test.sector]!.id,
      along: (same.indexOf(test) + 1) / (same.length + 1),
      ...(labelled ? { label: say.line.tested(say.common.moves[test.move], test.quarter) } : {}),
    };
  });
}

/**
 * What lies over the map: on a wide screen the panel and the switch beside it (the panel is as tall as
 * the map may be), on a narrower one the switch.
 */
const OVERLAID: Readonly<Record<Layout, Pick<MapSpec, 'insets' | 'covers'>>> = {
  wide: {
    insets: { left: 330, top: 10 },
    covers: [
      { x: 0, y: 0, width: 330, height: 4000 },
      { x: 330, y: 0, width: 290, height: 48 },
    ],
  },
  medium: { covers: [{ x: 0, y: 0, width: 284, height: 48 }] },
  phone: {},
};

/** The map of the line: ribbon or ground or past tests, zone, one symbol a sector, moves. */
export function lineMap(
  loaded: LoadedLevel,
  view: View,
  orders: Orders,
  shown: Shown,
  selected: MapTarget | undefined,
  /** A move being weighed by drag or key, before there is an order. */
  pending: { readonly from: number; readonly to: number } | null,
  layout: Layout,
): MapSpec {
  const { level } = view;
  const { before, after } = orders;
  const forced = after.densityTroopsPerKm.some((density) => density > 0);
  const id = (at: number) => level.sectors[at]!.id;
  const { considered } = orders;
  const sectors = plainSectors(loaded).map((sector, at): MapSpec['sectors'][number] => {
    const { terrain } = level.sectors[at]!;
    switch (shown) {
      case 'terrain':
        // On a phone the words would lie over each other: the legend has them, and the table.
        return layout === 'phone'
          ? { ...sector, terrain }
          : { ...sector, terrain, note: say.common.terrain[terrain] };
      case 'incidents':
        return sector;
      default:
        return {
          ...sector,
          ...(forced
            ? {
                troopsPerKm: before.densityTroopsPerKm[at]!,
                afterPerKm: after.densityTroopsPerKm[at]!,
              }
            : {}),
          ...(after.odds && at === after.odds.weakest
            ? { weakest: true, note: say.line.weakest(percent(after.odds.sectorChances[at]!)) }
            : {}),
        };
    }
  });
  return {
    ground: groundOf(loaded),
    focus: { kind: 'line' },
    ...OVERLAID[layout],
    ...(selected ? { selected } : {}),
    sectors,
    layers: { contingents: shown !== 'incidents' },
    contingents: contingentsOf(
      view,
      orders.contributors,
      view.party === 'coalition' && view.phase === 'deployment',
    ),
    moves: [
      ...orders.moves.map((move, at) => ({
        id: `move-${at}`,
        from: id(move.from),
        to: id(move.to),
        note: `${soldiers(move.thousand)} ${level.contributors[move.contributor]!.code}`,
      })),
      ...(considered && considered.from !== considered.to
        ? [
            {
              id: 'considered',
              from: id(considered.from),
              to: id(considered.to),
              note: `${soldiers(considered.thousand)} ${level.contributors[considered.contributor]!.code}?`,
            },
          ]
        : pending
          ? [{ id: 'pending', from: id(pending.from), to: id(pending.to) }]
          : []),
    ],
    incidents: testsOf(
      view,
      shown === 'incidents' ? view.tests : view.tests.slice(-3),
      shown === 'incidents',
    ),
    ...zonesOf(view),
  };
}
