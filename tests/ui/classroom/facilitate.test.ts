import { beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '../../../src/engine/index.ts';
import { parseOptions } from '../../../src/session/index.ts';
import { say } from '../../../src/ui/messages/index.ts';
import { isFullFor, placeOf, placesAt, seatAt } from '../../../src/ui/screens/facilitate/places.ts';
import { changedSettings } from '../../../src/ui/screens/facilitate/settings.ts';
import {
  injectState,
  injectTables,
  injectTitle,
  isOpen,
  isPending,
  lettersIn,
  sessionFault,
  slowestOf,
} from '../../../src/ui/screens/facilitate/words.ts';
import {
  faultOf,
  figureOf,
  newQuestion,
  optionsFrom,
  roomFor,
  toggled,
  USUAL,
} from '../../../src/ui/screens/start/options.ts';
import { turnsOf } from '../../../src/ui/screens/facilitate/turns.ts';
import { reachableFolder } from '../../../src/ui/classroom/folder.ts';
import { Classroom, decisionsAt } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';

let level: Level;
beforeAll(() => {
  level = mainLevel();
});

describe('setting a session up', () => {
  it('is one click: the form as it stands is a session that the host takes', () => {
    expect(faultOf(USUAL)).toBeNull();
    const options = optionsFrom(USUAL, level);
    expect(parseOptions(options, level)).toMatchObject({ ok: true });
    expect(options).toMatchObject({
      tables: 6,
      seeds: 'same',
      roles: 'choice',
      oddsShown: true,
      turnSeconds: { talks: 240, deployment: 180, violation: 180 },
      onTimeOut: 'close',
      absentSeconds: 90,
      keepDays: 30,
    });
    expect(roomFor(USUAL)).toBe(48);
  });

  it.each([
    ['tables', '0'],
    ['tables', '61'],
    ['tables', '2.5'],
    ['talks', '-1'],
    ['talks', 'soon'],
    ['keepDays', ''],
    ['absentSeconds', '3601'],
  ] as const)('finds %s “%s” wrong', (name, typed) => {
    expect(faultOf({ ...USUAL, [name]: typed })).toBe(name);
  });

  it('takes half minutes, and a comma for a point', () => {
    const draft = { ...USUAL, talks: '2,5' };
    expect(figureOf(draft, 'talks')).toBe(2.5);
    expect(optionsFrom(draft, level).turnSeconds.talks).toBe(150);
  });

  it('asks for a delegation and for the words of a question', () => {
    expect(faultOf({ ...USUAL, delegations: [] })).toBe('delegations');
    const question = newQuestion([]);
    expect(faultOf({ ...USUAL, questions: [question] })).toBe('questions');
    const second = newQuestion([question]);
    expect(second.id).not.toBe(question.id);
    const draft = { ...USUAL, questions: [{ ...question, text: ' Why did you come? ' }] };
    expect(faultOf(draft)).toBeNull();
    expect(parseOptions(optionsFrom(draft, level), level)).toMatchObject({ ok: true });
  });

  it('keeps delegations in their order', () => {
    const without = toggled(USUAL.delegations, 'russia');
    expect(without).toEqual(['ukraine', 'us', 'coalition']);
    expect(toggled(without, 'russia')).toEqual(USUAL.delegations);
  });
});

describe('links for other devices', () => {
  const lan = ['http://192.0.2.7:4173/', 'http://198.51.100.2:4173/'];
  it.each([
    ['http://localhost:4173/', lan, lan[0]],
    ['http://127.0.0.1:4173/', lan, lan[0]],
    ['http://localhost:4173/', [], 'http://localhost:4173/'],
    ['https://game.example.org/line/', lan, 'https://game.example.org/line/'],
  ])('from %s', (here, addresses, folder) => {
    expect(reachableFolder(here, addresses)).toBe(folder);
  });
});

describe('the facilitator’s view', () => {
  it('finds the table that is furthest behind', () => {
    const room = new Classroom(level, { tables: 2 });
    const lead = room.connect({ kind: 'facilitator' });
    const [anna, ben] = [room.enter('Anna'), room.enter('Ben')];
    room.ask(anna, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
    room.ask(ben, { type: 'sit', seat: { table: 2, parties: ['ukraine'] } });
    room.ask(lead, { type: 'begin' });
    expect(slowestOf(lead.picture!.tables)).toBeNull();
    const seat = anna.picture!.seats[0]!;
    const actions = decisionsAt(level, seat);
    room.ask(anna, { type: 'decide', party: 'ukraine', turn: 1, actions });
    expect(lead.picture!.tables.map(({ turn }) => turn)).toEqual([2, 1]);
    expect(slowestOf(lead.picture!.tables)?.number).toBe(2);
    // A table where nobody sits holds nobody up.
    room.ask(lead, { type: 'add-table' });
    expect(slowestOf(lead.picture!.tables)?.number).toBe(2);
    room.ask(lead, { type: 'remove', person: 2 });
    expect(slowestOf(lead.picture!.tables)).toBeNull();
  });

  it('lists letters with whether they were answered', () => {
    const room = new Classroom(level, { tables: 1 });
    const lead = room.connect({ kind: 'facilitator' });
    const anna = room.enter('Anna');
    room.ask(anna, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
    room.ask(lead, { type: 'begin' });
    const say = (text: string) =>
      room.ask(anna, { type: 'say', party: 'ukraine', to: { kind: 'facilitator' }, text });
    say('May we?');
    const reply = {
      type: 'reply',
      table: 1,
      party: 'ukraine',
      person: null,
      text: 'Yes.',
    } as const;
    expect(lettersIn(lead.picture!.messages).map(({ answered }) => answered)).toEqual([false]);
    expect(room.ask(lead, reply)).toBeNull();
    say('And this?');
    expect(
      lettersIn(lead.picture!.messages).map(({ message, answered }) => [message.text, answered]),
    ).toEqual([
      ['And this?', false],
      ['May we?', true],
    ]);
  });

  it('says of an inject what it brings, where, and how it stands', () => {
    const inject = {
      id: 1,
      tables: [2, 3],
      what: { event: 'oil-price' },
      due: { turn: 8 },
      came: [],
      cancelled: false,
    };
    const all = [1, 2, 3];
    expect(injectTitle(level, inject)).toBe('The oil price falls');
    expect(injectTables(inject)).toBe('tables 2, 3');
    expect(injectState(inject, all)).toBe('as turn 8 opens');
    expect(isPending(inject, all)).toBe(true);
    const part = { ...inject, came: [3] };
    expect(injectState(part, all)).toBe('as turn 8 opens, has come at table 3');
    const whole = { ...inject, came: [3, 2] };
    expect(injectState(whole, all)).toBe('has come wherever it can');
    expect(isPending(whole, all)).toBe(false);
    // Table 2 is over: there nothing comes any more.
    expect(isPending(part, [1, 3])).toBe(false);
    expect(injectState({ ...inject, cancelled: true }, all)).toBe('cancelled');
    const everywhere = { ...inject, tables: null, came: all };
    expect(isPending(everywhere, [4])).toBe(true);
    expect(injectState(inject, [])).toBe('did not come: no table is left for it');
    expect(injectTitle(level, { what: { text: 'A rumour.' } })).toBe('A rumour.');
  });

  it('awaits nothing at a table played on that has come there before, nor at those stopped', () => {
    const room = new Classroom(level, { tables: 2 });
    const lead = room.connect({ kind: 'facilitator' });
    for (const [at, name] of ['Anna', 'Ben'].entries()) {
      const seat = { table: at + 1, parties: ['ukraine'] } as const;
      room.ask(room.enter(name), { type: 'sit', seat });
    }
    room.ask(lead, { type: 'begin' });
    room.ask(lead, { type: 'inject', tables: null, what: { text: 'A rumour.' }, due: null });
    room.ask(lead, {
      type: 'inject',
      tables: null,
      what: { event: 'oil-price' },
      due: { turn: 9 },
    });
    room.ask(lead, { type: 'debrief' });
    const said = () => {
      const { injects, tables, facts } = lead.picture!;
      const open = tables.flatMap((table) => (isOpen(table, facts.stage) ? [table.number] : []));
      return injects.map((inject) => [injectState(inject, open), isPending(inject, open)]);
    };
    const came = ['has come wherever it can', false];
    expect(said()).toEqual([came, ['did not come: no table is left for it', false]]);
    room.ask(lead, { type: 'fork', table: 1, turn: 1 });
    expect(said()).toEqual([came, ['as turn 9 opens', true]]);
  });

  it('offers every seat of every table in one choice, and none that is full', () => {
    const room = new Classroom(level, { tables: 2, perDelegation: 1, observers: false });
    const lead = room.connect({ kind: 'facilitator' });
    const [anna, ben] = [room.enter('Anna'), room.enter('Ben')];
    expect([anna, ben].map(({ picture }) => picture!.me!.id)).toEqual([1, 2]);
    const together = { table: 1, parties: ['ukraine', 'us'] } as const;
    room.ask(lead, { type: 'assign', person: 1, seat: together });
    room.ask(lead, { type: 'assign', person: 2, seat: { table: 2, parties: ['ukraine'] } });
    const { people, facts, tables } = lead.picture!;
    const [first, second] = people;
    const places = tables.flatMap(({ number }) => placesAt(number, facts, first!.seat));
    expect(places.map(placeOf)).toContain(placeOf(first!.seat!));
    for (const place of places) {
      expect(seatAt(placeOf(place))).toEqual(place);
      for (const person of [first!, second!]) {
        const isFull = isFullFor(person, place, people, facts.perDelegation);
        const copy = new Classroom(level, { tables: 2, perDelegation: 1, observers: false });
        const own = copy.connect({ kind: 'facilitator' });
        for (const { id, nickname, seat } of people) {
          copy.enter(nickname);
          copy.ask(own, { type: 'assign', person: id, seat });
        }
        const fault = copy.ask(own, { type: 'assign', person: person.id, seat: place });
        expect(fault?.code === 'session/delegation-full').toBe(isFull);
        if (!isFull) expect(fault).toBeNull();
      }
    }
  });

  it('sends only the settings that were changed', () => {
    const room = new Classroom(level, { tables: 1 });
    const { facts } = room.connect({ kind: 'facilitator' }).picture!;
    const draft = {
      ...USUAL,
      perDelegation: String(facts.perDelegation),
      talks: String(facts.turnSeconds.talks / 60),
    };
    expect(changedSettings(facts, draft)).toEqual({});
    expect(changedSettings(facts, { ...draft, oddsShown: false, talks: '5' })).toEqual({
      oddsShown: false,
      turnSeconds: { ...facts.turnSeconds, talks: 300 },
    });
  });

  it('names the turns of a table as its people call them', () => {
    const opened = (quarter: number) =>
      ({ type: 'quarter-opened', quarter, inForceShare: 0 }) as const;
    const log = [
      { turn: 3, event: opened(1) },
      { turn: 4, event: opened(2) },
      { turn: 6, event: opened(3) },
    ];
    expect(turnsOf(log, 6).map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'round 1',
      'round 2',
      'quarter 1',
      'quarter 2',
      'round 1',
      'quarter 3',
    ]);
  });

  it('words a refusal as for a student, but for what is otherwise for a facilitator', () => {
    expect(sessionFault({ code: 'session/unreachable' })).toBe(
      say.classroom.refused['session/unreachable'],
    );
    expect(sessionFault({ code: 'session/some-new-one' })).toContain('session/some-new-one');
  });
});
