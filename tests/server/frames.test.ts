import { randomUUID } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import { afterAll, describe, expect, it } from 'vitest';
import { openStream, type Stream } from '../../src/base/stream.ts';
import { PARTIES } from '../../src/engine/index.ts';
import { foldEntry } from '../../src/session/fold.ts';
import { PictureDesk, type Entry } from '../../src/session/index.ts';
import type { Asker, Picture, Request, Session, Update } from '../../src/session/index.ts';
import { post } from '../../src/ui/classroom/server.ts';
import { decisionsAt, isMine } from '../fixtures/classroom.ts';
import { leaksIn } from '../fixtures/leaks.ts';
import { mainLevel } from '../fixtures/level.ts';
import { createSession, joinSession, Served, until } from '../fixtures/served.ts';

const level = mainLevel();
const served = new Served();
afterAll(() => served.close());

/** A client that keeps every frame as it arrives, before the library reads it. */
class Recorder {
  readonly asker: Asker;
  readonly frames: string[] = [];
  readonly #room: Room;
  readonly #desk = new PictureDesk();
  readonly #name = randomUUID().slice(0, 18);
  #requests = 0;
  /** How long the slowest of its requests took from being sent to being answered. */
  longestMs = 0;
  picture: Picture | null = null;

  private constructor(room: Room, asker: Asker) {
    this.#room = room;
    this.asker = asker;
    room.reconnection.enabled = false;
    const { events } = room.connection;
    const read = events.onmessage;
    events.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      this.frames.push(Buffer.from(event.data).toString('utf8'));
      read?.(event);
    };
    room.onMessage('update', (text: string) => {
      this.picture = this.#desk.take(JSON.parse(text) as Update);
    });
  }

  static async connect(code: string, ticket: string, asker: Asker): Promise<Recorder> {
    const answer = await post<{ reservation: never }>(served.address, 'connect', { code, ticket });
    if (!answer.ok) throw new Error(answer.fault.code);
    const client = new Client(`${served.address.replace(/^http/, 'ws')}sessions`);
    return new Recorder(await client.consumeSeatReservation(answer.value.reservation), asker);
  }

  async ask(request: Request): Promise<string | null> {
    const id = `${this.#name}-${++this.#requests}`;
    const message = JSON.stringify({ id, request });
    const sentMs = performance.now();
    const { fault }: { fault: { code: string } | null } = await this.#room.request('ask', message);
    this.longestMs = Math.max(this.longestMs, performance.now() - sentMs);
    return fault?.code ?? null;
  }

  close(): void {
    void this.#room.leave();
  }
}

/** What a frame says to the page, with the letters and numbers of the transport around it. */
function updateIn(frame: string): string | null {
  const from = frame.indexOf('{"nowMs"');
  return from < 0 ? null : frame.slice(from, frame.lastIndexOf('}') + 1);
}

async function playAndRecord(seed: string, turns: number) {
  const chance = openStream(seed, 0, 'frames');
  const { code, secret, wall } = await createSession(served.address, level, {
    tables: 2,
    seeds: chance.chance(0.5) ? 'same' : 'each',
    counterparts: 'unknown',
  });
  const recorders: Recorder[] = [];
  const tokens: string[] = [secret, wall];
  for (let at = 0; at < 9; at++) {
    const { person, ticket } = await joinSession(served.address, code, `Student ${at + 1}`);
    tokens.push(ticket);
    recorders.push(await Recorder.connect(code, ticket, { kind: 'person', person }));
  }
  const facilitator = await Recorder.connect(code, secret, { kind: 'facilitator' });
  recorders.push(facilitator, await Recorder.connect(code, wall, { kind: 'wall' }));
  const observer = recorders[8]!;
  expect(await observer.ask({ type: 'sit', seat: { table: 1, parties: [] } })).toBeNull();
  expect(await facilitator.ask({ type: 'begin' })).toBeNull();
  await until('all see it begin', () =>
    recorders.every(({ picture }) => picture?.facts.stage === 'playing'),
  );
  for (let turn = 0; turn < turns; turn++) {
    await until('each table waits for people who know it', () => isSettled(recorders));
    await Promise.all(recorders.map((recorder) => chat(recorder, chance, `${seed} ${turn}`)));
    for (const recorder of recorders) {
      const { picture } = recorder;
      const seat = picture?.seats.find((each) => isMine({ picture }, each));
      if (!seat) continue;
      const { party, view } = seat;
      const actions = decisionsAt(level, seat);
      await recorder.ask({ type: 'decide', party, turn: view.turn, actions });
    }
  }
  for (const recorder of recorders) recorder.close();
  // Everything in the log was asked for: no entry took longer from its making to every client.
  const onTheWayMs = Math.ceil(Math.max(...recorders.map(({ longestMs }) => longestMs)));
  return { code, recorders, tokens, onTheWayMs };
}

/** Whether everyone whom a table waits for sees that it does. */
function isSettled(recorders: readonly Recorder[]): boolean {
  const all = recorders.find(({ asker }) => asker.kind === 'facilitator')!.picture!.tables;
  return all.every(({ number, turn, awaited }) =>
    awaited.every((party) =>
      recorders.some(({ picture }) =>
        picture?.seats.some(
          (seat) =>
            seat.table === number &&
            seat.party === party &&
            seat.view.turn === turn &&
            isMine({ picture }, seat),
        ),
      ),
    ),
  );
}

/** Something that people do beside deciding, in words that nobody else uses. */
async function chat(recorder: Recorder, chance: Stream, mark: string): Promise<void> {
  const { picture, asker } = recorder;
  const seat = picture?.me?.seat;
  const party = seat?.parties[0];
  if (!seat || !party || asker.kind !== 'person' || chance.chance(0.4)) return;
  const other = PARTIES.filter((each) => each !== party)[chance.whole(0, 2)]!;
  const { turn } = picture.tables.find(({ number }) => number === seat.table)!;
  const text = `${mark} of ${party} at ${seat.table} by ${asker.person}`;
  const said = [
    { type: 'say', party, to: { kind: 'delegation' }, text: `own ${text}` },
    { type: 'say', party, to: { kind: 'bilateral', with: other }, text: `back ${text}` },
    { type: 'say', party, to: { kind: 'plenary' }, text: `open ${text}` },
    { type: 'say', party, to: { kind: 'facilitator' }, text: `asked ${text}` },
    { type: 'paper', party, turn, draft: `paper ${text}`, actions: [] },
    { type: 'suggest', party, turn, draft: `draft ${text}`, note: '' },
  ] as const satisfies readonly Request[];
  await recorder.ask(said[chance.whole(0, said.length - 1)]!);
}

/** A session as it stood after each of its entries. */
function stagesOf(
  entries: readonly Entry[],
): { readonly atMs: number; readonly session: Session }[] {
  let session: Session | null = null;
  return entries.map((entry) => {
    session = foldEntry(level, session, entry);
    return { atMs: entry.atMs, session };
  });
}

type Stages = ReturnType<typeof stagesOf>;

/**
 * What a frame leaks. When it was sent is known to some milliseconds; so it leaks if it does whichever
 * of the entries of these milliseconds it came after.
 * @param onTheWayMs longer than an entry takes from its making to every client.
 */
function leaksOf(
  update: string,
  asker: Asker,
  stages: Stages,
  onTheWayMs: number,
): readonly string[] {
  const { nowMs } = JSON.parse(update) as Update;
  const before = stages.findLastIndex(({ atMs }) => atMs < nowMs - onTheWayMs);
  const last = stages.findLastIndex(({ atMs }) => atMs <= nowMs);
  const found = stages
    .slice(Math.max(0, before), last + 1)
    .map(({ session }) => leaksIn(update, asker, session).map(({ what }) => what));
  return found.every((leaks) => leaks.length > 0) ? (found[0] ?? []) : [];
}

describe('what goes over the wire', () => {
  it('holds nothing that its reader may not know, frame by frame as it arrives', async () => {
    await served.start();
    // All are played first: while frames are read nothing else is done, not even noticing that the server
    // has closed an idle connection, over which the next session would then be asked for.
    const played = [];
    for (const seed of ['wire 1', 'wire 2', 'wire 3']) played.push(await playAndRecord(seed, 8));
    let frames = 0;
    for (const { code, recorders, tokens, onTheWayMs } of played) {
      const stages = stagesOf(served.log(code));
      const { session } = stages.at(-1)!;
      expect(session.messages.length).toBeGreaterThan(10);
      expect(session.tables[0]!.state.turn).toBeGreaterThan(3);
      for (const { frames: raw, asker } of recorders) {
        for (const frame of raw) {
          // Whatever the transport adds: no ticket, no secret, not even one's own.
          for (const token of tokens) expect(frame).not.toContain(token);
          expect(frame).not.toContain(session.secret);
          const update = updateIn(frame);
          if (update === null) continue;
          frames++;
          expect(leaksOf(update, asker, stages, onTheWayMs)).toEqual([]);
        }
      }
      // The check itself finds what is planted in a frame that was clean.
      const reader = recorders.find(
        ({ picture }) => picture?.me?.seat?.parties[0] === 'ukraine' && picture.me.seat.table === 1,
      )!;
      const clean = updateIn(reader.frames.findLast((frame) => updateIn(frame) !== null)!)!;
      const { weights } = session.tables[0]!.state.secrets;
      const planted = [
        `"${session.tables[0]!.seed}"`,
        JSON.stringify(weights.russia),
        JSON.stringify(session.secret),
        JSON.stringify(session.people[3]!.ticketHash),
      ];
      for (const secret of planted) {
        const leaking = clean.replace('"feeds":{', `"feeds":{"x":{"parts":{"x":${secret}}},`);
        expect(leaksOf(leaking, reader.asker, stages, onTheWayMs)).not.toEqual([]);
      }
    }
    expect(frames).toBeGreaterThan(500);
  });
});
