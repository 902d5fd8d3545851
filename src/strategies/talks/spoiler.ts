import { byParty, type View } from '../../engine/index.ts';
import { concede, towardsStated } from './concessions.ts';
import type { Tactic, Talk } from './tactic.ts';
import { openingOf, stakesOf, timeShare } from './worth.ts';

/** It seems to come towards all alike. */
const TOWARDS = byParty(() => 1);

/** Share of the rounds after which it takes everything back. */
const RETREATS_AT = 0.75;

/** It talks to gain time: texts that seem to give way, none of which it would sign, and then a retreat. */
class Spoiler implements Tactic {
  readonly id = 'spoiler';
  readonly title = 'Spoiler';
  readonly summary =
    'Lays down texts that seem to come closer, stands ready to sign none of them, and retreats when time is short.';
  readonly basis =
    '“Spoiler Problems in Peace Processes” (Stedman 1997, International Security 22).';

  talk(view: View): Talk {
    const share = timeShare(view);
    const { floor, best } = stakesOf(view);
    const asks = floor + Math.max(0, best - floor) * (1 - share);
    const stands =
      share < RETREATS_AT ? concede(view, asks, towardsStated(view, TOWARDS)) : openingOf(view);
    return {
      because: { rule: 'delay', timeShare: share },
      asks,
      signs: null,
      stands,
      withholds: true,
    };
  }
}

export const spoiler = new Spoiler();
