import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** How often a move came: "2-mal Beschuss". */
const TIMES = { probe: 'Störaktion', strike: 'Beschuss', offensive: 'Offensive' } as const;

/** Words of the debrief's timeline. */
export const timeline: Catalogue['debrief']['timeline'] = {
  title: 'Zeitleiste',
  talks: 'Gespräche',
  reopened: 'Neue Gespräche',
  ceasefire: 'Waffenruhe',
  km2: (km2) => `${km2}\u202fkm²`,
  lost: (km2) => `Geländeverlust während der Gespräche: ${km2}`,
  lostShort: (km2) => `verloren: ${km2}`,
  troops: (most, sustained) =>
    `Soldaten im Einsatz: höchstens ${most}; die Ablösung könnte am Ende ${sustained} tragen`,
  troopsShort: (most) => `Soldaten: höchstens ${most}`,
  noTroops: 'keine ausländischen Soldaten im Einsatz',
  label: (stretches, notable) =>
    `Runden und Quartale der Reihe nach. ${stretches}.${notable ? ` ${notable}.` : ''}`,
  stretch: {
    talks: (rounds) =>
      plural(rounds, { one: 'Gespräche von einer Runde', other: `Gespräche von ${rounds} Runden` }),
    reopened: (rounds) =>
      plural(rounds, {
        one: 'neue Gespräche von einer Runde',
        other: `neue Gespräche von ${rounds} Runden`,
      }),
    ceasefire: (quarters) =>
      plural(quarters, {
        one: 'eine Waffenruhe von einem Quartal',
        other: `eine Waffenruhe von ${quarters} Quartalen`,
      }),
  },
  atRound: (round, words) => `Runde ${round}: ${words}`,
  atQuarter: (quarter, words) => `Quartal ${quarter}: ${words}`,
  unlabelled: (list) => `Oben ohne Beschriftung: ${list}.`,
  testsAt: (move, count, quarters) =>
    `${count}-mal ${TIMES[move]} (${plural(count, { one: 'Quartal', other: 'Quartale' })} ${quarters})`,
  table: 'Die Zeitleiste als Tabelle lesen',
  columns: {
    turn: 'Zug',
    dates: 'Daten',
    came: 'Was hervorstach',
    lost: 'Geländeverlust, km²',
    troops: 'Soldaten',
  },
  round: (round) => `Runde ${round}`,
  quarter: (quarter) => `Quartal ${quarter}`,
  event: {
    tested: (move, sector, killed) =>
      `${TIMES[move]}, Sektor ${sector}${killed > 0 ? `: ${killed} getötet` : ''}`,
    signed: 'unterzeichnet',
    reopened: (who) => `Text neu verhandelt, verlangt durch ${who}`,
    ended: {
      'last-quarter': () => '',
      'rounds-ran-out': () => 'kein Text unterzeichnet',
      'walked-out': (who) => `${who} verließ die Gespräche`,
      'offensive-succeeded': () => 'die Front wurde durchbrochen',
      'wider-war': () => 'die Antwort weitete sich zum Krieg aus',
      withdrew: (who) => `${who} trat zurück`,
    },
    acted: (who, act) => `${who}: ${act}`,
    force: (who, force) => `${who} schlägt eine Truppe vor: ${force}`,
    pledged: (who, troops) => `${who}: Zusage ${troops}`,
    arrived: 'die ersten Soldaten treffen ein',
    missed: (who, troops) => `${who}: ${troops} weniger als zugesagt`,
    toPerson: (who) => `ein Mensch spielt für ${who}`,
    toStrategy: (who) => `eine Strategie spielt für ${who}`,
    blocked: (who) => `${who} hält Eintreffende auf`,
  },
};
