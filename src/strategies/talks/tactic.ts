import type { Stream } from '../../base/stream.ts';
import { crossesRedLine, hasSigned, isSameText, type Text, type View } from '../../engine/index.ts';
import type { Because } from '../strategy.ts';
import { textToSign } from './signing.ts';
import { isWorth, stakesOf, type Stakes } from './worth.ts';

/** A way of bargaining over the text, from any seat. */
export interface Tactic {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The literature that it follows. */
  readonly basis: string;
  talk(view: View, stream: Stream): Talk;
}

/** What a tactic does in a round: it signs a text of the table, or stands by one of its own. */
export interface Talk {
  readonly because: Because;
  /** Points that a text has to be worth to it. */
  readonly asks: number;
  readonly signs: Text | null;
  /** The text that it lays down; where it signs, as far as it is known. */
  readonly stands: Text | null;
  /** It does not stand ready to sign what it lays down. */
  readonly withholds: boolean;
}

/** A level of aspiration, and the rule that set it. */
export interface Aspiration {
  readonly points: number;
  readonly because: Because;
}

/**
 * The common frame of bargaining by aspiration: sign what is worth as much as one asks, or else lay
 * down a text of that worth (the acceptance rule of Faratin, Sierra and Jennings 1998). What is asked
 * to be signed is never less than the reservation, and never more than the opening is worth.
 */
export abstract class ByAspiration implements Tactic {
  abstract readonly id: string;
  abstract readonly title: string;
  abstract readonly summary: string;
  abstract readonly basis: string;

  protected abstract aspiration(view: View, stakes: Stakes): Aspiration;

  /** The text laid down at a level of aspiration. */
  protected abstract offer(view: View, points: number): Text;

  talk(view: View): Talk {
    const stakes = stakesOf(view);
    const { floor, best } = stakes;
    const { points, because } = this.aspiration(view, stakes);
    const signs = textToSign(view, Math.max(floor, Math.min(points, best)));
    if (signs && !isSameText(signs, view.positions[view.party])) {
      return { because, asks: points, signs, stands: null, withholds: false };
    }
    const position = view.positions[view.party];
    const offer = isTaken(view, position) ? position : this.offer(view, points);
    return { because, asks: points, signs: null, ...standBy(view, offer, floor) };
  }
}

/** Whether a side of the war has signed one's own text: then there is no reason to give more. */
function isTaken(view: View, position: Text): boolean {
  return view.level.required.some(
    (party) => party !== view.party && hasSigned(view, party, position),
  );
}

/** Lay down a text: one that the war has overtaken stays a position, but is no longer signed. */
export function standBy(view: View, text: Text, floor: number): Pick<Talk, 'stands' | 'withholds'> {
  const signable = isWorth(view, text, floor) && !crossesRedLine(view.level, view.party, text);
  return { stands: text, withholds: !signable };
}
