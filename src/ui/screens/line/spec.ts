import { provisionsOf, type View } from '../../../engine/index.ts';
import type { MapTarget } from '../../../map/index.ts';
import { percent, soldiers } from '../../format.ts';
import type { LoadedLevel } from '../../level.ts';
import { plainSectors } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import type { MapSpec } from '../../parts/MapCanvas.tsx';
import type { Orders } from './orders.ts';

/** Troops of one sector: the contributors there, largest first. */
export function contingentsIn(view: View, contributors: View['contributors'], sector: number) {
  return contributors
    .map((entry, at) => ({ contributor: at, thousand: entry.inSector[sector]! }))
    .filter(({ thousand }) => thousand > 0)
    .sort((a, b) => b.thousand - a.thousand)
    .map((entry) => ({ ...entry, code: view.level.contributors[entry.contributor]!.code }));
}

/** The map of the line: ribbon, zone, one symbol a sector, ordered moves. */
export function lineMap(
  loaded: LoadedLevel,
  view: View,
  orders: Orders,
  selected: MapTarget | undefined,
  insets: MapSpec['insets'],
): MapSpec {
  const { level } = view;
  const provisions = provisionsOf(level, view.text!);
  const { before, after } = orders;
  const forced = after.densityTroopsPerKm.some((density) => density > 0);
  return {
    focus: { kind: 'line' },
    // The panel lies over the left of a wide map; its height is as much as the map has.
    ...(insets ? { insets, covers: [{ x: 0, y: 0, width: insets.left ?? 0, height: 4000 }] } : {}),
    ...(selected ? { selected } : {}),
    sectors: plainSectors(loaded).map((sector, at) => ({
      ...sector,
      ...(forced
        ? {
            troopsPerKm: before.densityTroopsPerKm[at]!,
            afterPerKm: after.densityTroopsPerKm[at]!,
          }
        : {}),
      ...(at === after.weakest
        ? { weakest: true, note: say.line.weakest(percent(after.sectorChances[at]!)) }
        : {}),
    })),
    contingents: level.sectors.flatMap((sector, at) => {
      const here = contingentsIn(view, orders.contributors, at);
      if (here.length === 0) return [];
      const thousand = here.reduce((sum, entry) => sum + entry.thousand, 0);
      const codes = here.map(({ code }) => code);
      return [
        {
          id: `in-${sector.id}`,
          contributor:
            codes.length > 3
              ? `${codes.slice(0, 2).join('+')}+${codes.length - 2}`
              : codes.join('+'),
          sector: sector.id,
          thousand,
          perKm: after.densityTroopsPerKm[at]!,
          arm: level.contributors[here[0]!.contributor]!.branch,
          movable: view.party === 'coalition' && view.phase === 'deployment',
        },
      ];
    }),
    moves: orders.moves.map((move, at) => ({
      id: `move-${at}`,
      from: level.sectors[move.from]!.id,
      to: level.sectors[move.to]!.id,
      note: `${soldiers(move.thousand)} ${level.contributors[move.contributor]!.code}`,
    })),
    incidents: view.tests.slice(-3).map((test, at) => ({
      id: `test-${at}`,
      kind: test.move,
      sector: level.sectors[test.sector]!.id,
      along: 0.5,
    })),
    ...(provisions.effects.zoneKm > 0 ? { dmzHalfWidthKm: provisions.effects.zoneKm } : {}),
    ...(provisions.effects.pullbackKm > 0 ? { heavyWeaponsKm: provisions.effects.pullbackKm } : {}),
  };
}
