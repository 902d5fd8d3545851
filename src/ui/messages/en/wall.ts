import type { Phase } from '../../../engine/index.ts';

/** Words of the classroom wall: for everyone in the room, so nothing private. */
export const wall = {
  title: 'Classroom wall',
  tables: 'Tables',
  table: (number: number) => `Table ${number}`,
  forked: (table: number, turn: number) => `played on from table ${table}, turn ${turn}`,
  stage: {
    lobby: 'Not begun',
    playing: 'Under way',
    debrief: 'Debrief',
    ended: 'Ended',
  },
  phase: {
    talks: 'Talks',
    ceasefire: 'Ceasefire',
    deployment: 'Deployment',
    violation: 'Violation',
    settled: 'Settled',
    collapsed: 'Collapsed',
  } satisfies Record<Phase, string>,
  lobby: 'Waiting to begin',
  round: (round: number, limit: number) => `Round ${round} of ${limit}`,
  quarter: (quarter: number, limit: number) => `Quarter ${quarter} of ${limit}`,
  seeds: { same: 'same seed at every table', each: 'a seed for each table' },
  counts: (tables: number, seats: number) =>
    `${tables} ${tables === 1 ? 'table' : 'tables'}, ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
  people: (connected: number, strategies: number) =>
    `${connected} ${connected === 1 ? 'person' : 'people'} connected${
      strategies > 0 ? `, ${strategies} ${strategies === 1 ? 'strategy' : 'strategies'}` : ''
    }`,
  seat: {
    awaited: 'awaited',
    ready: 'ready',
    idle: '—',
    left: 'left',
    seated: (count: number) => (count === 0 ? 'empty' : `${count} seated`),
    strategy: 'strategy',
    because: {
      nobody: 'a strategy plays, as nobody is seated',
      absent: 'a strategy plays, as nobody is connected',
      facilitator: 'a strategy plays, as the facilitator has it',
    },
    nobody: 'absent',
    nobodyLong: 'nobody of it is connected',
    /** For who listens: "Ukraine: awaited, a strategy plays". */
    spoken: (party: string, mark: string, note: string) =>
      `${party}: ${mark}${note ? `, ${note}` : ''}`,
  },
  clock: {
    label: 'Time left of this turn',
    paused: 'paused',
    out: 'time is out',
    open: 'no limit',
    none: '—',
  },
  awaitedFor: (who: string, time: string) => `${who} awaited for ${time}`,
  unpeopled: 'Nobody sits here; the table waits.',
  deserted: 'Nobody is here; the table waits.',
  stopped: 'Stopped where it stood.',
  minutes: (minutes: number) => `${minutes} min`,
  seconds: (seconds: number) => `${seconds} s`,
  hours: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
  state: {
    talks: (agreed: number, bracketed: number) => `${agreed} agreed, ${bracketed} bracketed`,
    ceasefire: 'The text is signed and in force',
    deployment: (field: string, pool: string) => `${field} in the field, ${pool} in the pool`,
    noForce: 'No force is in the field',
    violation: {
      probe: (sector: string) => `Probe in sector ${sector}`,
      strike: (sector: string) => `Strike in sector ${sector}`,
      offensive: (sector: string) => `Offensive in sector ${sector}`,
    },
    killed: (words: string, count: number) =>
      `${words} ${count === 1 ? 'soldier' : 'soldiers'} killed.`,
  },
  odds: {
    holds: {
      signature: (years: string) => `would hold ${years}`,
      force: 'no strike or offensive to the last quarter',
      broken: 'no further one to the last quarter',
    },
    years: (count: number, words: string) => `${words} ${count === 1 ? 'year' : 'years'}`,
    working: 'working out the odds',
    none: '—',
    title: 'Chance that no strike or offensive comes to the last quarter, with its range',
  },
  agreed: {
    fold: (count: number) => `Agreed so far: ${count}`,
    signed: 'The signed text',
    none: 'Nothing is agreed yet.',
  },
  last: 'Last moves',
  map: {
    label: (number: number) => `The front at table ${number}`,
    thinnest: (sector: string) => `Sector ${sector} is the weakest.`,
    incident: (sector: string) => `Incident in sector ${sector}.`,
    moved: (sector: string) => `The front moved most in sector ${sector}.`,
    quiet: 'The front did not move.',
  },
  join: {
    title: 'Join code',
    address: 'No account needed. Enter the code at',
    qr: (address: string) => `QR code of ${address}`,
  },
  soFar: {
    title: (count: string) => `${count} so far`,
    tables: (count: number, words: string) => `${words} ${count === 1 ? 'table' : 'tables'}`,
    unit: 'chance to hold, %',
    label: (list: string) => `Chance that each table’s text holds, percent: ${list}`,
    entry: (table: number, chance: string) => `table ${table} ${chance}`,
    empty: 'Odds appear here once a table has them.',
    hidden: 'Odds are hidden in this session.',
  },
  wire: {
    title: 'Press wire',
    empty: 'Nothing has come over the wire.',
    to: (tables: readonly number[]) =>
      tables.length === 1 ? `table ${tables[0]}` : `tables ${tables.join(', ')}`,
  },
  news: (table: number, phase: string, line: string) => `Table ${table}: ${phase}, ${line}`,
  line: {
    connecting: 'Connecting to the session',
    lost: 'The connection is lost and is being taken up again. What is shown may be out of date.',
    refused: (why: string) => `This wall cannot be opened: ${why}`,
  },
  paused: 'All tables are paused',
  noCode: 'This address names no session. Open the wall from the facilitator’s page.',
  otherLevel:
    'This session is of a level that this page does not have, or of another version of it.',
  home: 'To the first page',
};
