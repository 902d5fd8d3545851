/** An upright rectangle, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that wants to stand at a point. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far from the point it keeps, for the mark that is there. */
  readonly clear: number;
}

export interface PlacedLabel extends Box {
  /** Where a line from the mark to its label ends; null where the label stands at its mark. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

/** Right, left, above, below, then the corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
const STEPS = [0, 12, 24, 38, 54, 72] as const;

/** Height of a label, pixels. */
export const LINE = 13;
/** Letters' width of the axes, about, as a share of the root's size. */
const LETTER_REM = 0.36;

/** How wide a text of the axes is drawn, about, pixels. */
export function textWidth(text: string): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return text.length * LETTER_REM * root;
}

/**
 * A place for each label, so that none lies over another, over a mark or outside: the nearest that is
 * free, and where none is, the one that covers least.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  within: Box,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    let best: PlacedLabel | null = null;
    let least = Infinity;
    for (const step of STEPS) {
      for (const [across, down] of SIDES) {
        const label = labelAt(wish, across, down, step);
        const here = covered(label, within, [...taken, ...placed]);
        if (here < least - 1e-9) {
          best = label;
          least = here;
        }
      }
      if (least <= 0) break;
    }
    placed.push(best!);
  }
  return placed;
}

/** Between two boxes along a line, and half the width of one, pixels. */
const ALONG = 6;
const HALF_LINE = 1.5;

/** A drawn line as small boxes along it, so that labels keep off it. */
export function alongLine(
  points: readonly { readonly x: number; readonly y: number }[],
): readonly Box[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / ALONG));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      return {
        left: x - HALF_LINE,
        right: x + HALF_LINE,
        top: y - HALF_LINE,
        bottom: y + HALF_LINE,
      };
    });
  });
}

/** How much a label at a place covers of others, what is cut off counting most. */
function covered(label: Box, within: Box, taken: readonly Box[]): number {
  return outside(label, within) * 4 + taken.reduce((sum, box) => sum + overlap(label, box), 0);
}

function labelAt(wish: LabelWish, across: number, down: number, step: number): PlacedLabel {
  const { x, y, width, height, clear } = wish;
  const middle = x + across * (clear + step + width / 2);
  const centre = y + down * (clear + step + height / 2) * (across === 0 ? 1 : 0.75);
  const box = {
    left: middle - width / 2,
    right: middle + width / 2,
    top: centre - height / 2,
    bottom: centre + height / 2,
  };
  const leader =
    step === 0
      ? null
      : {
          x: across === 0 ? middle : across > 0 ? box.left : box.right,
          y: across === 0 ? (down > 0 ? box.top : box.bottom) : centre,
        };
  return { ...box, leader };
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** How much of a box lies outside another. */
function outside(box: Box, within: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - overlap(box, within);
}

/** Where a label may stand: from a corner, to the right or left of it, downwards. */
export interface Stand {
  readonly x: number;
  readonly top: number;
  readonly to: 1 | -1;
}

/** By a line that runs up and down. */
export const besides = (x: number, top: number): readonly Stand[] => [
  { x: x + 4, top, to: 1 },
  { x: x - 4, top, to: -1 },
];
/** At either end of a line that runs across. */
export const aboveAndBelow = (end: number, y: number): readonly Stand[] =>
  [y - LINE - 1, y + 2].flatMap((top) => [
    { x: end, top, to: 1 as const },
    { x: end, top, to: -1 as const },
  ]);

/** The name of a line stands by it where it covers no sign and is not cut off. */
export function clearest(
  text: string,
  stands: readonly Stand[],
  area: Box,
  taken: readonly Box[],
): Box {
  const width = textWidth(text);
  const boxes = stands.map(({ x, top, to }) => ({
    left: to > 0 ? x : x - width,
    right: to > 0 ? x + width : x,
    top,
    bottom: top + LINE,
  }));
  return boxes.reduce((a, b) => (covered(b, area, taken) < covered(a, area, taken) ? b : a));
}
