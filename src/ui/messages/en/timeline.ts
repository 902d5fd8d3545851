import type { Outcome } from '../../../engine/index.ts';

/** Words of the debrief's timeline. */
export const timeline = {
  title: 'Timeline',
  talks: 'Talks',
  reopened: 'Talks reopened',
  ceasefire: 'Ceasefire',
  km2: (km2: string) => `${km2}\u202fkm²`,
  lost: (km2: string) => `ground lost while talking: ${km2}`,
  lostShort: (km2: string) => `lost: ${km2}`,
  troops: (most: string, sustained: string) =>
    `troops in the field: ${most} at most; rotation could sustain ${sustained} at the end`,
  troopsShort: (most: string) => `troops: ${most} at most`,
  noTroops: 'no foreign troops in the field',
  label: (stretches: string, notable: string) =>
    `Rounds and quarters in order. ${stretches}.${notable ? ` ${notable}.` : ''}`,
  stretch: {
    talks: (rounds: number) => (rounds === 1 ? 'Talks of one round' : `Talks of ${rounds} rounds`),
    reopened: (rounds: number) =>
      rounds === 1 ? 'reopened talks of one round' : `reopened talks of ${rounds} rounds`,
    ceasefire: (quarters: number) =>
      quarters === 1 ? 'a ceasefire of one quarter' : `a ceasefire of ${quarters} quarters`,
  },
  atRound: (round: number, words: string) => `round ${round}: ${words}`,
  atQuarter: (quarter: number, words: string) => `quarter ${quarter}: ${words}`,
  unlabelled: (list: string) => `Without a label above: ${list}.`,
  testsAt: (move: 'probe' | 'strike' | 'offensive', count: number, quarters: string) =>
    `${count} ${count === 1 ? move : `${move}s`} (${count === 1 ? 'quarter' : 'quarters'} ${quarters})`,
  table: 'Read the timeline as a table',
  columns: {
    turn: 'Turn',
    dates: 'Dates',
    came: 'What stood out',
    lost: 'Ground lost, km²',
    troops: 'Troops',
  },
  round: (round: number) => `Round ${round}`,
  quarter: (quarter: number) => `Quarter ${quarter}`,
  event: {
    tested: (move: 'probe' | 'strike' | 'offensive', sector: number, killed: number) =>
      `${move}, sector ${sector}${killed > 0 ? `: ${killed} killed` : ''}`,
    signed: 'signed',
    reopened: (who: string) => `text reopened by ${who}`,
    ended: {
      'last-quarter': () => '',
      'rounds-ran-out': () => 'no text signed',
      'walked-out': (who: string) => `${who} walked out`,
      'offensive-succeeded': () => 'the front was broken through',
      'wider-war': () => 'the answer grew into war',
      withdrew: (who: string) => `${who} withdrew`,
    } satisfies Record<Outcome['cause'], (who: string) => string>,
    acted: (who: string, act: string) => `${who}: ${act}`,
    force: (who: string, force: string) => `${who} tables a force: ${force}`,
    pledged: (who: string, troops: string) => `${who} pledges ${troops}`,
    arrived: 'first troops arrive',
    missed: (who: string, troops: string) => `${who} sends ${troops} fewer`,
    toPerson: (who: string) => `a person plays ${who}`,
    toStrategy: (who: string) => `a strategy plays ${who}`,
    blocked: (who: string) => `${who} blocks arrivals`,
  },
};
