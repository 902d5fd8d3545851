import type { Catalogue } from '../catalogue.ts';
import { quarters } from './forms.ts';

export const outcome: Catalogue['outcome'] = {
  headline: {
    settled: (attacks) =>
      attacks
        ? `Чинний до останнього кварталу; нападів: ${attacks}`
        : 'Текст утримався до останнього кварталу',
    reopened: (attacks) =>
      attacks
        ? `Переглянутий і чинний до останнього кварталу; нападів: ${attacks}`
        : 'Переглянутий текст утримався до останнього кварталу',
    'no-deal': 'Жодного тексту не підписано; війна триває',
    collapsed: (held) => `Припинення вогню скінчилося; воно тривало ${held}`,
  },
  attacks: (count, words) => (count === 0 ? '' : words),
  quarters: (count, _words) => (count === 0 ? 'менше за квартал' : quarters(count)),
};
