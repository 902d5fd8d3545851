import '../../src/ui/fonts.css';
import { describe, expect, it } from 'vitest';
import korea from '../../levels/korea-1953/line.json' with { type: 'json' };
import kosovo from '../../levels/kosovo-1999/line.json' with { type: 'json' };
import ukraine from '../../levels/march-2025/line.json' with { type: 'json' };
import minsk from '../../levels/minsk-2015/line.json' with { type: 'json' };
import type { BaseMap } from '../../src/map/basemap.ts';
import { loadBaseMap } from '../../src/map/bases.ts';
import type { LevelMap } from '../../src/map/bases.ts';
import { cameraFor } from '../../src/map/camera.ts';
import { wordingOf } from '../../src/map/contingents.ts';
import type { Box } from '../../src/map/crowd.ts';
import { overlap } from '../../src/map/crowd.ts';
import { lightPalette } from '../../src/map/index.ts';
import type { LonLat, MapView } from '../../src/map/index.ts';
import { loadFonts } from '../../src/map/lettering.ts';
import { outlinesOf } from '../../src/map/outlines.ts';
import { paintFront } from '../../src/map/paint.ts';

interface Line {
  readonly sectors: readonly {
    id: string;
    number: number;
    name: string;
    coordinates: number[][];
  }[];
}

const LEVELS: readonly (readonly [string, LevelMap, Line])[] = [
  ['march-2025', { base: 'ukraine' }, ukraine],
  ['minsk-2015', { base: 'ukraine' }, minsk],
  ['kosovo-1999', { base: 'kosovo' }, kosovo],
  ['korea-1953', { base: 'korea' }, korea],
];
const SIZES = [
  [360, 248],
  [360, 480],
  [768, 500],
  [1440, 800],
  [1920, 1000],
] as const;
const ARMS = ['mechanised', 'infantry', 'reconnaissance', 'engineers', 'air-defence'] as const;

/** Every kind of thing that a map can show, at once. */
function everything({ sectors }: Line, focus: MapView['focus']): MapView {
  const id = (at: number) => sectors[at % sectors.length]!.id;
  return {
    palette: lightPalette,
    units: { km: 'km', thousand: 'k', decimal: '.' },
    focus,
    dmzHalfWidthKm: 10,
    heavyWeaponsKm: 40,
    sectors: sectors.map((sector, at) => ({
      id: sector.id,
      number: sector.number,
      name: sector.name,
      coordinates: sector.coordinates as unknown as LonLat[],
      lengthKm: 60,
      troopsPerKm: 20 + ((at * 37) % 70),
      movementKm2: at === 3 ? 41 : 0,
      ...(at === 4 ? { weakest: true, note: 'weakest: draws 31 % of tests' } : {}),
    })),
    contingents: sectors.slice(0, 7).map((sector, at) => ({
      id: `c${at}`,
      contributor: ['UK', 'FR', 'DE+PL', 'NL'][at % 4]!,
      sector: sector.id,
      thousand: 1 + ((at * 17) % 50) / 10,
      perKm: 20 + at * 4,
      arm: ARMS[at % ARMS.length]!,
    })),
    moves: [{ id: 'm', from: id(1), to: id(3), contingent: 'c1', note: '1,500 FR' }],
    incidents: [
      {
        id: 'i1',
        kind: 'strike',
        sector: id(2),
        along: 0.4,
        label: 'strike, quarter 3',
        origin: { withinKm: 8, confidencePct: 74, label: 'likely origin' },
      },
      { id: 'i2', kind: 'probe', sector: id(0), along: 0.6, label: 'probe, quarter 1' },
    ],
  };
}

interface Word {
  readonly text: string;
  readonly box: Box;
}

/** Paints a map and answers with every word set on it, and where. */
function wordsOf(base: BaseMap, view: MapView, width: number, height: number): Word[] {
  const context = () => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    return canvas.getContext('2d')!;
  };
  const ctx = context();
  const words: Word[] = [];
  const fillText = ctx.fillText.bind(ctx);
  ctx.fillText = (text, x, y) => {
    const wide = ctx.measureText(text).width;
    // What an eye takes for the letters, less than the line that they stand on.
    const half = 0.34 * Number(/([\d.]+)px/.exec(ctx.font)![1]);
    const left = { left: x, center: x - wide / 2, right: x - wide }[ctx.textAlign as 'left'];
    const corners = [
      [left + 1, y - half],
      [left + wide - 1, y - half],
      [left + 1, y + half],
      [left + wide - 1, y + half],
    ].map(([px, py]) => ctx.getTransform().transformPoint({ x: px!, y: py! }));
    const [xs, ys] = [corners.map((p) => p.x), corners.map((p) => p.y)];
    words.push({
      text,
      box: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) },
    });
    fillText(text, x, y);
  };
  const size = { width, height };
  const camera = cameraFor(base, view, size);
  const sheet = {
    ctx,
    scratch: context(),
    camera,
    size,
    dpr: 1,
    palette: lightPalette,
    base,
    outlines: outlinesOf(base),
  };
  const page = { x0: 0, y0: 0, x1: width, y1: height };
  paintFront(sheet, view, page, [], wordingOf(base, view, camera, size), true);
  return words;
}

describe.each(LEVELS)('the words on the map of %s', (_, level, line) => {
  it.each(['en', 'uk', 'de', 'fr'])('do not run into each other: %s', async (language) => {
    const base = await loadBaseMap(level, language);
    await loadFonts(base);
    const collisions: string[] = [];
    for (const [width, height] of SIZES) {
      for (const focus of [
        { kind: 'home' },
        { kind: 'line' },
        { kind: 'sector', id: line.sectors[1]!.id },
      ] as const) {
        const words = wordsOf(base, everything(line, focus), width, height);
        expect(words.length).toBeGreaterThan(3);
        for (const [at, a] of words.entries())
          for (const b of words.slice(at + 1))
            if (overlap(a.box, b.box) > 2)
              collisions.push(`${width} ${focus.kind}: ${a.text} over ${b.text}`);
      }
    }
    expect(collisions).toEqual([]);
  });
});
