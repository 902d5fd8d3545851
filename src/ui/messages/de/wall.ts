import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words of the classroom wall: for everyone in the room, so nothing private. */
export const wall: Catalogue['wall'] = {
  title: 'Wandanzeige',
  tables: 'Tische',
  table: (number) => `Tisch ${number}`,
  forked: (table, turn) => `weitergespielt von Tisch ${table}, Zug ${turn}`,
  stage: {
    lobby: 'Nicht begonnen',
    playing: 'Im Gang',
    debrief: 'Auswertung',
    ended: 'Beendet',
  },
  phase: {
    talks: 'Gespräche',
    ceasefire: 'Waffenruhe',
    deployment: 'Entsendung',
    violation: 'Verstoß',
    settled: 'Gehalten',
    collapsed: 'Zerfallen',
  },
  lobby: 'Wartet auf den Beginn',
  round: (round, limit) => `Runde ${round} von ${limit}`,
  quarter: (quarter, limit) => `Quartal ${quarter} von ${limit}`,
  seeds: { same: 'derselbe Startwert an jedem Tisch', each: 'ein Startwert je Tisch' },
  counts: (tables, seats) =>
    `${plural(tables, { one: '1 Tisch', other: `${tables} Tische` })}, ${plural(seats, { one: '1 Platz', other: `${seats} Plätze` })}`,
  people: (connected, strategies) =>
    `${plural(connected, { one: '1 Person', other: `${connected} Personen` })} verbunden${
      strategies > 0
        ? `, ${plural(strategies, { one: '1 Strategie', other: `${strategies} Strategien` })}`
        : ''
    }`,
  seat: {
    awaited: 'steht aus',
    ready: 'bereit',
    idle: '—',
    left: 'gegangen',
    seated: (count) => (count === 0 ? 'leer' : `${count} am Platz`),
    strategy: 'Strategie',
    because: {
      nobody: 'eine Strategie spielt, weil niemand dort sitzt',
      absent: 'eine Strategie spielt, weil niemand verbunden ist',
      facilitator: 'eine Strategie spielt, wie es die Spielleitung bestimmt hat',
    },
    nobody: 'abwesend',
    nobodyLong: 'von ihr ist niemand verbunden',
    spoken: (party, mark, note) => `${party}: ${mark}${note ? `, ${note}` : ''}`,
  },
  clock: {
    label: 'Verbleibende Zeit dieses Zuges',
    paused: 'angehalten',
    out: 'Zeit abgelaufen',
    open: 'unbegrenzt',
    none: '—',
  },
  awaitedFor: (who, time) => `${who} seit ${time} ausstehend`,
  unpeopled: 'Hier sitzt niemand; der Tisch wartet.',
  deserted: 'Niemand ist hier; der Tisch wartet.',
  stopped: 'Angehalten, wo er stand.',
  minutes: (minutes) => `${minutes} min`,
  seconds: (seconds) => `${seconds} s`,
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  state: {
    talks: (agreed, bracketed) => `${agreed} vereinbart, ${bracketed} strittig`,
    ceasefire: 'Der Text ist unterzeichnet und in Kraft',
    deployment: (field, pool) => `${field} im Einsatz, ${pool} im Pool`,
    noForce: 'Keine Truppe ist im Einsatz',
    violation: {
      probe: (sector) => `Störaktion in Sektor ${sector}`,
      strike: (sector) => `Beschuss in Sektor ${sector}`,
      offensive: (sector) => `Offensive in Sektor ${sector}`,
    },
    killed: (words, count) =>
      plural(count, { one: 'Ein Soldat getötet.', other: `${words} Soldaten getötet.` }),
  },
  odds: {
    holds: {
      signature: (years) => `würde ${years} halten`,
      force: 'kein Beschuss, keine Offensive bis zum letzten Quartal',
      broken: 'kein weiterer Angriff bis zum letzten Quartal',
    },
    years: (count, words) => plural(count, { one: 'ein Jahr', other: `${words} Jahre` }),
    working: 'Wahrscheinlichkeit wird berechnet',
    none: '—',
    title:
      'Wahrscheinlichkeit, dass bis zum letzten Quartal weder Beschuss noch eine Offensive kommt, mit Spanne',
  },
  agreed: {
    fold: (count) => `Bisher vereinbart: ${count}`,
    signed: 'Der unterzeichnete Text',
    none: 'Noch ist nichts vereinbart.',
  },
  last: 'Letzte Züge',
  map: {
    label: (number) => `Die Front an Tisch ${number}`,
    thinnest: (sector) => `Sektor ${sector} ist der schwächste.`,
    incident: (sector) => `Vorfall in Sektor ${sector}.`,
    moved: (sector) => `Am meisten bewegte sich die Front in Sektor ${sector}.`,
    quiet: 'Die Front bewegte sich nicht.',
  },
  join: {
    title: 'Beitrittscode',
    address: 'Kein Konto nötig. Code eingeben unter',
    qr: (address) => `QR-Code von ${address}`,
  },
  soFar: {
    title: (count) => `${count} bisher`,
    tables: (count, words) => plural(count, { one: 'ein Tisch', other: `${words} Tische` }),
    unit: 'Wahrscheinlichkeit zu halten, %',
    label: (list) => `Wahrscheinlichkeit, dass der Text jedes Tisches hält, in Prozent: ${list}`,
    entry: (table, chance) => `Tisch ${table} ${chance}`,
    empty: 'Hier erscheinen Wahrscheinlichkeiten, sobald ein Tisch welche hat.',
    hidden: 'Wahrscheinlichkeiten sind in dieser Sitzung verborgen.',
  },
  wire: {
    title: 'Presseticker',
    empty: 'Nichts ist über den Ticker gekommen.',
    to: (tables) => (tables.length === 1 ? `Tisch ${tables[0]}` : `Tische ${tables.join(', ')}`),
  },
  news: (table, phase, line) => `Tisch ${table}: ${phase}, ${line}`,
  line: {
    connecting: 'Verbindung zur Sitzung wird hergestellt',
    lost: 'Die Verbindung ist unterbrochen und wird wieder aufgenommen. Das Gezeigte kann veraltet sein.',
    refused: (why) => `Diese Wandanzeige lässt sich nicht öffnen: ${why}`,
  },
  paused: 'Alle Tische sind angehalten',
  noCode:
    'Diese Adresse nennt keine Sitzung. Öffnen Sie die Wandanzeige von der Seite der Spielleitung.',
  otherLevel:
    'Diese Sitzung gehört zu einem Szenario, das diese Seite nicht hat, oder zu einer anderen Fassung davon.',
  home: 'Zur Startseite',
};
