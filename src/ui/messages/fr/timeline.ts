import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

const MOVES = {
  probe: { one: 'coup de sonde', other: 'coups de sonde' },
  strike: { one: 'frappe', other: 'frappes' },
  offensive: { one: 'offensive', other: 'offensives' },
} as const;

export const timeline: Catalogue['debrief']['timeline'] = {
  title: 'Chronologie',
  talks: 'Pourparlers',
  reopened: 'Pourparlers rouverts',
  ceasefire: 'Cessez-le-feu',
  km2: (km2) => `${km2} km²`,
  lost: (km2) => `terrain perdu pendant les pourparlers : ${km2}`,
  lostShort: (km2) => `perdu : ${km2}`,
  troops: (most, sustained) =>
    `soldats sur le terrain : ${most} au plus ; la rotation pouvait en soutenir ${sustained} à la fin`,
  troopsShort: (most) => `soldats : ${most} au plus`,
  noTroops: 'aucune troupe étrangère sur le terrain',
  label: (stretches, notable) =>
    `Rounds et trimestres dans l’ordre. ${stretches}.${notable ? ` ${notable}.` : ''}`,
  stretch: {
    talks: (rounds) =>
      plural(rounds, { one: 'Pourparlers d’un round', other: `Pourparlers de ${rounds} rounds` }),
    reopened: (rounds) =>
      plural(rounds, {
        one: 'pourparlers rouverts d’un round',
        other: `pourparlers rouverts de ${rounds} rounds`,
      }),
    ceasefire: (quarters) =>
      plural(quarters, {
        one: 'un cessez-le-feu d’un trimestre',
        other: `un cessez-le-feu de ${quarters} trimestres`,
      }),
  },
  atRound: (round, words) => `round ${round} : ${words}`,
  atQuarter: (quarter, words) => `trimestre ${quarter} : ${words}`,
  unlabelled: (list) => `Sans étiquette ci-dessus : ${list}.`,
  testsAt: (move, count, quarters) =>
    `${count} ${plural(count, MOVES[move])} (${plural(count, { one: 'trimestre', other: 'trimestres' })} ${quarters})`,
  table: 'Lire la chronologie en tableau',
  columns: {
    turn: 'Tour',
    dates: 'Dates',
    came: 'Faits marquants',
    lost: 'Terrain perdu, km²',
    troops: 'Soldats',
  },
  round: (round) => `Round ${round}`,
  quarter: (quarter) => `Trimestre ${quarter}`,
  event: {
    tested: (move, sector, killed) =>
      `${MOVES[move].one}, secteur ${sector}${killed > 0 ? ` : ${killed} ${plural(killed, { one: 'tué', other: 'tués' })}` : ''}`,
    signed: 'signé',
    reopened: (who) => `texte rouvert par ${who}`,
    ended: {
      'last-quarter': () => '',
      'rounds-ran-out': () => 'aucun texte signé',
      'walked-out': (who) => `${who} quitte la table`,
      'offensive-succeeded': () => 'le front est percé',
      'wider-war': () => 'la réponse dégénère en guerre',
      withdrew: (who) => `${who} dénonce le texte`,
    },
    acted: (who, act) => `${who} : ${act}`,
    force: (who, force) => `${who} dépose une force : ${force}`,
    pledged: (who, troops) => `${who} promet ${troops}`,
    arrived: 'premières troupes sur place',
    missed: (who, troops) => `${who} : ${troops} de moins`,
    toPerson: (who) => `une personne joue ${who}`,
    toStrategy: (who) => `une stratégie joue ${who}`,
    blocked: (who) => `${who} bloque les arrivées`,
  },
};
