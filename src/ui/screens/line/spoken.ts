import type { View } from '../../../engine/index.ts';
import { number, percent, soldiers, listed } from '../../format.ts';
import { nameInSentence } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import type { Orders } from './orders.ts';
import { contingentsIn } from './spec.ts';

/** "Sector 3, Borova and Kreminna: 14 troops per km, draws 8 % of tests." */
export function selectionInWords(view: View, orders: Orders, at: number): string {
  const { densityTroopsPerKm, odds } = orders.after;
  const words = say.line.moves;
  const place = `${at + 1}, ${view.level.sectors[at]!.name}`;
  const density = number(densityTroopsPerKm[at]!);
  return odds
    ? words.selected(place, density, percent(odds.sectorChances[at]!))
    : words.selectedPlain(place, density);
}

/** "1,100 troops of France to sector 6, Pokrovsk?" */
export function moveInWords(view: View, orders: Orders, from: number, to: number): string {
  const words = say.line.moves;
  const here = contingentsIn(view, orders.ordered, from);
  const troops = soldiers(here.reduce((sum, { thousand }) => sum + thousand, 0));
  const who = listed(
    here.map(({ contributor }) => nameInSentence(view.level.contributors[contributor]!)),
  );
  const place = (at: number) => `${at + 1}, ${view.level.sectors[at]!.name}`;
  return from === to
    ? words.considerHere(troops, who, place(from))
    : words.consider(troops, who, place(to));
}
