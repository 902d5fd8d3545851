import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeTextCell, MISSING, parseCsv, parseTextCell } from '../../src/base/csv.ts';
import { PARTIES, resultOf, textToIds, type Party, type State } from '../../src/engine/index.ts';
import { parseRecording, replay, tidyOf, treeOf, type Recording } from '../../src/replay/index.ts';
import { SESSION_TYPES } from '../../src/session/export/eventcolumns.ts';
import {
  answersCsv,
  EXPORTS,
  exportOf,
  openMaterial,
  outcomesCsv,
  type Export,
  type ExportOptions,
} from '../../src/session/export/index.ts';
import { findStrategy } from '../../src/strategies/index.ts';
import { Classroom, decideOnce, type Client } from '../fixtures/classroom.ts';
import { playLesson, QUESTIONS } from '../fixtures/lesson.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const { room } = playLesson(level, 'lesson/1');
const { session } = room.host;
const material = openMaterial(level, room.entries);
const FILES = ['events', 'participation', 'answers', 'outcomes'] as const;

/** Texts of files made so far: each takes a while. */
const made = new Map<string, string>();

function fileOf(kind: Export, options: ExportOptions = {}): string {
  const key = `${kind} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const { body } = exportOf(kind, level, room.entries, options);
  if (typeof body !== 'string') throw new Error(`${kind} is no text`);
  made.set(key, body);
  return body;
}

/** The rows of a file, by its columns. */
function rowsOf(kind: Export, options: ExportOptions = {}): Record<string, string>[] {
  const [head, ...rows] = parseCsv(fileOf(kind, options).trimEnd());
  expect(rows.filter((row) => row.length !== head!.length)).toEqual([]);
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}

const events = rowsOf('events');
const ofType = (type: string) => events.filter((row) => row.type === type);

describe('the recordings of a session', () => {
  const zipped = exportOf('recordings', level, room.entries);
  const files = unzipSync(zipped.body as Uint8Array);
  const recordings = Object.values(files).map((bytes): Recording => {
    const parsed = parseRecording(strFromU8(bytes));
    if (!parsed.ok) throw new Error(parsed.fault.code);
    return parsed.value;
  });

  it('play to where each table stands, whoever held its seats', () => {
    expect(Object.keys(files)).toEqual(
      session.tables.map(({ number }) => `ABC234-table-0${number}.json`),
    );
    expect(zipped).toMatchObject({ name: 'ABC234-recordings.zip', type: 'application/zip' });
    for (const [at, recording] of recordings.entries()) {
      const played = replay(level, recording);
      if (!played.ok) throw new Error(JSON.stringify(played.fault));
      const { log, state } = session.tables[at]!;
      expect(played.value.state).toEqual(state);
      expect(played.value.log.map(({ event }) => event)).toEqual(log.map(({ event }) => event));
    }
  });

  it('name the strategies that seats passed to, and people where they sat at first', () => {
    const handed = recordings[1]!.actions.filter(({ type }) => type === 'hand-over');
    expect(handed.length).toBeGreaterThan(1);
    for (const action of handed) {
      if (action.type !== 'hand-over' || action.to === 'person') continue;
      expect(action.to).toBe(session.tables[1]!.holders[action.party].strategy);
      expect(findStrategy(action.party, action.to)).toBeDefined();
    }
    expect(Object.values(recordings[0]!.seats)).toEqual(PARTIES.map(() => 'person'));
  });

  it('tell forks from the tables that they leave', () => {
    const [first, second] = treeOf(recordings);
    expect(first!.forks.map(({ turn }) => turn)).toEqual([3]);
    expect(second!.forks).toEqual([]);
  });
});

describe('the file of events', () => {
  it('has a row for every entry, in the order of the log', () => {
    const numbers = events.map(({ number }) => Number(number));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect([...new Set(numbers)]).toEqual(room.entries.map((_, at) => at));
    for (const { number, at_s: atSeconds } of events) {
      const { atMs } = room.entries[Number(number)]!;
      expect(Number(atSeconds)).toBe((atMs - session.createdAtMs) / 1_000);
    }
  });

  it('tells every event of every table, as the table of a recording does', () => {
    for (const [at, history] of material.histories.entries()) {
      const { columns, rows } = tidyOf(history);
      const own = events.filter((row) => row.source === 'game' && row.table === `${at + 1}`);
      // A fork's events are told from where it leaves its table.
      const kept = at === 2 ? rows.length - own.length : 0;
      expect(own).toHaveLength(rows.length - kept);
      for (const [place, row] of rows.slice(kept).entries()) {
        const cells = row.map((cell) => (cell === null ? MISSING : `${cell}`));
        expect(columns.map(({ name }) => own[place]![name])).toEqual(cells);
      }
      if (at === 2) expect(own[0]!.turn).toBe('3');
    }
  });

  it('knows types of its own, none of which is an event of the rules, and fills its columns', () => {
    const types = new Set<string>(SESSION_TYPES);
    for (const { source, type } of events) {
      expect(types.has(type!)).toBe(source === 'session');
    }
    const seen = new Set(ofSession());
    const rare = ['reissued', 'renamed', 'unseated', 'head', 'muted', 'unmuted', 'removed'];
    const others = ['table-added', 'clock-out', 'inject-cancelled'];
    expect([...types].filter((type) => !seen.has(type))).toEqual([...rare, ...others]);
  });

  function ofSession(): string[] {
    return events.filter(({ source }) => source === 'session').map(({ type }) => type!);
  }

  it('counts what was said, and says it only if asked', () => {
    const said = ofType('said');
    expect(said.length).toBe(session.messages.length);
    expect(said.length).toBeGreaterThan(50);
    const full = rowsOf('events', { texts: true }).filter(({ type }) => type === 'said');
    for (const [at, { text, channel, person, id }] of session.messages.entries()) {
      expect(said[at]).toMatchObject({
        number: `${id}`,
        channel: channel.kind,
        words: `${text.split(/\s+/).filter((word) => /\w/.test(word)).length}`,
        characters: `${text.length}`,
      });
      expect(said[at]).not.toHaveProperty('text');
      if (person !== null) expect(said[at]!.person).toBe(`P${`${person}`.padStart(2, '0')}`);
      expect(parseTextCell(full[at]!.text!)).toBe(text);
      expect(full[at]!.text).not.toMatch(/^[=+\-@]/);
    }
    expect(new Set(said.map(({ channel }) => channel))).toEqual(
      new Set(['delegation', 'bilateral', 'plenary', 'press', 'facilitator']),
    );
  });

  it('says whose decision an event was: a person, a strategy for them, a time-out, the model', () => {
    const tabled = ofType('tabled');
    expect(tabled.length).toBeGreaterThan(10);
    for (const row of tabled) {
      const decided = events.findLast(
        (each) =>
          each.type === 'decided' &&
          each.table === row.table &&
          each.party === row.party &&
          each.turn === row.turn,
      )!;
      expect([row.person, row.played_by]).toEqual([decided.person, decided.played_by]);
    }
    const by = new Set(events.map((row) => row.played_by));
    for (const each of ['person', 'strategy', 'time-out', 'model', 'facilitator', 'host']) {
      expect(by).toContain(each);
    }
    expect(new Set(ofType('handed-over').map(({ why }) => why))).toEqual(
      new Set(['facilitator', 'absent', MISSING]),
    );
    expect(ofType('level-event').filter(({ inject }) => inject !== MISSING)).toHaveLength(1);
    for (const { person, played_by: playedBy, type } of events) {
      if (playedBy === 'person') expect(`${type} ${person}`).toMatch(/ P\d\d$/);
    }
  });
});

describe('the files', () => {
  it('have each column in the dictionary, in order', () => {
    for (const options of [{}, { names: true, texts: true }]) {
      const columns = rowsOf('columns', options);
      for (const kind of FILES) {
        const [head] = parseCsv(fileOf(kind, options));
        const own = columns.filter(({ file }) => file === `${kind}.csv`);
        expect(own.map(({ name }) => name)).toEqual(head);
        expect(new Set(head).size).toBe(head!.length);
        for (const { unit, meaning } of own) expect([unit, meaning]).not.toContain(MISSING);
      }
    }
  });

  it('hold only the words that their dictionary names', () => {
    const named = rowsOf('columns').filter(({ values }) => values !== MISSING);
    expect(named.length).toBeGreaterThan(8);
    for (const { file, name, values } of named) {
      if (name === 'type') continue;
      const allowed = new Set([...values!.split(' '), MISSING]);
      for (const row of rowsOf(file!.replace('.csv', '') as Export)) {
        if (!allowed.has(row[name!]!)) expect([file, name, row[name!]]).toEqual([]);
      }
    }
  });

  it('name nobody unless asked to, and then guard what they wrote', () => {
    for (const kind of FILES) {
      const plain = fileOf(kind);
      const named = fileOf(kind, { names: true });
      for (const { nickname } of session.people) {
        if (nickname.length < 4) continue;
        expect(plain).not.toContain(nickname.replaceAll('"', '""'));
      }
      if (kind === 'outcomes') continue;
      expect(plain).not.toContain('nickname');
      const [head, ...rows] = parseCsv(named.trimEnd());
      const [person, nickname] = ['person', 'nickname'].map((name) => head!.indexOf(name));
      const known = rows.filter((row) => row[person!] !== MISSING);
      expect(new Set(known.map((row) => row[person!])).size).toBe(session.people.length);
      for (const row of known) {
        const id = Number(row[person!]!.slice(1));
        expect(parseTextCell(row[nickname!]!)).toBe(session.people[id - 1]!.nickname);
        expect(row[nickname!]).not.toMatch(/(^|;)[=+\-@]/);
      }
    }
  });

  it('come by their names and types, alone and in an archive', () => {
    const plain = unzipSync(exportOf('everything', level, room.entries).body as Uint8Array);
    for (const [name, bytes] of Object.entries(plain)) {
      const named = session.people.filter(({ nickname }) =>
        nickname.length > 3 ? strFromU8(bytes).includes(nickname) : false,
      );
      expect([name, named]).toEqual([name, []]);
    }
    const all = exportOf('everything', level, room.entries, { names: true });
    expect(all).toMatchObject({ name: 'ABC234-everything.zip', type: 'application/zip' });
    const files = unzipSync(all.body as Uint8Array);
    for (const kind of [...FILES, 'columns'] as const) {
      expect(strFromU8(files[`${kind}.csv`]!)).toBe(fileOf(kind, { names: true }));
      expect(exportOf(kind, level, room.entries)).toMatchObject({
        name: `ABC234-${kind}.csv`,
        type: 'text/csv; charset=utf-8',
      });
    }
    const readme = strFromU8(files['README.txt']!);
    for (const name of Object.keys(files).filter((each) => each !== 'README.txt')) {
      expect(readme).toContain(name.startsWith('recordings/') ? 'recordings/' : name);
    }
    expect(Object.keys(files)).toHaveLength(6 + session.tables.length);
    expect(EXPORTS).toHaveLength(FILES.length + 3);
    const other = exportOf('everything', level, room.entries, { readme: 'Lies mich' });
    expect(strFromU8(unzipSync(other.body as Uint8Array)['README.txt']!)).toBe('Lies mich');
  });

  it('can be made of a session in which nothing has happened yet', () => {
    for (const kind of EXPORTS) {
      const { body } = exportOf(kind, level, room.entries.slice(0, 1));
      if (typeof body !== 'string') {
        expect(Object.keys(unzipSync(body)).length).toBeGreaterThan(1);
        continue;
      }
      const rows = parseCsv(body.trimEnd()).length - 1;
      const expected: Partial<Record<Export, number>> = { events: 1, outcomes: 2 };
      if (kind !== 'columns') expect([kind, rows]).toEqual([kind, expected[kind] ?? 0]);
    }
  });
});

describe('a cell of text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[=+\-@';\nNAx,"]*$/),
    fc.constantFrom(MISSING, `'${MISSING}`, '=1', "'=1", ';=1', ";'", '＝1'),
  );

  it('begins no formula, and gives the text again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const cell = makeTextCell(written);
        expect(cell).not.toMatch(/(^|[;\t\r\n])[=+\-@＝＋－＠]/);
        expect(cell).not.toBe(MISSING);
        expect(parseTextCell(cell)).toBe(written);
      }),
    );
    expect(makeTextCell("it's -3; fine")).toBe("it's -3; fine");
    expect(parseTextCell(MISSING)).toBeNull();
  });
});

describe('the file of participation', () => {
  const people = rowsOf('participation');
  const sum = (name: string) => people.reduce((total, row) => total + Number(row[name]), 0);

  it('has a row a person, whose figures are those of the file of events', () => {
    expect(people.map(({ person }) => person)).toEqual(
      session.people.map(({ id }) => `P${`${id}`.padStart(2, '0')}`),
    );
    for (const row of people) {
      const own = events.filter(({ person }) => person === row.person);
      const count = (type: string) => own.filter((each) => each.type === type).length;
      const spoken = own.filter(
        ({ type, played_by: playedBy }) => type === 'said' && playedBy === 'person',
      );
      expect(row).toMatchObject({
        tabled: `${count('tabled')}`,
        shown: `${count('shown')}`,
        suggested: `${count('suggested')}`,
        messages: `${spoken.length}`,
        words: `${spoken.reduce((total, { words }) => total + Number(words), 0)}`,
      });
      const decided = own.filter((each) => each.type === 'decided' && each.handed_in === '1');
      expect(row.turns_own).toBe(`${decided.length}`);
      if (decided.length > 0) {
        const longest = Math.max(...decided.map((each) => Number(each.decision_s)));
        expect(row.max_decision_s).toBe(`${longest}`);
      }
      const parts = ['own', 'mates', 'strategy', 'time_out'].map((by) =>
        Number(row[`turns_${by}`]),
      );
      expect(parts.reduce((total, each) => total + each, 0)).toBe(Number(row.turns));
    }
    expect(sum('tabled')).toBeGreaterThan(5);
    expect(sum('suggested')).toBeGreaterThan(1);
    expect(sum('taken_up')).toBe(sum('suggested'));
    expect(sum('times_away')).toBeGreaterThan(0);
    expect(sum('minutes_away')).toBeGreaterThan(0);
    expect(sum('turns_time_out')).toBeGreaterThan(0);
    expect(sum('turns_strategy')).toBeGreaterThan(0);
  });

  it('says nothing of what came of it', () => {
    const columns = Object.keys(people[0]!).join(' ');
    expect(columns).not.toMatch(/payoff|points|outcome|killed|held|signed/);
  });
});

describe('the file of answers', () => {
  it('has a row a person and question, with the answer as it was given', () => {
    const answers = rowsOf('answers');
    expect(answers).toHaveLength(session.people.length * QUESTIONS.length);
    for (const row of answers) {
      const { answers: given } = session.people[Number(row.person!.slice(1)) - 1]!;
      expect(parseTextCell(row.answer!)).toBe(given[row.question!] ?? null);
    }
    expect(answers.filter(({ answer }) => answer !== MISSING)).toHaveLength(3);
  });

  it('says where people sat as they answered, and of a fork the table that was played first', () => {
    const own = new Classroom(level, { perDelegation: 2, questions: QUESTIONS, tables: 2 });
    const facilitator = own.connect({ kind: 'facilitator' });
    const [anna, chen, late] = ['Anna', 'Chen', 'Late'].map((name) => own.enter(name));
    const seat = (table: number, party: Party) => ({ table, parties: [party] });
    const ask = (client: Client, request: Parameters<Classroom['ask']>[1]) =>
      expect(own.ask(client, request)).toBeNull();
    ask(anna!, { type: 'sit', seat: seat(1, 'ukraine') });
    ask(chen!, { type: 'sit', seat: seat(2, 'russia') });
    ask(anna!, { type: 'answer', question: 'expect', text: 'Peace' });
    ask(facilitator, { type: 'begin' });
    own.pass(20);
    for (let step = 0; step < 6; step++) decideOnce(own);
    ask(facilitator, { type: 'assign', person: 1, seat: seat(2, 'us') });
    ask(facilitator, { type: 'debrief' });
    ask(facilitator, { type: 'fork', table: 2, turn: 1 });
    ask(anna!, { type: 'answer', question: 'surprised', text: '2' });
    expect(own.host.session.people.map((person) => person.seat?.table)).toContain(3);
    const [head, ...rows] = parseCsv(answersCsv(openMaterial(level, own.entries)).trimEnd());
    const cells = rows.map((row) =>
      ['person', 'question', 'table', 'delegations'].map((name) => row[head!.indexOf(name)]),
    );
    expect(cells.slice(0, 4)).toEqual([
      ['P01', 'expect', '1', 'ukraine'],
      ['P01', 'surprised', '2', 'us'],
      ['P02', 'expect', '2', 'russia'],
      ['P02', 'surprised', '2', 'russia'],
    ]);
    expect(late!.asker).toMatchObject({ kind: 'person' });
  });
});

describe('the file of outcomes', () => {
  const outcomes = rowsOf('outcomes');

  it('has a row a table, with its end as the rules have it', () => {
    expect(outcomes.map(({ table }) => table)).toEqual(['1', '2', '3']);
    for (const [at, row] of outcomes.slice(0, 2).entries()) {
      const { state, seed } = session.tables[at]!;
      expect(row).toMatchObject({
        seed,
        over: '1',
        ended: 'over',
        outcome: state.outcome!.kind,
        cause: state.outcome!.cause,
        turns: `${state.turn}`,
        quarters: `${state.quarter}`,
        killed: `${killedIn(state)}`,
        run: material.histories[at]!.recording.checks.at(-1),
      });
      for (const party of PARTIES) {
        const points = resultOf(state, party, state.secrets.weights[party]);
        expect(row[`payoff_${party}_points`]).toBe(`${Math.round(points * 100) / 100}`);
      }
      for (const [article, option] of Object.entries(textToIds(level, state.text!))) {
        expect(row[`text_${article}`]).toBe(option);
      }
    }
  });

  it('leaves out what a table that is not over has not come to', () => {
    expect(outcomes[2]).toMatchObject({
      from_table: '1',
      from_turn: '3',
      over: '0',
      ended: 'stopped',
      outcome: MISSING,
      payoff_us_points: MISSING,
    });
    expect(Number(outcomes[2]!.quarters_held)).toBeLessThanOrEqual(
      session.tables[2]!.state.quarter,
    );
  });

  it('tells a table that was stopped from one in play, and what each has held so far', () => {
    const states = new Map<string, number>();
    for (let end = 1; end <= room.entries.length; end += 37) {
      const entries = room.entries.slice(0, end);
      const folded = openMaterial(level, entries);
      const [head, ...rows] = parseCsv(outcomesCsv(folded).trimEnd());
      const [ended, held] = ['ended', 'quarters_held'].map((name) => head!.indexOf(name));
      for (const [at, row] of rows.entries()) {
        const { state } = folded.session.tables[at]!;
        states.set(row[ended!]!, (states.get(row[ended!]!) ?? 0) + 1);
        expect(row[ended!] === 'over').toBe(state.outcome !== null);
        const open = state.phase === 'deployment' ? 1 : 0;
        expect(Number(row[held!])).toBeLessThanOrEqual(Math.max(0, state.quarter - open));
        if (state.phase === 'ceasefire' && state.tests.length === 0) {
          expect(Number(row[held!])).toBe(state.quarter);
        }
      }
    }
    expect(states.get(MISSING)).toBe(2);
    expect(states.get('in-play')).toBeGreaterThan(2);
    expect(states.get('over')).toBeGreaterThan(0);
  });

  it('has no dust of binary fractions', () => {
    const dusty = outcomes.flatMap((row) =>
      Object.entries(row).filter(([name, cell]) =>
        name.endsWith('_points') ? /\.\d{3}/.test(cell) : /\.\d\d/.test(cell),
      ),
    );
    expect(dusty).toEqual([]);
    expect(outcomes.some((row) => /\.\d/.test(row['payoff_us_points']!))).toBe(true);
  });

  function killedIn({ tests }: State): number {
    return tests.reduce((total, { killed }) => total + killed, 0);
  }
});
