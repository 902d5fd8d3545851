/** A label that wants to stand above a track, on a pole that rises from its place there. */
export interface FlagWish {
  readonly x: number;
  readonly width: number;
  /** Who has more is placed first. */
  readonly weight: number;
}

/** Where a label stands: above the track by levels from 0, to the right or left of its pole. */
export interface Flag {
  /** Index of the wish. */
  readonly of: number;
  readonly x: number;
  readonly level: number;
  readonly to: 1 | -1;
}

/** Room between two labels, or a label and a pole, pixels. */
const APART = 6;

/**
 * Places for labels so that none lies over another or over another's pole, the weightiest first and each
 * as low as it may. What finds no place within the width and levels is left out.
 */
export function placeFlags(
  wishes: readonly FlagWish[],
  width: number,
  levels: number,
): readonly Flag[] {
  const order = wishes
    .map((wish, of) => ({ ...wish, of }))
    .toSorted((a, b) => b.weight - a.weight || a.of - b.of);
  const placed: (Flag & { readonly left: number; readonly right: number })[] = [];
  for (const { x, width: wide, of } of order) {
    const fits = (level: number, to: 1 | -1) => {
      const left = to > 0 ? x : x - wide;
      const right = left + wide;
      if (left < 0 || right > width) return null;
      const free = placed.every((other) => {
        if (other.level === level)
          return right + APART <= other.left || left >= other.right + APART;
        const [upper, lower] = other.level > level ? [other, { left, right }] : [{ x }, other];
        // The pole of the upper one passes beside the lower one.
        return upper.x <= lower.left - APART || upper.x >= lower.right + APART;
      });
      return free ? { of, x, level, to, left, right } : null;
    };
    for (let level = 0; level < levels; level++) {
      const flag = fits(level, 1) ?? fits(level, -1);
      if (!flag) continue;
      placed.push(flag);
      break;
    }
  }
  return placed
    .map(({ of, x, level, to }): Flag => ({ of, x, level, to }))
    .toSorted((a, b) => a.of - b.of);
}
