import { Client, type Room } from '@colyseus/sdk';
import type { Fault } from '../../../src/base/result.ts';
import {
  PictureDesk,
  type Picture,
  type Request,
  type Seat,
  type TableLine,
  type Update,
} from '../../../src/session/index.ts';
import { post } from '../../../src/ui/classroom/server.ts';
import { joinSession } from '../../fixtures/served.ts';

/**
 * A client that does little besides what the line asks of it: it reads every update, and puts a picture
 * together only to decide.
 */
export class LeanClient {
  readonly seat: Seat;
  readonly #room: Room;
  readonly #held: Update[] = [];
  readonly #desk = new PictureDesk();
  #last: Picture | null = null;
  #requests = 0;
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
    const id = `request-${++this.#requests}-${Math.random().toString(36).slice(2, 12)}`;
    const { fault }: { fault: Fault | null } = await this.#room.request(
      'ask',
      JSON.stringify({ id, request }),
    );
    return fault;
  }

  /** What it knows, put together. */
  picture(): Picture | null {
    let picture: Picture | null = null;
    for (const update of this.#held.splice(0)) picture = this.#desk.take(update);
    this.#last = picture ?? this.#last;
    return this.#last;
  }

  close(): void {
    void this.#room.leave();
  }
}
