import type { Point } from './projection.ts';

/** What pointers and wheel ask for, in CSS px from the top left of the map. */
export interface Gestures {
  /** True if what is under the point may be carried away. */
  grab(at: Point): boolean;
  carry(at: Point): void;
  drop(at: Point): void;
  giveUp(): void;
  pan(dx: number, dy: number): void;
  zoom(at: Point, factor: number): void;
  /** The hand has left the map: paint it afresh. */
  rest(): void;
  tap(at: Point, touch: boolean): void;
  hover(at: Point): void;
}

const TAP_PX = 5;

/** Listens to pointers and wheel on an element; answers with how to stop. */
export function listen(element: HTMLElement, gestures: Gestures, mayPan: boolean): () => void {
  const pointers = new Map<number, Point>();
  let start: Point | undefined;
  let mode: 'idle' | 'press' | 'pan' | 'carry' | 'pinch' = 'idle';
  let span = 0;
  const controller = new AbortController();
  const { signal } = controller;

  const at = (event: PointerEvent | WheelEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const pinch = () => {
    const [a, b] = [...pointers.values()];
    if (!a || !b) return undefined;
    return {
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      span: Math.hypot(a.x - b.x, a.y - b.y),
    };
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = at(event);
    pointers.set(event.pointerId, point);
    if (mayPan) element.setPointerCapture(event.pointerId);
    if (pointers.size === 2 && mayPan) {
      if (mode === 'carry') gestures.giveUp();
      mode = 'pinch';
      span = pinch()?.span ?? 0;
    } else if (pointers.size === 1) {
      start = point;
      mode = 'press';
    }
  };

  const onMove = (event: PointerEvent) => {
    const point = at(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') gestures.hover(point);
      return;
    }
    const middle = pinch()?.middle;
    pointers.set(event.pointerId, point);
    if (mode === 'press' && start && Math.hypot(point.x - start.x, point.y - start.y) > TAP_PX) {
      if (gestures.grab(start)) mode = 'carry';
      else mode = mayPan ? 'pan' : 'press';
    }
    if (mode === 'carry') gestures.carry(point);
    if (mode === 'pan') gestures.pan(point.x - before.x, point.y - before.y);
    const now = pinch();
    if (mode === 'pinch' && now && middle && span > 0) {
      gestures.pan(now.middle.x - middle.x, now.middle.y - middle.y);
      gestures.zoom(now.middle, now.span / span);
      span = now.span;
    }
  };

  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const point = at(event);
    if (mode === 'press') gestures.tap(point, event.pointerType === 'touch');
    if (mode === 'carry') gestures.drop(point);
    if (mode === 'pan' || mode === 'pinch') gestures.rest();
    // One finger lifted from a pinch: the other goes on dragging the map.
    mode = pointers.size === 1 ? 'pan' : 'idle';
  };

  const onCancel = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    if (mode === 'carry') gestures.giveUp();
    if (mode === 'pan' || mode === 'pinch') gestures.rest();
    mode = 'idle';
  };

  const onWheel = (event: WheelEvent) => {
    if (!mayPan) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const step = Math.max(-80, Math.min(80, event.deltaY * unit));
    gestures.zoom(at(event), Math.exp(-step * 0.0035));
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onCancel, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => controller.abort();
}
