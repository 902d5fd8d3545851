import { Client, type Room } from '@colyseus/sdk';
import type { Fault } from '../../../src/base/result.ts';
import type { Level, Party } from '../../../src/engine/index.ts';
import {
  PictureDesk,
  type Picture,
  type Request,
  type Seat,
  type TableLine,
  type Update,
} from '../../../src/session/index.ts';
import { post } from '../../../src/ui/classroom/server.ts';
import { decisionsAt } from '../../fixtures/classroom.ts';
import { joinSession } from '../../fixtures/served.ts';

/** Where decisions of the tables of one session are kept: under one seed, equal tables decide alike. */
export type Thought = Map<string, ReturnType<typeof decisionsAt>>;

/**
 * A client that does little besides what the line asks of it: it reads every update, and puts a picture
 * together only to decide.
 */
export class LeanClient {
  readonly seat: Seat;
  readonly #room: Room;
  readonly #held: Update[] = [];
  readonly #desk = new PictureDesk();
  #lines = 0;
  /** The client's own table as it shows it, after each update that changes it. */
  onLine: (line: TableLine) => void = () => {};
  line: TableLine | null = null;

  private constructor(room: Room, seat: Seat) {
    this.#room = room;
    this.seat = seat;
    const part = `table/${seat.table}`;
    room.reconnection.enabled = false;
    room.onMessage('update', (text: string) => {
      const update = JSON.parse(text) as Update;
      this.#held.push(update);
      const line = update.feeds['session']?.parts[part] as TableLine | undefined;
      if (!line) return;
      this.line = line;
      this.onLine(line);
    });
    room.onMessage('*', () => {});
  }

  /** Join, connect and sit down. */
  static async enter(
    address: string,
    code: string,
    nickname: string,
    seat: Seat,
  ): Promise<LeanClient> {
    const { ticket } = await joinSession(address, code, nickname);
    const client = await LeanClient.connect(address, code, ticket, seat);
    const fault = await client.ask({ type: 'sit', seat });
    if (fault) throw new Error(`refused: ${fault.code}`);
    return client;
  }

  static async connect(
    address: string,
    code: string,
    ticket: string,
    seat: Seat,
  ): Promise<LeanClient> {
    const answer = await post<{ reservation: never }>(address, 'connect', { code, ticket });
    if (!answer.ok) throw new Error(`refused: ${answer.fault.code}`);
    const client = new Client(`${address.replace(/^http/, 'ws')}sessions`);
    return new LeanClient(await client.consumeSeatReservation(answer.value.reservation), seat);
  }

  async ask(request: Request): Promise<Fault | null> {
    const id = `request-${++this.#lines}-${Math.random().toString(36).slice(2, 12)}`;
    const { fault } = (await this.#room.request('ask', JSON.stringify({ id, request }))) as {
      fault: Fault | null;
    };
    return fault;
  }

  /** Think: what the strategy of the seat would do. */
  decide(level: Level, party: Party, thought: Thought): Request | null {
    const picture = this.picture();
    const seat = picture?.seats[0];
    if (!picture || !seat) return null;
    const { turn, phase, violation } = seat.view;
    const key = JSON.stringify([party, turn, phase, violation?.step, seat.log.length]);
    const actions = thought.get(key) ?? decisionsAt(level, seat);
    thought.set(key, actions);
    return { type: 'decide', party, turn, actions };
  }

  picture(): Picture | null {
    let picture: Picture | null = null;
    for (const update of this.#held.splice(0)) picture = this.#desk.take(update);
    this.#last = picture ?? this.#last;
    return this.#last;
  }

  #last: Picture | null = null;

  close(): void {
    void this.#room.leave();
  }
}
