import { cameraFor, clampCamera, zoomAt } from './camera.ts';
import { drawSymbol, symbolSize } from './contingents.ts';
import type { Box } from './crowd.ts';
import { paintGround } from './ground.ts';
import type { Gestures } from './input.ts';
import { listen } from './input.ts';
import { keyboard } from './keys.ts';
import { FONTS } from './lettering.ts';
import type { Layout } from './paint.ts';
import { paintFront, sectorAt, targetAt } from './paint.ts';
import type { Camera, Outlines, Point, Size } from './projection.ts';
import { loadOutlines, project, russianSideOf, toScreen } from './projection.ts';
import type { Bar } from './scale.ts';
import { paintBar, placeBar } from './scale.ts';
import type { Renderer, Stage } from './stage.ts';
import { createStage } from './stage.ts';
import { between, changed, RIBBON_MS } from './transition.ts';
import type { LonLat, MapIntent, MapSector, MapTarget, MapView } from './view.ts';

export interface MapOptions {
  /** What is shown first. */
  readonly view: MapView;
  /** Spoken name of the map, in the page's language. */
  readonly label: string;
  readonly onIntent?: (intent: MapIntent) => void;
  readonly renderer?: Renderer;
  /** May the reader pan and zoom, by pointer and by key? A small map in a page leaves scrolling alone. */
  readonly gestures?: boolean;
}

export interface MapHandle {
  /** Shows another view; the reader's own pan and zoom stay unless the focus is another. */
  show(view: MapView): void;
  /** Marks something as chosen without an intent. */
  select(target: MapTarget | undefined): void;
  zoomBy(factor: number): void;
  /** Back to the view's focus. */
  home(): void;
  destroy(): void;
}

/** Sheet painted beyond each edge of the screen, so that it can be dragged without repainting. */
const MARGIN_SHARE = 0.22;
const MARGIN_MAX_PX = 260;
/** Pause in panning or zooming after which the sheet is painted afresh. */
const REST_MS = 130;
const REACH_PX = 9;
const TOUCH_REACH_PX = 20;

/** Draws a map in an element and keeps it drawn until destroyed. */
export function createMap(host: HTMLElement, options: MapOptions): MapHandle {
  const intend = (intent: MapIntent) => options.onIntent?.(intent);
  const mayPan = options.gestures ?? true;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const outlines: Outlines = loadOutlines();
  let view = options.view;
  let size: Size = measure(host);
  let dpr = density();
  let camera: Camera = cameraFor(view, size);
  /** The reader has moved the map away from its focus. */
  let strayed = false;
  let stage: Stage | undefined;
  let lettered = false;
  let layout: Layout = { stretches: [], placed: [], badges: [], spots: [] };
  /** What the sheet shows as painted, to move it until it is painted again. */
  let painted: { camera: Camera; size: Size; margin: Point; dpr: number } | undefined;
  let groundKey = '';
  let occupiedOf: { line: readonly MapSector[]; path: Path2D | undefined } | undefined;
  let stale = true;
  let restAt = 0;
  let ribbon: { from: MapView; since: number } | undefined;
  let carrying: { contingent: string; sector: string | undefined } | undefined;

  const request = () => {
    stale = true;
    stage?.wake();
  };

  // Painting -------------------------------------------------------------------------------------

  function paintSheet(): void {
    if (!stage || size.width < 2 || size.height < 2) return;
    const margin = mayPan
      ? {
          x: Math.min(MARGIN_MAX_PX, Math.round(size.width * MARGIN_SHARE)),
          y: Math.min(MARGIN_MAX_PX, Math.round(size.height * MARGIN_SHARE)),
        }
      : { x: 0, y: 0 };
    const sheetSize = { width: size.width + 2 * margin.x, height: size.height + 2 * margin.y };
    const { palette } = view;
    const key = JSON.stringify([camera, sheetSize, dpr, palette.ukraine]);
    const line = occupied();
    if (key !== groundKey || line !== occupiedOf) {
      occupiedOf = line;
      groundKey = key;
      stage.ground.resize(sheetSize.width * dpr, sheetSize.height * dpr);
      paintGround(stage.ground.ctx, outlines, line.path, palette, camera, sheetSize, dpr);
      stage.ground.refresh();
    }
    stage.front.resize(sheetSize.width * dpr, sheetSize.height * dpr);
    scratch.canvas.width = Math.round(sheetSize.width * dpr);
    scratch.canvas.height = Math.round(sheetSize.height * dpr);
    const page: Box = {
      x0: margin.x,
      y0: margin.y,
      x1: margin.x + size.width,
      y1: margin.y + size.height,
    };
    const bar = placeBar(camera, size, view.insets, view.covers);
    const shown = viewNow();
    layout = paintFront(
      {
        ctx: stage.front.ctx,
        scratch,
        camera,
        size: sheetSize,
        dpr,
        palette,
        outlines,
      },
      shown,
      page,
      [bar.box, ...coverBoxes()].map((b) => shift(b, margin)),
      compact(),
      lettered,
    );
    stage.front.refresh();
    const first = painted === undefined;
    const moved = painted && painted.camera !== camera;
    painted = { camera, size: sheetSize, margin, dpr };
    stage.placeSprites(
      layout.placed.map(({ contingent, at }) => ({
        id: contingent.id,
        drawn: drawSymbol(contingent, palette, symbolSize(compact()), dpr),
        at: { x: at.x * dpr, y: at.y * dpr },
      })),
      !first && !moved && !calm.matches,
    );
    showBar(bar);
  }

  function occupied() {
    const { sectors } = view;
    if (occupiedOf && sameLine(occupiedOf.line, sectors)) return occupiedOf;
    const points: LonLat[] = sectors.flatMap((s) => s.coordinates);
    return { line: sectors, path: points.length > 1 ? russianSideOf(points) : undefined };
  }

  function showBar(bar: Bar): void {
    if (!stage) return;
    const { box } = bar;
    stage.bar.resize((box.x1 - box.x0) * dpr, (box.y1 - box.y0) * dpr);
    if (lettered) paintBar(stage.bar.ctx, bar, view.palette, dpr);
    stage.bar.refresh();
    stage.moveBar({ x: box.x0 * dpr, y: box.y0 * dpr });
  }

  /** Lays the painted sheet where the camera now wants it. */
  function moveSheet(): void {
    if (!stage || !painted) return;
    const scale = camera.pxPerKm / painted.camera.pxPerKm;
    const at = {
      x:
        (painted.camera.x - camera.x) * camera.pxPerKm +
        size.width / 2 -
        (painted.size.width / 2) * scale,
      y:
        (painted.camera.y - camera.y) * camera.pxPerKm +
        size.height / 2 -
        (painted.size.height / 2) * scale,
    };
    stage.moveSheet({ x: at.x * dpr, y: at.y * dpr }, scale);
    const covers =
      at.x <= 0 &&
      at.y <= 0 &&
      at.x + painted.size.width * scale >= size.width &&
      at.y + painted.size.height * scale >= size.height;
    if (!covers) stale = true;
  }

  function onFrame(): boolean {
    const now = performance.now();
    const settling = restAt > 0;
    if (settling && now >= restAt) {
      restAt = 0;
      stale = true;
    }
    if (ribbon) {
      stale = true;
      if (now - ribbon.since >= RIBBON_MS) ribbon = undefined;
    }
    if (!stale) moveSheet();
    if (stale) {
      stale = false;
      paintSheet();
      moveSheet();
    }
    return restAt > 0 || ribbon !== undefined || stale;
  }

  /** The view as it is to be painted in this frame: ribbons on their way, a carried symbol's sector lit. */
  function viewNow(): MapView {
    const shown = ribbon
      ? between(ribbon.from, view, (performance.now() - ribbon.since) / RIBBON_MS)
      : view;
    if (!carrying?.sector) return shown;
    return { ...shown, selected: { kind: 'sector', id: carrying.sector } };
  }

  // Looking --------------------------------------------------------------------------------------

  function look(next: Camera, fresh = false): void {
    camera = clampCamera(next, size);
    strayed = true;
    if (stage) showBar(placeBar(camera, size, view.insets, view.covers));
    if (fresh) stale = true;
    else restAt = performance.now() + REST_MS;
    stage?.wake();
  }
  const pan = (dx: number, dy: number, fresh = false) =>
    look(
      { ...camera, x: camera.x - dx / camera.pxPerKm, y: camera.y - dy / camera.pxPerKm },
      fresh,
    );
  const middle = () => ({ x: size.width / 2, y: size.height / 2 });
  const zoom = (factor: number, at: Point = middle(), fresh = false) =>
    look(zoomAt(camera, size, at, factor), fresh);
  function home(): void {
    camera = cameraFor(view, size);
    strayed = false;
    request();
  }

  /** Brings a chosen sector or symbol into sight, for those who came by keyboard. */
  function bringIntoSight(target: MapTarget): void {
    const sectorId =
      target.kind === 'sector'
        ? target.id
        : [...(view.contingents ?? []), ...(view.incidents ?? [])].find((c) => c.id === target.id)
            ?.sector;
    const sector = view.sectors.find((s) => s.id === sectorId);
    const place = sector?.coordinates[Math.floor(sector.coordinates.length / 2)];
    if (!place || !mayPan) return;
    const at = toScreen(project(place), camera, size);
    const inset = 40;
    const dx = Math.max(inset - at.x, Math.min(0, size.width - inset - at.x));
    const dy = Math.max(inset - at.y, Math.min(0, size.height - inset - at.y));
    if (dx !== 0 || dy !== 0) pan(dx, dy, true);
  }

  function choose(target: MapTarget | undefined): void {
    select(target);
    if (target) bringIntoSight(target);
    intend({ type: 'select', target });
  }

  function select(target: MapTarget | undefined): void {
    view = { ...view, selected: target };
    request();
  }

  // Hands ----------------------------------------------------------------------------------------

  /** A point of the screen as a point of the painted sheet. */
  function onSheet(at: Point): Point {
    if (!painted) return at;
    const { camera: was, size: sheet } = painted;
    const scale = was.pxPerKm / camera.pxPerKm;
    return {
      x: (at.x - size.width / 2) * scale + (camera.x - was.x) * was.pxPerKm + sheet.width / 2,
      y: (at.y - size.height / 2) * scale + (camera.y - was.y) * was.pxPerKm + sheet.height / 2,
    };
  }

  const gestures: Gestures = {
    grab(at) {
      const target = targetAt(layout, onSheet(at), REACH_PX);
      const contingent = view.contingents?.find(
        (c) => target?.kind === 'contingent' && c.id === target.id,
      );
      if (!contingent?.movable) return false;
      carrying = { contingent: contingent.id, sector: undefined };
      return true;
    },
    carry(at) {
      if (!carrying) return;
      stage?.carry(carrying.contingent, { x: at.x * dpr, y: at.y * dpr });
      const sector = sectorAt(layout, onSheet(at), 2 * TOUCH_REACH_PX);
      if (sector !== carrying.sector) {
        carrying = { ...carrying, sector };
        intend({ type: 'consider-move', contingent: carrying.contingent, sector });
        stale = true;
      }
      stage?.wake();
    },
    drop() {
      const dropped = carrying;
      gestures.giveUp();
      if (dropped?.sector)
        intend({
          type: 'move-contingent',
          contingent: dropped.contingent,
          sector: dropped.sector,
        });
    },
    giveUp() {
      carrying = undefined;
      stage?.carry(undefined, { x: 0, y: 0 });
      request();
    },
    pan(dx, dy) {
      pan(dx, dy);
    },
    zoom(at, factor) {
      zoom(factor, at);
    },
    rest() {
      restAt = 0;
      request();
    },
    tap(at, touch) {
      const target = targetAt(layout, onSheet(at), touch ? TOUCH_REACH_PX : REACH_PX);
      if (target || view.selected) {
        select(target);
        intend({ type: 'select', target });
      }
    },
    hover(at) {
      const target = targetAt(layout, onSheet(at), REACH_PX);
      host.style.cursor = target ? 'pointer' : mayPan ? 'grab' : '';
    },
  };

  // Living in the page ---------------------------------------------------------------------------

  /** Too small for words under symbols, unless it shows a single sector. */
  const compact = () => size.width < 480 && view.focus.kind !== 'sector';
  const scratch = scratchContext();
  const coverBoxes = (): Box[] =>
    (view.covers ?? []).map(({ x, y, width, height }) => ({
      x0: x,
      y0: y,
      x1: x + width,
      y1: y + height,
    }));

  const before = {
    tabIndex: host.getAttribute('tabindex'),
    role: host.getAttribute('role'),
    label: host.getAttribute('aria-label'),
    touchAction: host.style.touchAction,
  };
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', options.label);
  if (mayPan) host.style.touchAction = 'none';

  const onKey = keyboard({
    view: () => view,
    selected: () => view.selected,
    choose,
    pan: (dx, dy) => mayPan && pan(dx, dy, true),
    zoom: (factor) => mayPan && zoom(factor, middle(), true),
    home,
    intend,
  });
  host.addEventListener('keydown', onKey);
  const stopListening = listen(host, gestures, mayPan);

  const observer = new ResizeObserver(() => {
    const next = measure(host);
    const nextDpr = density();
    if (next.width === size.width && next.height === size.height && nextDpr === dpr) return;
    size = next;
    dpr = nextDpr;
    camera = strayed ? clampCamera(camera, size) : cameraFor(view, size);
    stage?.resize(size, dpr);
    request();
  });
  observer.observe(host);

  let gone = false;
  void Promise.all(FONTS.map((font) => document.fonts.load(font)))
    .then(() => document.fonts.ready)
    // A missing font is no reason to leave the map without names.
    .catch(() => undefined)
    .then(() => {
      lettered = true;
      if (!gone) request();
    });

  const game = createStage(
    host,
    size,
    dpr,
    options.renderer ?? 'auto',
    view.palette.water,
    (ready) => {
      stage = ready;
      stage.resize(size, dpr);
      request();
    },
    onFrame,
  );

  return {
    show(next) {
      const moved =
        JSON.stringify([next.focus, next.insets]) !== JSON.stringify([view.focus, view.insets]);
      if (!calm.matches && changed(view, next))
        ribbon = { from: viewNow(), since: performance.now() };
      view = next;
      if (moved) strayed = false;
      if (!strayed) camera = cameraFor(view, size);
      request();
    },
    select,
    zoomBy: (factor) => zoom(factor, middle(), true),
    home,
    destroy() {
      gone = true;
      observer.disconnect();
      stopListening();
      host.removeEventListener('keydown', onKey);
      game.destroy();
      const restore = (name: string, value: string | null) =>
        value === null ? host.removeAttribute(name) : host.setAttribute(name, value);
      restore('tabindex', before.tabIndex);
      restore('role', before.role);
      restore('aria-label', before.label);
      host.style.touchAction = before.touchAction;
      host.style.cursor = '';
    },
  };
}

function measure(host: HTMLElement): Size {
  return { width: Math.round(host.clientWidth), height: Math.round(host.clientHeight) };
}

/** Device px per CSS px; beyond 2 nothing is gained that an eye can see. */
function density(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
}

function scratchContext(): CanvasRenderingContext2D {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) throw new Error('this browser has no 2D canvas');
  return ctx;
}

function shift({ x0, y0, x1, y1 }: Box, { x, y }: Point): Box {
  return { x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y };
}

function sameLine(a: readonly MapSector[], b: readonly MapSector[]): boolean {
  return a.length === b.length && a.every((s, i) => s.coordinates === b[i]?.coordinates);
}
