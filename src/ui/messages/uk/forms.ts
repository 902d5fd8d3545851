import { cast, type Actor } from '../cast.ts';
import { pluralIn, type Forms } from '../plural.ts';

/** Choose a word by number: "one", "few", "many", and "other" after a fraction. */
export const plural = pluralIn('uk');

/** The word that a figure takes as it is written; after decimals it is the one of a fraction. */
export function wordAfter(figure: string, forms: Forms): string {
  const last = /(\d[\d\u00a0\u202f]*)(,\d+)?\D*$/.exec(figure);
  if (!last || last[2] !== undefined) return forms.other;
  return plural(Number(last[1]!.replace(/\D/g, '')), forms);
}

const POINTS: Forms = { one: 'бал', few: 'бали', many: 'балів', other: 'бала' };
/** "3 бали", "2,5 бала". */
export const points = (figure: string): string => `${figure}\u00a0${wordAfter(figure, POINTS)}`;

const SHARE_POINTS: Forms = { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункта' };
/** Points of probability: "−0,9 пункта". */
export const sharePoints = (figure: string): string =>
  `${figure}\u00a0${wordAfter(figure, SHARE_POINTS)}`;

const WORLDS: Forms = { one: 'світ', few: 'світи', many: 'світів', other: 'світу' };
export const worlds = (figure: string): string => `${figure}\u00a0${wordAfter(figure, WORLDS)}`;

/** "2 раунди". */
export const rounds = (count: number): string =>
  `${count}\u00a0${plural(count, { one: 'раунд', few: 'раунди', many: 'раундів', other: 'раунду' })}`;

export const quarters = (count: number): string => `${count}\u00a0${quarterWord(count)}`;
export const quarterWord = (count: number): string =>
  plural(count, { one: 'квартал', few: 'квартали', many: 'кварталів', other: 'кварталу' });

/** One delegation or a list of them, given as they act, in another case. */
function inCase(who: string, form: 'of' | 'to' | 'object' | 'by'): string {
  return `${who}`
    .split(/(, | і )/)
    .map((each) => actorOf(each)?.[form] ?? each)
    .join('');
}
function actorOf(seat: string): Actor | undefined {
  return Object.values(cast).find((actor) => actor.seat === seat || actor.Seat === seat);
}

/** Whose: "Москви". */
export const of = (who: string): string => inCase(who, 'of');
/** To whom: "Москві". */
export const to = (who: string): string => inCase(who, 'to');
/** Whom: "Москву". */
export const object = (who: string): string => inCase(who, 'object');
/** By whom: "Москвою". */
export const by = (who: string): string => inCase(who, 'by');
