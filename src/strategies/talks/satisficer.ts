import { hasSigned, signatoriesOf, type Text, type View } from '../../engine/index.ts';
import { openingOf, reservation } from './worth.ts';
import { textToSign } from './signing.ts';
import type { Tactic, Talk } from './tactic.ts';

/** It stands by its opening until others agree, and then signs whatever is better than fighting on. */
class Satisficer implements Tactic {
  readonly id = 'satisficer';
  readonly title = 'Good enough';
  readonly summary =
    'Leaves the bargaining to others, and signs what they have signed if it beats fighting on.';
  readonly basis = 'Satisficing (Simon 1955, “A Behavioral Model of Rational Choice”).';

  talk(view: View): Talk {
    const floor = reservation(view);
    const signs = textToSign(view, floor, (text) => othersSigned(view, text));
    return {
      because: { rule: 'satisfied' },
      asks: floor,
      signs,
      stands: openingOf(view),
      withholds: false,
    };
  }
}

/** Whether every other delegation that wages the war and that a text needs has signed it. */
function othersSigned(view: View, text: Text): boolean {
  return signatoriesOf(view.level, text)
    .filter((party) => party !== view.party && view.level.required.includes(party))
    .every((party) => hasSigned(view, party, text));
}

export const satisficer = new Satisficer();
