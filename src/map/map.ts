import type { BaseMap } from './basemap.ts';
import { cameraFor, clampCamera, zoomAt } from './camera.ts';
import { wordingOf } from './contingents.ts';
import type { Easel } from './easel.ts';
import { createEasel } from './easel.ts';
import type { Gestures } from './input.ts';
import { listen } from './input.ts';
import { keyboard } from './keys.ts';
import { loadFonts } from './lettering.ts';
import { sectorAt, targetAt } from './paint.ts';
import type { Camera, Point, Size } from './projection.ts';
import { toScreen } from './projection.ts';
import type { Renderer, Stage } from './stage.ts';
import { createStage } from './stage.ts';
import { RIBBON_MS, between, changed } from './transition.ts';
import type { MapIntent, MapTarget, MapView } from './view.ts';

export interface MapOptions {
  /** The ground that it is drawn on. */
  readonly base: BaseMap;
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

/** Pause in panning or zooming after which the sheet is painted afresh. */
const REST_MS = 130;
const REACH_PX = 9;
const TOUCH_REACH_PX = 20;
/** How near the edge a thing chosen by keyboard may lie. */
const SIGHT_PX = 40;

/** Draws a map in an element and keeps it drawn until destroyed. */
export function createMap(host: HTMLElement, options: MapOptions): MapHandle {
  const intend = (intent: MapIntent) => options.onIntent?.(intent);
  const { base } = options;
  const roaming = options.gestures ?? true;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let view = options.view;
  let size: Size = measure(host);
  let dpr = density();
  let camera: Camera = cameraFor(base, view, size);
  /** The reader has moved the map away from its focus. */
  let strayed = false;
  let stage: Stage | undefined;
  let easel: Easel | undefined;
  let lettered = false;
  let gone = false;
  let stale = true;
  let restAt = 0;
  let ribbon: { from: MapView; since: number } | undefined;
  let carrying: { contingent: string; sector: string | undefined } | undefined;

  const look = () => ({ camera, size, dpr });
  const request = () => {
    stale = true;
    stage?.wake();
  };
  /** The view as it is to be painted now: ribbons on their way, a carried symbol's sector lit. */
  function viewNow(): MapView {
    const shown = ribbon
      ? between(ribbon.from, view, (performance.now() - ribbon.since) / RIBBON_MS)
      : view;
    if (!carrying?.sector) return shown;
    return { ...shown, selected: { kind: 'sector', id: carrying.sector } };
  }

  /** Paints if anything changed; answers whether more is to come. */
  function onFrame(): boolean {
    if (!easel || size.width < 2 || size.height < 2) return false;
    const now = performance.now();
    if (restAt > 0 && now >= restAt) {
      restAt = 0;
      stale = true;
    }
    if (ribbon) {
      stale = true;
      if (now - ribbon.since >= RIBBON_MS) ribbon = undefined;
    }
    if (!stale && !easel.lay(look())) stale = true;
    if (stale) {
      stale = false;
      easel.paint(viewNow(), look(), {
        wording: wordingOf(base, view, camera, size),
        lettered,
        roaming,
        glide: !calm.matches,
      });
      easel.bar(view, look(), lettered);
      easel.lay(look());
    }
    return restAt > 0 || ribbon !== undefined;
  }

  // Looking --------------------------------------------------------------------------------------

  function turn(next: Camera, fresh = false): void {
    camera = clampCamera(base, next, size);
    strayed = true;
    easel?.bar(view, look(), lettered);
    if (fresh) stale = true;
    else restAt = performance.now() + REST_MS;
    stage?.wake();
  }
  const pan = (dx: number, dy: number, fresh = false) => {
    const { pxPerKm, x, y } = camera;
    turn({ pxPerKm, x: x - dx / pxPerKm, y: y - dy / pxPerKm }, fresh);
  };
  const zoom = (factor: number, at?: Point) => {
    const middle = { x: size.width / 2, y: size.height / 2 };
    turn(zoomAt(base, camera, size, at ?? middle, factor), at === undefined);
  };
  function home(): void {
    camera = cameraFor(base, view, size);
    strayed = false;
    request();
  }

  /** Brings a chosen sector into sight, for those who came by keyboard. */
  function bringIntoSight(target: MapTarget): void {
    const things = [...(view.contingents ?? []), ...(view.incidents ?? [])];
    const id =
      target.kind === 'sector' ? target.id : things.find((t) => t.id === target.id)?.sector;
    const places = view.sectors.find((s) => s.id === id)?.coordinates ?? [];
    const place = places[Math.floor(places.length / 2)];
    if (!place || !roaming) return;
    const at = toScreen(base.plane.project(place), camera, size);
    const dx = Math.max(SIGHT_PX - at.x, Math.min(0, size.width - SIGHT_PX - at.x));
    const dy = Math.max(SIGHT_PX - at.y, Math.min(0, size.height - SIGHT_PX - at.y));
    if (dx !== 0 || dy !== 0) pan(dx, dy, true);
  }

  function select(target: MapTarget | undefined): void {
    view = { ...view, selected: target };
    request();
  }

  // Hands ----------------------------------------------------------------------------------------

  const under = (at: Point, reachPx: number) =>
    easel && targetAt(easel.layout(), easel.onSheet(at, look()), reachPx);

  const gestures: Gestures = {
    grab(at) {
      const target = under(at, REACH_PX);
      if (target?.kind !== 'contingent') return false;
      if (!view.contingents?.find((c) => c.id === target.id)?.movable) return false;
      carrying = { contingent: target.id, sector: undefined };
      return true;
    },
    carry(at) {
      if (!carrying || !easel || !stage) return;
      stage.carry(carrying.contingent, { x: at.x * dpr, y: at.y * dpr });
      const sector = sectorAt(easel.layout(), easel.onSheet(at, look()), 2 * TOUCH_REACH_PX);
      if (sector !== carrying.sector) {
        carrying = { ...carrying, sector };
        intend({ type: 'consider-move', contingent: carrying.contingent, sector });
        stale = true;
      }
      stage.wake();
    },
    drop() {
      const dropped = carrying;
      gestures.giveUp();
      if (!dropped?.sector) return;
      const { contingent, sector } = dropped;
      intend({ type: 'move-contingent', contingent, sector });
    },
    giveUp() {
      carrying = undefined;
      stage?.carry(undefined, { x: 0, y: 0 });
      request();
    },
    pan,
    zoom: (at, factor) => zoom(factor, at),
    rest() {
      restAt = 0;
      request();
    },
    tap(at, touch) {
      const target = under(at, touch ? TOUCH_REACH_PX : REACH_PX);
      if (!target && !view.selected) return;
      select(target);
      intend({ type: 'select', target });
    },
    hover(at) {
      host.style.cursor = under(at, REACH_PX) ? 'pointer' : roaming ? 'grab' : '';
    },
  };

  const onKey = keyboard({
    view: () => view,
    selected: () => view.selected,
    choose(target) {
      select(target);
      if (target) bringIntoSight(target);
      intend({ type: 'select', target });
    },
    pan: (dx, dy) => roaming && pan(dx, dy, true),
    zoom: (factor) => roaming && zoom(factor),
    home,
    intend,
  });

  // Living in the page ---------------------------------------------------------------------------

  const leave = furnish(host, options.label, roaming);
  host.addEventListener('keydown', onKey);
  const stopListening = listen(host, gestures, roaming);
  const observer = new ResizeObserver(() => {
    const next = measure(host);
    if (next.width === size.width && next.height === size.height && density() === dpr) return;
    size = next;
    dpr = density();
    camera = strayed ? clampCamera(base, camera, size) : cameraFor(base, view, size);
    stage?.resize(size, dpr);
    request();
  });
  observer.observe(host);

  void loadFonts(base)
    // A missing font is no reason to leave the map without names.
    .catch(() => undefined)
    .then(() => {
      lettered = true;
      if (!gone) request();
    });

  const { water } = view.palette;
  const started = (ready: Stage) => {
    stage = ready;
    easel = createEasel(ready, base);
    stage.resize(size, dpr);
    request();
  };
  const game = createStage(host, size, dpr, options.renderer ?? 'auto', water, started, onFrame);

  return {
    show(next) {
      const sight = ({ focus, insets }: MapView) => JSON.stringify([focus, insets]);
      if (sight(next) !== sight(view)) strayed = false;
      if (!calm.matches && changed(view, next))
        ribbon = { from: viewNow(), since: performance.now() };
      view = next;
      if (!strayed) camera = cameraFor(base, view, size);
      request();
    },
    select,
    zoomBy: (factor) => zoom(factor),
    home,
    destroy() {
      gone = true;
      observer.disconnect();
      stopListening();
      host.removeEventListener('keydown', onKey);
      game.destroy();
      leave();
    },
  };
}

/** Makes the host something that can be focused and is spoken as a map; answers with how to undo it. */
function furnish(host: HTMLElement, label: string, roaming: boolean): () => void {
  const names = ['tabindex', 'role', 'aria-label', 'style'];
  const before = names.map((name) => [name, host.getAttribute(name)] as const);
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', label);
  if (roaming) host.style.touchAction = 'none';
  return () => {
    for (const [name, value] of before)
      if (value === null) host.removeAttribute(name);
      else host.setAttribute(name, value);
  };
}

function measure(host: HTMLElement): Size {
  return { width: Math.round(host.clientWidth), height: Math.round(host.clientHeight) };
}

/** Device px per CSS px; beyond 2 nothing is gained that an eye can see. */
function density(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
}
