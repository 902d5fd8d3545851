import '@fontsource/ibm-plex-sans-condensed/400.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import line from '../../levels/march-2025/line.json' with { type: 'json' };
import { createMap, darkPalette, lightPalette, loadBaseMap } from '../../src/map/index.ts';
import type { LonLat, MapHandle, MapIntent, MapOptions, MapView } from '../../src/map/index.ts';

const view: MapView = {
  palette: lightPalette,
  units: { km: 'km', thousand: 'k', decimal: '.' },
  focus: { kind: 'line' },
  dmzHalfWidthKm: 10,
  heavyWeaponsKm: 40,
  sectors: line.sectors.map(({ id, number, name, coordinates }) => ({
    id,
    number,
    name,
    coordinates: coordinates as unknown as LonLat[],
    lengthKm: 90,
    troopsPerKm: 20 + number,
  })),
  contingents: [{ id: 'uk', contributor: 'UK', sector: 'pokrovsk', thousand: 4, movable: true }],
};

const base = await loadBaseMap({ base: 'ukraine' }, 'en');

let host: HTMLElement;
let map: MapHandle | undefined;
let intents: MapIntent[];

function open(options: Partial<MapOptions> = {}): MapHandle {
  host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0; width: 900px; height: 600px';
  document.body.append(host);
  intents = [];
  map = createMap(host, {
    base,
    view,
    label: 'Map of the line',
    renderer: 'canvas',
    onIntent: (intent) => intents.push(intent),
    ...options,
  });
  return map;
}

beforeEach(() => page.viewport(900, 600));

afterEach(() => {
  map?.destroy();
  map = undefined;
  host.remove();
});

/** The colours on the map, read back at a coarse grid; the sheet is drawn once all names are set. */
async function colours(): Promise<Set<string>> {
  const found = new Set<string>();
  await expect
    .poll(
      () => {
        const canvas = host.querySelector('canvas');
        if (!canvas) return 0;
        const copy = document.createElement('canvas');
        copy.width = 90;
        copy.height = 60;
        const ctx = copy.getContext('2d');
        ctx?.drawImage(canvas, 0, 0, 90, 60);
        const { data } = ctx?.getImageData(0, 0, 90, 60) ?? { data: [] };
        found.clear();
        for (let i = 0; i < data.length; i += 4)
          found.add([data[i], data[i + 1], data[i + 2]].join());
        return found.size;
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(40);
  return found;
}

/** A point of the screen where a click finds this sector, looked for as a reader would, by eye. */
async function clickUntil(wanted: (intent: MapIntent) => boolean): Promise<void> {
  for (let y = 20; y < 600; y += 24) {
    for (let x = 300; x < 900; x += 24) {
      const at = { clientX: x, clientY: y, button: 0, bubbles: true, isPrimary: true };
      host.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      if (host.style.cursor !== 'pointer') continue;
      await userEvent.click(page.elementLocator(host), { position: { x, y } });
      if (intents.some(wanted)) return;
    }
  }
}

describe('the map', () => {
  it('draws, and again in the dark', async () => {
    const handle = open();
    const light = await colours();
    expect(light).toContain('251,248,240');
    handle.show({ ...view, palette: darkPalette });
    await expect.poll(async () => (await colours()).has('44,50,55')).toBe(true);
  });

  it('answers a click on a sector with an intent', async () => {
    open();
    await colours();
    await clickUntil((i) => i.type === 'select' && i.target?.kind === 'sector');
    expect(intents).toContainEqual(
      expect.objectContaining({
        type: 'select',
        target: { kind: 'sector', id: expect.any(String) },
      }),
    );
  });

  it('walks the sectors by keyboard and opens the one chosen', async () => {
    open();
    await colours();
    expect(host.getAttribute('aria-label')).toBe('Map of the line');
    host.focus();
    await userEvent.keyboard(']');
    await userEvent.keyboard(']');
    await userEvent.keyboard('{Enter}');
    expect(intents).toEqual([
      { type: 'select', target: { kind: 'sector', id: 'vovchansk' } },
      { type: 'select', target: { kind: 'sector', id: 'kupiansk' } },
      { type: 'open', target: { kind: 'sector', id: 'kupiansk' } },
    ]);
  });

  it('moves a contingent by keyboard: choose, M, number, Enter', async () => {
    open({ view: { ...view, selected: { kind: 'contingent', id: 'uk' } } });
    await colours();
    host.focus();
    await userEvent.keyboard('m9{Enter}');
    expect(intents.at(-1)).toEqual({
      type: 'move-contingent',
      contingent: 'uk',
      sector: 'orikhiv',
    });
  });

  it('takes up the contingent of a chosen sector as well', async () => {
    open({ view: { ...view, selected: { kind: 'sector', id: 'pokrovsk' } } });
    await colours();
    host.focus();
    await userEvent.keyboard('m9');
    expect(intents.at(-1)).toEqual({
      type: 'consider-move',
      contingent: 'uk',
      sector: 'orikhiv',
    });
  });

  it('fills its box again after every change of it', async () => {
    open();
    await colours();
    for (const [width, height] of [
      [640, 500],
      [438, 258],
      [700, 410],
    ]) {
      host.style.width = `${width}px`;
      host.style.height = `${height}px`;
      const canvas = () => host.querySelector('canvas')!;
      await expect.poll(() => canvas().width).toBe(width! * Math.min(2, window.devicePixelRatio));
      const { width: shown, height: tall } = canvas().getBoundingClientRect();
      expect([shown, tall]).toEqual([width, height]);
    }
  });

  it('rests when nothing changes', async () => {
    open();
    await colours();
    await new Promise((resolve) => setTimeout(resolve, 600));
    let frames = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      frames += 1;
      return ask.call(window, callback);
    };
    await new Promise((resolve) => setTimeout(resolve, 300));
    window.requestAnimationFrame = ask;
    expect(frames).toBe(0);
  });

  it('leaves nothing behind, even when it is destroyed before it has begun', async () => {
    const bare = () => {
      const { length } = document.querySelectorAll('canvas');
      return { length, attributes: host.getAttributeNames() };
    };
    open().destroy();
    expect(bare()).toEqual({ length: 0, attributes: ['style'] });
    host.remove();
    open();
    await colours();
    map?.destroy();
    expect(bare()).toEqual({ length: 0, attributes: ['style'] });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(bare().length).toBe(0);
  });

  it('draws with WebGL where there is WebGL', async () => {
    open({ renderer: 'webgl' });
    expect((await colours()).size).toBeGreaterThan(40);
  });
});
