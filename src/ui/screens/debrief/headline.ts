import type { View } from '../../../engine/index.ts';
import { inWords } from '../../format.ts';
import { say } from '../../messages/index.ts';

/** How a run ended. */
export function headline(view: View): string {
  const words = say.outcome;
  const { kind } = view.outcome!;
  if (kind === 'no-deal') return words.headline[kind];
  if (kind === 'collapsed') {
    return words.headline.collapsed(words.quarters(view.quarter, inWords(view.quarter)));
  }
  const attacks = view.tests.filter(({ move }) => move !== 'probe').length;
  return words.headline[kind](words.attacks(attacks, inWords(attacks)));
}
