import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const outcome: Catalogue['outcome'] = {
  headline: {
    settled: (attacks) =>
      attacks
        ? `En vigueur jusqu’au dernier trimestre, après ${attacks}`
        : 'Il a tenu jusqu’au dernier trimestre',
    reopened: (attacks) =>
      attacks
        ? `Rouvert, et en vigueur jusqu’au dernier trimestre après ${attacks}`
        : 'Il a tenu jusqu’au dernier trimestre, sous un texte rouvert',
    'no-deal': 'Aucun texte n’a été signé ; la guerre continue',
    collapsed: (quarters) => `Le cessez-le-feu est rompu après ${quarters}`,
  },
  attacks: (count, words) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'une attaque',
          other: `${count % 10 === 1 ? count : words} attaques`,
        }),
  quarters: (count, words) =>
    count === 0
      ? 'moins d’un trimestre'
      : plural(count, { one: 'un trimestre', other: `${words} trimestres` }),
};
