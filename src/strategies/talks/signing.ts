import {
  crossesRedLine,
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

/** Whether time is short enough that all look to one draft. */
function isLate(view: View): boolean {
  return view.roundLimit - view.round < FOCAL_ROUNDS;
}

/**
 * The text on the table to sign: worth at least the threshold and not across a red line; of those,
 * the one that most of the delegations it needs have signed already, late in the talks the broker's,
 * then the one worth most.
 */
export function textToSign(view: View, threshold: number): Text | null {
  let best: Text | null = null;
  let bestScore = -Infinity;
  for (const text of onTheTable(view, view.party)) {
    if (crossesRedLine(view.level, view.party, text)) continue;
    if (worthAtMost(view, text) < threshold) continue;
    const worth = worthToMe(view, text);
    if (worth < threshold) continue;
    const missing = signatoriesOf(view.level, text).filter(
      (party) => party !== view.party && !hasSigned(view, party, text),
    ).length;
    const focal = isLate(view) && isSameText(text, view.positions.us);
    const score = worth - 1000 * missing + (focal ? 5000 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = text;
    }
  }
  return best;
}
