import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

export const outcome: Catalogue['outcome'] = {
  headline: {
    settled: (attacks) =>
      attacks
        ? `In Kraft bis zum letzten Quartal, nach ${attacks}`
        : 'Er hielt bis zum letzten Quartal',
    reopened: (attacks) =>
      attacks
        ? `Neu verhandelt und in Kraft bis zum letzten Quartal, nach ${attacks}`
        : 'Er hielt bis zum letzten Quartal, mit einem neu verhandelten Text',
    'no-deal': 'Kein Text wurde unterzeichnet; der Krieg geht weiter',
    collapsed: (quarters) => `Die Waffenruhe ist vorbei, Dauer: ${quarters}`,
  },
  attacks: (count, words) =>
    count === 0 ? '' : plural(count, { one: 'einem Angriff', other: `${words} Angriffen` }),
  quarters: (count, words) =>
    count === 0
      ? 'weniger als ein Quartal'
      : plural(count, { one: 'ein Quartal', other: `${words} Quartale` }),
};
