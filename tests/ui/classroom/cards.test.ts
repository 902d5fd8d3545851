import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARTIES, type Level } from '../../../src/engine/index.ts';
import type { Picture, TableLine } from '../../../src/session/index.ts';
import {
  agreement,
  awaitedInWords,
  clockState,
  clockText,
  lastMoves,
  seatInWords,
  seatNote,
  seatStates,
  standingArticles,
  stateInWords,
  timeInWords,
  turnInWords,
} from '../../../src/ui/screens/wall/cards.ts';
import { Classroom, decideOnce, type Client } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';

let level: Level;
beforeAll(() => {
  level = mainLevel();
});

/** A class of one table in talks: Anna for Kyiv, Ben for Moscow, nobody else. */
function begun(): { readonly room: Classroom; readonly wall: Client; readonly anna: Client } {
  const room = new Classroom(level, { tables: 1 });
  const lead = room.connect({ kind: 'facilitator' });
  const [anna, ben] = [room.enter('Anna'), room.enter('Ben')];
  room.ask(anna, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
  room.ask(ben, { type: 'sit', seat: { table: 1, parties: ['russia'] } });
  const wall = room.connect({ kind: 'wall' });
  expect(room.ask(lead, { type: 'begin' })).toBeNull();
  return { room, wall, anna };
}

const lineIn = (picture: Picture): TableLine => picture.tables[0]!;

describe('a card of the wall', () => {
  it('says who is awaited, who is absent and whom a strategy plays', () => {
    const { room, wall, anna } = begun();
    room.disconnect(anna);
    const { people, facts } = wall.picture!;
    const seats = seatStates(lineIn(wall.picture!), people, facts.stage);
    expect(seats.map(({ party, mark, by }) => [party, mark, by])).toEqual([
      ['ukraine', 'awaited', 'nobody'],
      ['russia', 'awaited', 'people'],
      ['us', 'ready', 'strategy'],
      ['coalition', 'ready', 'strategy'],
    ]);
    expect(seats.map(seatNote)).toEqual([
      'nobody of it is connected',
      '',
      'a strategy plays, as nobody is seated',
      'a strategy plays, as nobody is seated',
    ]);
    expect(seatInWords(seats[0]!, facts.stage)).toBe('awaited');
  });

  it('counts who is seated before the session begins', () => {
    const room = new Classroom(level, { tables: 1 });
    const anna = room.enter('Anna');
    room.ask(anna, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
    const wall = room.connect({ kind: 'wall' });
    const { people, facts } = wall.picture!;
    const seats = seatStates(lineIn(wall.picture!), people, facts.stage);
    expect(seats.slice(0, 1).map((seat) => seatInWords(seat, facts.stage))).toEqual(['1 seated']);
    expect(clockState(lineIn(wall.picture!), facts, people, room.nowMs)).toEqual({ kind: 'none' });
  });

  it('follows the clock from its whole time to its end, and stops it while paused', () => {
    const { room, wall } = begun();
    const at = (ms: number) =>
      clockState(lineIn(wall.picture!), wall.picture!.facts, wall.picture!.people, room.nowMs + ms);
    expect(at(0)).toMatchObject({ kind: 'running', leftMs: 240_000, share: 1, near: false });
    expect(at(120_000)).toMatchObject({ kind: 'running', leftMs: 120_000, share: 0.5 });
    expect(at(200_000)).toMatchObject({ kind: 'running', near: true });
    expect(at(240_000)).toEqual({ kind: 'out' });
    const lead = room.connect({ kind: 'facilitator' });
    room.ask(lead, { type: 'pause', table: 1, paused: true });
    expect(at(500_000)).toEqual({ kind: 'paused', leftMs: 240_000, share: 1 });
  });

  it('says for how long a table has waited, and for whom', () => {
    const { room, wall } = begun();
    const { facts, people } = wall.picture!;
    expect(awaitedInWords(lineIn(wall.picture!), facts, people, room.nowMs + 130_000)).toBe(
      'UA, RU awaited for 2 min',
    );
    expect(turnInWords(lineIn(wall.picture!), 20)).toBe('Round 1 of 12');
  });

  it('says that nobody is here, rather than for how long the absent are awaited', () => {
    const { room, wall, anna } = begun();
    for (const client of room.clients.values()) {
      if (client.asker.kind === 'person') room.disconnect(client);
    }
    room.pass(60);
    const { facts, people } = wall.picture!;
    const line = lineIn(wall.picture!);
    expect(awaitedInWords(line, facts, people, room.nowMs)).toBe(
      'Nobody is here; the table waits.',
    );
    expect(clockState(line, facts, people, room.nowMs)).toEqual({ kind: 'none' });
    expect(seatStates(line, people, facts.stage)[0]).toMatchObject({ mark: 'idle', by: 'nobody' });
    room.connect(anna.asker);
    expect(seatStates(line, wall.picture!.people, facts.stage)[0]!.mark).toBe('awaited');
  });

  it('is quiet once the debrief has stopped the table, unless it is played on', () => {
    const { room, wall } = begun();
    const lead = room.connect({ kind: 'facilitator' });
    room.ask(lead, { type: 'debrief' });
    room.ask(lead, { type: 'fork', table: 1, turn: 1 });
    const { facts, people, tables } = wall.picture!;
    const said = tables.map((line) => [
      awaitedInWords(line, facts, people, room.nowMs),
      clockState(line, facts, people, room.nowMs).kind,
      seatStates(line, people, facts.stage)[0]!.mark,
    ]);
    expect(said).toEqual([
      ['Stopped where it stood.', 'none', 'idle'],
      ['UA, RU awaited for 0 s', 'running', 'awaited'],
    ]);
  });

  it('says that a table without people stands still', () => {
    const room = new Classroom(level, { tables: 1 });
    const lead = room.connect({ kind: 'facilitator' });
    room.ask(lead, { type: 'begin' });
    const { facts } = lead.picture!;
    expect(awaitedInWords(lineIn(lead.picture!), facts, [], room.nowMs)).toBe(
      'Nobody sits here; the table waits.',
    );
  });

  it('tells articles, moves and the end of a table that is played through', () => {
    const { room, wall } = begun();
    const known = () => wall.picture!.publics[0]!;
    const before = agreement(known().view);
    expect(before.agreed.length + before.bracketed).toBe(level.articles.length);
    expect(stateInWords(level, known().view)).toBe(
      `${before.agreed.length} agreed, ${before.bracketed} bracketed`,
    );
    const said = new Set<string>();
    for (let step = 0; step < 400 && decideOnce(room) > 0; step++) {
      room.pass(1);
      const moves = lastMoves(level, known().log, 3, true);
      expect(moves.length).toBeLessThanOrEqual(3);
      for (const move of moves) expect(move).not.toBe('');
      said.add(stateInWords(level, known().view));
    }
    expect(said.size).toBeGreaterThan(3);
    const { outcome, text, phase } = known().view;
    expect(outcome).not.toBeNull();
    const seats = seatStates(lineIn(wall.picture!), wall.picture!.people, 'playing');
    expect(seats.every(({ mark }) => mark === 'idle' || mark === 'left')).toBe(true);
    expect(clockState(lineIn(wall.picture!), wall.picture!.facts, [], room.nowMs)).toEqual({
      kind: 'none',
    });
    const standing = standingArticles(level, known().view);
    if (text && phase !== 'talks') expect(standing).toHaveLength(level.articles.length);
  });

  it('lists what all four stand by as agreed and nothing else', () => {
    const { wall } = begun();
    const { view } = wall.picture!.publics[0]!;
    const position = view.positions.ukraine;
    const same = {
      ...view,
      positions: { ukraine: position, russia: position, us: position, coalition: position },
    };
    expect(agreement(same)).toEqual({
      agreed: level.articles.map((_, at) => at),
      bracketed: 0,
    });
    expect(standingArticles(level, same).map(({ title }) => title)).toEqual(
      level.articles.map(({ title }) => title),
    );
    for (const article of agreement(view).agreed) {
      const options = PARTIES.map((party) => view.positions[party][article]);
      expect(new Set(options).size).toBe(1);
    }
  });
});

describe('time in words', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [252_000, '4:12'],
    [3_852_000, '1:04:12'],
  ])('shows %i ms as %s', (ms, text) => expect(clockText(ms)).toBe(text));

  it.each([
    [-5, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [3_900_000, '1 h 5 min'],
  ])('says %i ms as %s', (ms, text) => expect(timeInWords(ms)).toBe(text));

  it('never runs backwards as time goes on', () => {
    const seconds = (text: string) =>
      text.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000), (ms, more) => {
        expect(seconds(clockText(ms + more))).toBeGreaterThanOrEqual(seconds(clockText(ms)));
        expect(seconds(clockText(ms))).toBe(Math.ceil(ms / 1000));
      }),
    );
  });
});
