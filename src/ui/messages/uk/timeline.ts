import type { Catalogue } from '../catalogue.ts';
import { object, plural, quarters, rounds } from './forms.ts';

const MOVES = {
  probe: { one: 'промацування', other: 'промацування', many: 'промацувань' },
  strike: { one: 'удар', few: 'удари', many: 'ударів', other: 'удару' },
  offensive: { one: 'наступ', few: 'наступи', many: 'наступів', other: 'наступу' },
} as const;
const MOVE = { probe: 'промацування', strike: 'удар', offensive: 'наступ' } as const;

/** Words of the debrief's timeline. */
export const timeline: Catalogue['debrief']['timeline'] = {
  title: 'Часова шкала',
  talks: 'Переговори',
  reopened: 'Нові переговори',
  ceasefire: 'Припинення вогню',
  km2: (km2) => `${km2}\u202fкм²`,
  lost: (km2) => `утрачено території за час переговорів: ${km2}`,
  lostShort: (km2) => `утрачено: ${km2}`,
  troops: (most, sustained) =>
    `військових на місці: щонайбільше ${most}; наприкінці ротація могла б утримувати ${sustained}`,
  troopsShort: (most) => `військових: до ${most}`,
  noTroops: 'на місці немає іноземних військових',
  label: (stretches, notable) =>
    `Раунди й квартали за порядком. ${stretches}.${notable ? ` ${notable}.` : ''}`,
  stretch: {
    talks: (count) => `Переговори: ${rounds(count)}`,
    reopened: (count) => `нові переговори: ${rounds(count)}`,
    ceasefire: (count) => `припинення вогню: ${quarters(count)}`,
  },
  atRound: (round, words) => `раунд ${round}: ${words}`,
  atQuarter: (quarter, words) => `квартал ${quarter}: ${words}`,
  unlabelled: (list) => `Без підпису вгорі: ${list}.`,
  testsAt: (move, count, list) =>
    `${count} ${plural(count, MOVES[move])} (${count === 1 ? 'квартал' : 'квартали'} ${list})`,
  table: 'Читати шкалу як таблицю',
  columns: {
    turn: 'Хід',
    dates: 'Дати',
    came: 'Що вирізнялося',
    lost: 'Утрачено, км²',
    troops: 'Військові',
  },
  round: (round) => `Раунд ${round}`,
  quarter: (quarter) => `Квартал ${quarter}`,
  event: {
    tested: (move, sector, killed) =>
      `${MOVE[move]}, сектор ${sector}${killed > 0 ? `: загинуло ${killed}` : ''}`,
    signed: 'підписано',
    reopened: (who) => `перегляд тексту просить ${who}`,
    ended: {
      'last-quarter': () => '',
      'rounds-ran-out': () => 'жодного тексту не підписано',
      'walked-out': (who) => `${who} виходить із переговорів`,
      'offensive-succeeded': () => 'фронт прорвано',
      'wider-war': () => 'відповідь переросла у війну',
      withdrew: (who) => `${who} виходить із тексту`,
    },
    acted: (who, act) => `${who}: ${act}`,
    force: (who, force) => `${who} пропонує сили: ${force}`,
    pledged: (who, troops) => `${who} обіцяє ${troops}`,
    arrived: 'прибувають перші військові',
    missed: (who, troops) => `${who} надсилає на ${troops} менше`,
    toPerson: (who) => `за ${object(who)} грає людина`,
    toStrategy: (who) => `за ${object(who)} грає стратегія`,
    blocked: (who) => `${who} блокує прибуття`,
  },
};
