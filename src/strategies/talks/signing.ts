import {
  crossesRedLine,
  factsOf,
  hasSigned,
  isSameText,
  onTheTable,
  signatoriesOf,
  type Text,
  type View,
} from '../../engine/index.ts';
import { worthAtMost, worthToMe } from './worth.ts';

/** Rounds before the end in which the broker's draft is the focal text (Schelling 1960). */
const FOCAL_ROUNDS = 2;

/** The draft to which all look when time is short: the broker's, if it has worked on it. */
function focalText(view: View): Text | null {
  const draft = view.positions.us;
  const isLate = view.roundLimit - view.round < FOCAL_ROUNDS;
  return isLate && !isSameText(draft, factsOf(view.level).openings.us) ? draft : null;
}

/** How many others have yet to sign a text that needs them. */
function missingFor(view: View, text: Text): number {
  let missing = 0;
  for (const party of signatoriesOf(view.level, text)) {
    if (party !== view.party && !hasSigned(view, party, text)) missing++;
  }
  return missing;
}

/**
 * The text on the table to sign: worth at least the threshold and not across a red line; of those, one
 * that both sides of the war have signed; then, late in the talks, the broker's; then the one that lacks
 * fewest signatures, and the one worth most.
 * @param among whether a text may be signed at all.
 */
export function textToSign(
  view: View,
  threshold: number,
  among?: (text: Text) => boolean,
): Text | null {
  const focal = focalText(view);
  let best: Text | null = null;
  let bestScore = -Infinity;
  for (const text of onTheTable(view, view.party)) {
    const most = worthAtMost(view, text);
    if (most < threshold) continue;
    if (crossesRedLine(view.level, view.party, text) || among?.(text) === false) continue;
    const missing = missingFor(view, text);
    const isFocal = focal !== null && isSameText(text, focal);
    const isSettled = view.level.required.every((party) => hasSigned(view, party, text));
    const bonus = isSettled ? 10_000 : isFocal ? 5000 : 0;
    // How well it would hold is assessed only where that can decide.
    if (most - 1000 * missing + bonus <= bestScore) continue;
    const worth = worthToMe(view, text);
    const score = worth - 1000 * missing + bonus;
    if (worth >= threshold && score > bestScore) {
      bestScore = score;
      best = text;
    }
  }
  return best;
}
