import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const wall: Catalogue['wall'] = {
  title: 'Écran mural de la classe',
  tables: 'Tables',
  table: (number) => `Table ${number}`,
  forked: (table, turn) => `poursuivie depuis la table ${table}, tour ${turn}`,
  stage: {
    lobby: 'Pas commencé',
    playing: 'En cours',
    debrief: 'Bilan',
    ended: 'Terminé',
  },
  phase: {
    talks: 'Pourparlers',
    ceasefire: 'Cessez-le-feu',
    deployment: 'Déploiement',
    violation: 'Violation',
    settled: 'Établi',
    collapsed: 'Effondré',
  },
  lobby: 'En attente du début',
  round: (round, limit) => `Round ${round} sur ${limit}`,
  quarter: (quarter, limit) => `Trimestre ${quarter} sur ${limit}`,
  seeds: { same: 'même graine à chaque table', each: 'une graine par table' },
  counts: (tables, seats) =>
    `${tables} ${plural(tables, { one: 'table', other: 'tables' })}, ${seats} ${plural(seats, { one: 'siège', other: 'sièges' })}`,
  people: (connected, strategies) =>
    `${connected} ${plural(connected, { one: 'personne connectée', other: 'personnes connectées' })}${
      strategies > 0
        ? `, ${strategies} ${plural(strategies, { one: 'stratégie', other: 'stratégies' })}`
        : ''
    }`,
  seat: {
    awaited: 'attendue',
    ready: 'prête',
    idle: '—',
    left: 'partie',
    seated: (count) =>
      count === 0 ? 'vide' : plural(count, { one: `${count} présent`, other: `${count} présents` }),
    strategy: 'stratégie',
    because: {
      nobody: 'une stratégie joue, personne ne siégeant',
      absent: 'une stratégie joue, personne n’étant connecté',
      facilitator: 'une stratégie joue, sur décision de l’animateur',
    },
    nobody: 'absente',
    nobodyLong: 'personne de la délégation n’est connecté',
    spoken: (party, mark, note) => `${party} : ${mark}${note ? `, ${note}` : ''}`,
  },
  clock: {
    label: 'Temps restant de ce tour',
    paused: 'en pause',
    out: 'temps écoulé',
    open: 'sans limite',
    none: '—',
  },
  awaitedFor: (who, time) => `${who} : attente de ${time}`,
  unpeopled: 'Personne ne siège ici ; la table attend.',
  deserted: 'Personne n’est là ; la table attend.',
  stopped: 'Arrêtée où elle en était.',
  minutes: (minutes) => `${minutes} min`,
  seconds: (seconds) => `${seconds} s`,
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  state: {
    talks: (agreed, bracketed) =>
      `${agreed} ${plural(agreed, { one: 'convenu', other: 'convenus' })}, ${bracketed} entre crochets`,
    ceasefire: 'Le texte est signé et en vigueur',
    deployment: (field, pool) => `${field} sur le terrain, ${pool} au réservoir`,
    noForce: 'Aucune force sur le terrain',
    violation: {
      probe: (sector) => `Coup de sonde dans le secteur ${sector}`,
      strike: (sector) => `Frappe dans le secteur ${sector}`,
      offensive: (sector) => `Offensive dans le secteur ${sector}`,
    },
    killed: (words, count) =>
      plural(count, { one: `${words} soldat tué.`, other: `${words} soldats tués.` }),
  },
  odds: {
    holds: {
      signature: (years) => `tiendrait ${years}`,
      force: 'ni frappe ni offensive jusqu’au dernier trimestre',
      broken: 'aucune autre jusqu’au dernier trimestre',
    },
    years: (count, words) => plural(count, { one: `${words} an`, other: `${words} ans` }),
    working: 'calcul des probabilités',
    none: '—',
    title:
      'Probabilité que ni frappe ni offensive ne vienne jusqu’au dernier trimestre, avec sa fourchette',
  },
  agreed: {
    fold: (count) => `Convenu jusqu’ici : ${count}`,
    signed: 'Le texte signé',
    none: 'Rien n’est encore convenu.',
  },
  last: 'Dernières décisions',
  map: {
    label: (number) => `Le front à la table ${number}`,
    thinnest: (sector) => `Le secteur ${sector} est le plus faible.`,
    incident: (sector) => `Incident dans le secteur ${sector}.`,
    moved: (sector) => `Le front a le plus bougé dans le secteur ${sector}.`,
    quiet: 'Le front n’a pas bougé.',
  },
  join: {
    title: 'Code d’entrée',
    address: 'Sans compte. Saisissez le code à l’adresse',
    qr: (address) => `Code QR de ${address}`,
  },
  soFar: {
    title: (count) => `${count} à ce jour`,
    tables: (count, words) =>
      plural(count, {
        one: count === 1 ? 'une table' : 'aucune table',
        other: `${count % 10 === 1 ? count : words} tables`,
      }),
    unit: 'probabilité de tenir, %',
    label: (list) => `Probabilité que le texte de chaque table tienne, pour cent : ${list}`,
    entry: (table, chance) => `table ${table} ${chance}`,
    empty: 'Les probabilités s’affichent ici dès qu’une table en a.',
    hidden: 'Les probabilités sont masquées dans cette session.',
  },
  wire: {
    title: 'Fil de presse',
    empty: 'Rien n’est venu sur le fil.',
    to: (tables) => (tables.length === 1 ? `table ${tables[0]}` : `tables ${tables.join(', ')}`),
  },
  news: (table, phase, line) => `Table ${table} : ${phase}, ${line}`,
  line: {
    connecting: 'Connexion à la session',
    lost: 'La connexion est perdue et se rétablit. Ce qui est montré peut être dépassé.',
    refused: (why) => `Cet écran mural ne peut être ouvert : ${why}`,
  },
  paused: 'Toutes les tables sont en pause',
  noCode:
    'Cette adresse ne nomme aucune session. Ouvrez l’écran mural depuis la page de l’animateur.',
  otherLevel:
    'Cette session est d’un niveau que cette page n’a pas, ou d’une autre version de celui-ci.',
  home: 'Vers l’accueil',
};
