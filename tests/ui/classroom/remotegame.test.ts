import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { formatSuggestion, paperDrafts, parsePaper } from '../../../src/ui/classroom/paper.ts';
import { remoteGame } from '../../../src/ui/classroom/remotegame.ts';
import { momentOf } from '../../../src/ui/game/game.ts';
import { Classroom, type Client } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';
import { lineOf } from '../../fixtures/seatline.ts';

const level = mainLevel();

function seated(): { room: Classroom; head: Client; mate: Client; other: Client; lead: Client } {
  const room = new Classroom(level, { tables: 1, delegations: ['ukraine', 'russia'] });
  const [head, mate, other] = ['Olena', 'Bohdan', 'Ivan'].map((name) => room.enter(name)) as [
    Client,
    Client,
    Client,
  ];
  for (const client of [head, mate]) {
    room.ask(client, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
  }
  room.ask(other, { type: 'sit', seat: { table: 1, parties: ['russia'] } });
  const lead = room.connect({ kind: 'facilitator' });
  room.ask(lead, { type: 'begin' });
  return { room, head, mate, other, lead };
}

const READY: Action = { type: 'ready', party: 'ukraine' };

describe('a seat whose game another host holds', () => {
  it('is decided by its head, and seen by its members', async () => {
    const { room, head, mate, other } = seated();
    const game = remoteGame(lineOf(room, head), 1, 'ukraine', level);
    const looking = remoteGame(lineOf(room, mate), 1, 'ukraine', level);
    expect(game.getSnapshot()).toMatchObject({ mayDecide: true, onlooker: null, myTurn: true });
    expect(looking.getSnapshot()).toMatchObject({ mayDecide: false, onlooker: 'member' });
    expect(game.getSnapshot().seats).toEqual({
      ukraine: 'person',
      russia: 'person',
      us: 'strategy',
      coalition: 'strategy',
    });
    expect((await looking.decide(READY))?.code).toBe('session/not-head');
    expect(await game.decide(READY)).toBe(null);
    expect(game.getSnapshot()).toMatchObject({ myTurn: false, awaited: ['russia'] });
    expect(looking.getSnapshot().awaited).toEqual(['russia']);
    const theirs = remoteGame(lineOf(room, other), 1, 'russia', level);
    expect(await theirs.decide({ type: 'ready', party: 'russia' })).toBe(null);
    expect(game.getSnapshot().view.round).toBe(2);
  });

  it('keeps its view as the same object while only words are said', () => {
    const { room, head, mate } = seated();
    const game = remoteGame(lineOf(room, head), 1, 'ukraine', level);
    const { view, log } = game.getSnapshot();
    room.ask(mate, { type: 'say', party: 'ukraine', to: { kind: 'delegation' }, text: 'Well?' });
    expect(head.picture?.seats[0]?.messages).toHaveLength(1);
    expect(game.getSnapshot().view).toBe(view);
    expect(game.getSnapshot().log).toBe(log);
  });

  it('says that it is paused, and that a strategy plays it as the facilitator wants', () => {
    const { room, head, lead } = seated();
    const game = remoteGame(lineOf(room, head), 1, 'ukraine', level);
    room.ask(lead, { type: 'pause', table: 1, paused: true });
    expect(game.getSnapshot().paused).toBe(true);
    room.ask(lead, { type: 'pause', table: 1, paused: false });
    room.ask(lead, { type: 'hand-over', table: 1, party: 'ukraine', to: 'strategy' });
    expect(game.getSnapshot()).toMatchObject({ paused: false, mayDecide: false });
  });

  it('stays as it was last seen when its person is moved away', () => {
    const { room, head, lead } = seated();
    const game = remoteGame(lineOf(room, head), 1, 'ukraine', level);
    const { view } = game.getSnapshot();
    room.ask(lead, { type: 'assign', person: 1, seat: null });
    expect(head.picture?.seats).toEqual([]);
    expect(game.getSnapshot().view).toBe(view);
  });
});

describe('the paper of a delegation', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  const laid = (moment: string, text: string) => ({ moment, text, actions: [READY] });

  it('is sent once it rests, and found on another device of the head', () => {
    const { room, head } = seated();
    const here = paperDrafts(lineOf(room, head), 1, 'ukraine');
    const closeHere = here.open();
    const moment = momentOf({ ...head.picture!.seats[0]!.view, level });
    here.keep(laid(moment, 'a'));
    here.keep(laid(moment, 'b'));
    expect(here.read(moment)).toBe('b');
    expect(head.picture?.seats[0]?.paper).toBe(null);
    vi.advanceTimersByTime(600);
    expect(parsePaper(head.picture!.seats[0]!.paper!.draft)).toMatchObject({ moment, text: 'b' });
    expect(room.entries.filter(({ deed }) => deed.type === 'paper')).toHaveLength(1);

    const phone = room.connect({ kind: 'person', person: 1 });
    const there = paperDrafts(lineOf(room, phone), 1, 'ukraine');
    const closeThere = there.open();
    expect(there.read(moment)).toBe('b');
    const heard: string[] = [];
    here.subscribe(({ text }) => heard.push(text));
    there.keep(laid(moment, 'c'));
    vi.advanceTimersByTime(600);
    expect(heard).toEqual(['c']);
    expect(here.read(moment)).toBe('c');
    // Its own echo is no news to the device that sent it.
    const echoed: string[] = [];
    there.subscribe(({ text }) => echoed.push(text));
    there.keep(laid(moment, 'd'));
    vi.advanceTimersByTime(600);
    expect(echoed).toEqual([]);
    closeHere();
    closeThere();
  });

  it('is what the head has laid out when the time is out', () => {
    const { room, head, mate, lead } = seated();
    const drafts = paperDrafts(lineOf(room, head), 1, 'ukraine');
    const moment = momentOf({ ...head.picture!.seats[0]!.view, level });
    const act = level.acts.find(
      ({ party, phases }) => party === 'ukraine' && phases.includes('talks'),
    )!;
    const suggestion = {
      moment,
      text: '{}',
      actions: [{ type: 'act', party: 'ukraine', act: act.id }, READY] as const,
    };
    room.ask(mate, {
      type: 'suggest',
      party: 'ukraine',
      turn: 1,
      draft: formatSuggestion(suggestion),
      note: '',
    });
    drafts.take(parsePaper(head.picture!.seats[0]!.suggestions[0]!.draft)!);
    vi.advanceTimersByTime(600);
    room.ask(lead, { type: 'advance', table: 1, party: 'ukraine' });
    expect(head.picture!.tables[0]!.awaited).toEqual(['russia']);
    expect(head.picture!.seats[0]!.view.sealed.ukraine).toMatchObject({ acts: [act.id] });
  });

  it('is not another step’s, nor what cannot be read', () => {
    const { room, head } = seated();
    const drafts = paperDrafts(lineOf(room, head), 1, 'ukraine');
    drafts.keep(laid('1/talks', 'a'));
    expect(drafts.read('2/talks')).toBe(null);
    expect(parsePaper('{')).toBe(null);
    expect(parsePaper('null')).toBe(null);
    expect(parsePaper('{"moment":1,"text":""}')).toBe(null);
  });
});
