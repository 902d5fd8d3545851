import { describe, expect, it } from 'vitest';
import { PARTIES } from '../../../src/engine/index.ts';
import { LIMITS, type Addressee, type SessionOptions } from '../../../src/session/index.ts';
import { Classroom, decisionsAt } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';

const level = mainLevel();

function begun(options: Partial<SessionOptions> = {}) {
  const room = new Classroom(level, { tables: 1, perDelegation: 3, ...options });
  const facilitator = room.connect({ kind: 'facilitator' });
  const students = ['Ada', 'Ben', 'Cem', 'Dea', 'Eli'].map((name) => room.enter(name));
  expect(room.ask(facilitator, { type: 'begin' })).toBeNull();
  return { room, facilitator, students };
}

describe('a session', () => {
  it('a session is within its limits', () => {
    expect(LIMITS).toMatchObject({ tables: 60, messageCharacters: 1_000 });
    const seedsOf = (seeds: SessionOptions['seeds']) => {
      const room = new Classroom(level, { tables: 60, seeds });
      const facilitator = room.connect({ kind: 'facilitator' });
      expect(room.ask(facilitator, { type: 'add-table' })?.code).toBe('session/too-many-tables');
      return new Set(room.host.session.tables.map(({ seed }) => seed)).size;
    };
    expect([seedsOf('same'), seedsOf('each')]).toEqual([1, 60]);
  });

  it('a head alone decides, and mates put drafts to it', () => {
    const { room, students } = begun();
    const { tables, people } = room.host.session;
    const pair = students.filter(
      ({ picture }) =>
        students.filter((other) =>
          other.picture!.me!.seat!.parties.includes(picture!.me!.seat!.parties[0]!),
        ).length > 1,
    );
    expect(pair).toHaveLength(2);
    const [party] = pair[0]!.picture!.me!.seat!.parties;
    const { head } = tables[0]!.holders[party!];
    const mate = pair.find(({ picture }) => picture!.me!.id !== head)!;
    const leader = pair.find(({ picture }) => picture!.me!.id === head)!;
    const actions = decisionsAt(level, mate.picture!.seats[0]!);
    const decide = { type: 'decide', party: party!, turn: 1, actions } as const;
    expect(room.ask(mate, decide)?.code).toBe('session/not-head');
    expect(
      room.ask(mate, { type: 'suggest', party: party!, turn: 1, draft: 'mine', note: 'why' }),
    ).toBeNull();
    expect(leader.picture!.seats[0]!.suggestions).toMatchObject([
      { person: mate.picture!.me!.id, draft: 'mine', note: 'why' },
    ]);
    expect(room.ask(leader, decide)).toBeNull();
    expect(people).toHaveLength(5);
  });

  it('observers see and do not decide or speak at the table', () => {
    const room = new Classroom(level, { tables: 1, observers: true });
    const facilitator = room.connect({ kind: 'facilitator' });
    const [ada, ben] = ['Ada', 'Ben'].map((name) => room.enter(name));
    room.ask(ada!, { type: 'sit', seat: { table: 1, parties: ['russia'] } });
    room.ask(ben!, { type: 'sit', seat: { table: 1, parties: [] } });
    room.ask(facilitator, { type: 'begin' });
    expect(ben!.picture!.seats).toEqual([]);
    expect(ben!.picture!.tables[0]!.turn).toBe(1);
    const say = (kind: 'plenary' | 'facilitator') =>
      room.ask(ben!, { type: 'say', party: null, to: { kind }, text: 'hello' })?.code;
    expect(say('plenary')).toBe('session/no-such-channel');
    expect(say('facilitator')).toBeUndefined();
    expect(
      room.ask(ben!, {
        type: 'decide',
        party: 'us',
        turn: 1,
        actions: [{ type: 'ready', party: 'us' }],
      })?.code,
    ).toBe('session/not-your-seat');
  });

  it('letters to the facilitator stay closed in the debrief', () => {
    const { room, facilitator, students } = begun();
    const [ada] = students;
    const [party] = ada!.picture!.me!.seat!.parties;
    const others = PARTIES.filter((each) => each !== party);
    const say = (to: Addressee, text: string) =>
      expect(room.ask(ada!, { type: 'say', party: party!, to, text })).toBeNull();
    say({ kind: 'facilitator' }, 'a letter');
    say({ kind: 'bilateral', with: others[0]! }, 'between two');
    const reads = (text: string) =>
      students
        .filter(({ picture }) => JSON.stringify(picture).includes(text))
        .flatMap(({ picture }) => picture!.me!.seat!.parties);
    expect(new Set(reads('a letter'))).toEqual(new Set([party]));
    expect(new Set(reads('between two'))).toEqual(new Set([party, others[0]]));
    room.ask(facilitator, { type: 'debrief' });
    expect(new Set(reads('a letter'))).toEqual(new Set([party]));
    expect(new Set(reads('between two'))).toEqual(new Set(PARTIES));
  });
});
