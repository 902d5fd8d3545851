/** Words of the debrief on the projector: all tables beside each other, with everything opened. */
export const wallDebrief = {
  title: 'Debrief: all tables',
  opening: (done: number, total: number) => `Opening the tables, ${done} of ${total}`,
  fault: (table: number, why: string) => `Table ${table} could not be opened: ${why}`,
  outcomes: {
    title: 'What came of each table',
    note: 'Outcomes alone; how much was said stands apart below.',
    columns: {
      table: 'Table',
      text: 'Text',
      force: 'Force',
      backing: 'United States',
      held: 'Quarters held',
      field: 'In the field',
      tests: 'Tests',
      killed: 'Soldiers killed',
      end: 'How it ended',
      open: 'Open',
    },
    signed: (round: string) => `signed, ${round}`,
    unsigned: 'none',
    none: '—',
    soFar: (count: string) => `${count} so far`,
    stopped: 'stopped by the debrief',
    debrief: 'Debrief',
    playedOn: 'Debrief, played on',
    playedOnOf: (table: number) => `Debrief, played on to its end by strategies, of table ${table}`,
    debriefOf: (table: number) => `Debrief of table ${table}`,
    replay: 'Replay',
    replayOf: (table: number) => `Replay of table ${table}`,
    fork: 'Play on',
    forkOf: (table: number) => `Play on from a turn of table ${table}`,
  },
  participation: {
    title: 'Participation',
    note: 'What people did, not strategies. Much talk is no better outcome, and little no worse: read it apart.',
    columns: {
      messages: 'Messages',
      words: 'Words',
      tabled: 'Texts tabled',
      shown: 'Shown to one alone',
    },
  },
  plot: {
    title: 'All agreements on one frontier',
    pair: 'Delegations',
    pairOf: (a: string, b: string) => `${a} and ${b}`,
    note: {
      true: 'By the true interests, the same at every table, and in the circumstances of the first round.',
      stated:
        'By the stated interests, as each table had its own seed, and in the circumstances of the first round.',
    },
    searching: 'Searching all texts for the frontier',
    none: 'No table has signed a text.',
    without: (tables: string) => `Without a text: ${tables}.`,
    label: (across: string, up: string, tables: string) =>
      `Points of ${across} across and ${up} upwards, the frontier, and the texts of ${tables}`,
    axis: (party: string) => `${party}, points`,
    fights: (who: string) => `${who} fights on`,
    table: 'Table',
    asTable: 'read as a table',
    frontier: 'frontier',
  },
  curves: {
    title: 'Would each text have held?',
    note: (worlds: number) =>
      `Each table’s text and its later orders in ${worlds} worlds, world for world under the same luck: the share that is still without strike or offensive after each quarter.`,
    run: (worlds: string) => `Run ${worlds} worlds`,
    again: 'Run them again',
    running: (percent: string) => `Counting worlds, ${percent}`,
    stopped: 'Stopped: with the worlds that every table had by then.',
    failed: 'The worlds could not be run here.',
    noText: 'no text',
    waiting: 'waiting',
    label: (table: number, share: string, range: string) =>
      `Table ${table}: ${share} hold to the last quarter, ${range}`,
    quarters: 'quarters',
    asTable: 'read as a table',
    columns: {
      table: 'Table',
      share: 'Hold to the last quarter',
      range: '95 % interval',
      worlds: 'Worlds',
    },
  },
  fork: {
    title: (table: number) => `Play on from table ${table}`,
    body: 'A new table begins from the turn you choose, with the same people in the same seats and the same luck. Everything before it stays as it was.',
    bodyInPlay:
      'The people of this table go on at a new table, from the opening of the turn you choose, under the same luck. What was decided since stays on record at this one, and is not taken over.',
    turn: 'From',
    round: (number: number) => `round ${number}`,
    quarter: (number: number) => `quarter ${number}`,
    option: (turn: number, name: string) => `turn ${turn}, ${name}`,
    deed: 'Open the new table',
    opened: 'The new table is open.',
  },
  forks: 'Tables played on',
  /** Where the rest is open, by how many tables there are and which of them were stopped. */
  open: (tables: number, stopped: readonly number[]) => {
    const said = 'What was said at a table is open to those who sat there, on their own screens. ';
    if (stopped.length === 0) return `${said}Briefings are open in each table’s debrief.`;
    if (stopped.length === tables) {
      return `${said}No table had come to its end: each has a replay, and a debrief of how strategies in every seat would have played it on.`;
    }
    const list = stopped.join(', ');
    const which =
      stopped.length === 1
        ? `Table ${list} was stopped before its end: it has a replay, and a debrief of how strategies would have played it on.`
        : `Tables ${list} were stopped before their end: they have a replay, and a debrief of how strategies would have played them on.`;
    return `${said}Briefings are open in the debrief of each table that came to its end. ${which}`;
  },
};
