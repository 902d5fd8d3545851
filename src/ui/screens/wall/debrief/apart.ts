interface Dot {
  readonly table: number;
  readonly x: number;
  readonly y: number;
}

/** A dot that was moved aside, and where it belongs. */
export interface PlacedDot extends Dot {
  readonly ofX: number;
  readonly ofY: number;
}

/** Places round a dot that are tried in a ring. */
const ROUND = 12;

/** Dots that would lie over each other step aside round their place: ever wider rings until one is free. */
export function apart(dots: readonly Dot[], radius: number): readonly PlacedDot[] {
  const placed: PlacedDot[] = [];
  const free = (x: number, y: number) =>
    placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * radius + 1);
  for (const { table, x: ofX, y: ofY } of dots) {
    let [x, y] = [ofX, ofY];
    for (let step = 0; !free(x, y); step++) {
      const ring = (1 + Math.floor(step / ROUND)) * 1.2 * radius;
      const turn = (2 * Math.PI * step) / ROUND;
      x = ofX + ring * Math.cos(turn);
      y = ofY + ring * Math.sin(turn);
    }
    placed.push({ table, x, y, ofX, ofY });
  }
  return placed;
}
