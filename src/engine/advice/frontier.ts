import { assessText } from '../durability.ts';
import type { Level } from '../level.ts';
import { PARTIES } from '../party.ts';
import { textKey, type Text } from '../text.ts';
import type { View } from '../view.ts';
import { doubtedChance } from './texts.ts';

/** A point of the plane of signature and durability: `signs` is asked of those in doubt. */
export interface PlanePoint {
  readonly text: Text;
  readonly signs: number;
  readonly hold: number;
}

/** How much durability counts against the signature in doubt, along the frontier. */
const SLOPES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/**
 * What can be had: texts found by climbing from the positions on the table, for a range of weights
 * between the signature in doubt and durability. A lower bound of the true frontier; points are in order
 * of rising chance of signature and none is beaten by another.
 * @param pressurePoints by how much fighting on becomes worse for those in doubt.
 */
export function signHoldFrontier(view: View, pressurePoints = 0): readonly PlanePoint[] {
  const { level } = view;
  const seen = new Map<string, PlanePoint>();
  const look = (text: Text) => {
    const key = textKey(text);
    let point = seen.get(key);
    if (!point) {
      point = { text, ...planeCoordinates(view, text, pressurePoints) };
      seen.set(key, point);
    }
    return point;
  };
  for (const slope of SLOPES) {
    const score = (text: Text) => {
      const { signs, hold } = look(text);
      return (1 - slope) * signs + slope * hold;
    };
    for (const start of PARTIES) climb(level, view.positions[start], score);
  }
  return paretoFront([...seen.values()]);
}

/** Chance that those in doubt sign, by stated interests, and that the text holds. */
function planeCoordinates(view: View, text: Text, pressurePoints: number) {
  const assessment = assessText(view, text);
  return {
    signs: doubtedChance(view, text, assessment, pressurePoints),
    hold: assessment.hold,
  };
}

/** Improve a text one article at a time until no single change helps. */
function climb(level: Level, from: Text, score: (text: Text) => number): Text {
  let text = from;
  for (let pass = 0; pass < 4; pass++) {
    let improved = false;
    for (let article = 0; article < text.length; article++) {
      let best = text;
      let bestScore = score(text);
      const options = level.articles[article]!.options.length;
      for (let option = 0; option < options; option++) {
        if (option === text[article]) continue;
        const candidate = text.map((now, at) => (at === article ? option : now));
        const here = score(candidate);
        if (here > bestScore + 1e-9) {
          best = candidate;
          bestScore = here;
        }
      }
      if (best !== text) {
        text = best;
        improved = true;
      }
    }
    if (!improved) break;
  }
  return text;
}

/** Points that no other beats in both coordinates, by rising chance of signature. */
export function paretoFront<T extends PlanePoint>(points: readonly T[]): readonly T[] {
  const sorted = [...points].sort((a, b) => b.signs - a.signs || b.hold - a.hold);
  const front: T[] = [];
  let best = -1;
  for (const point of sorted) {
    if (point.hold > best + 1e-9) {
      front.push(point);
      best = point.hold;
    }
  }
  return front.reverse();
}
