import { describe, expect, it } from 'vitest';
import line from '../../levels/march-2025/line.json' with { type: 'json' };
import { loadBaseMap } from '../../src/map/bases.ts';
import { lightPalette } from '../../src/map/palette.ts';
import { describeMap } from '../../src/map/text.ts';
import type { LonLat, MapView } from '../../src/map/view.ts';

const view: MapView = {
  palette: lightPalette,
  units: { km: 'km', thousand: 'k', decimal: '.' },
  focus: { kind: 'line' },
  dmzHalfWidthKm: 10,
  sectors: line.sectors.map(({ id, number, name, coordinates }) => ({
    id,
    number,
    name,
    coordinates: coordinates as unknown as LonLat[],
    lengthKm: 90,
    troopsPerKm: 30,
    movementKm2: id === 'pokrovsk' ? 41 : 0,
    weakest: id === 'orikhiv',
  })),
  contingents: [
    { id: 'uk-1', contributor: 'UK', sector: 'siversk', thousand: 3.5, perKm: 50, movable: true },
  ],
  moves: [{ id: 'm1', from: 'siversk', to: 'orikhiv', contingent: 'uk-1' }],
  incidents: [
    {
      id: 'i1',
      kind: 'strike',
      sector: 'orikhiv',
      place: [35.79, 47.57],
      origin: { place: [35.7, 47.25], withinKm: 8, confidencePct: 74 },
    },
  ],
  selected: { kind: 'sector', id: 'pokrovsk' },
};

const base = await loadBaseMap({ base: 'ukraine' }, 'en');

describe('the map as text', () => {
  const text = describeMap(base, view);

  it('sums what is shown and keeps the order of the sectors', () => {
    expect(text.lengthKm).toBe(90 * line.sectors.length);
    expect(text.movementKm2).toBe(41);
    expect(text.sectors.map((s) => s.number)).toEqual(line.sectors.map((s) => s.number));
    expect(text.dmzHalfWidthKm).toBe(10);
    expect(text.heavyWeaponsKm).toBeUndefined();
  });

  it('names the towns at the ends of a sector', () => {
    const kherson = text.sectors.find((s) => s.id === 'kherson');
    expect(kherson?.from.name).toBe('Nova Kakhovka');
    expect(kherson?.to.name).toBe('Ochakiv');
  });

  it('says who stands where, what moves and what is chosen', () => {
    expect(text.sectors.find((s) => s.id === 'siversk')?.contingents).toEqual(['uk-1']);
    expect(text.contingents[0]?.movingTo).toBe('orikhiv');
    expect(text.sectors.filter((s) => s.selected).map((s) => s.id)).toEqual(['pokrovsk']);
    expect(text.sectors.filter((s) => s.weakest).map((s) => s.id)).toEqual(['orikhiv']);
  });

  it('places incidents and their origins near towns', () => {
    expect(text.incidents).toEqual([
      {
        id: 'i1',
        kind: 'strike',
        sector: 'orikhiv',
        near: { name: 'Orikhiv', km: 1 },
        origin: { withinKm: 8, confidencePct: 74, near: { name: 'Tokmak', km: 1 } },
      },
    ]);
  });
});
