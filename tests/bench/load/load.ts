import Database from 'better-sqlite3';
import type { Stream } from '../../../src/base/stream.ts';
import { PARTIES, type Level, type Party } from '../../../src/engine/index.ts';
import type { TableLine } from '../../../src/session/index.ts';
import { createSession, type Served } from '../../fixtures/served.ts';
import { LeanClient, type Thought } from './client.ts';

/** A delegation thinks for so long, milliseconds, each time that it is awaited. */
const THINKS_MS = [20_000, 30_000] as const;

/** How many turns ahead of the first session the others stand, one after the other. */
const MOST_TURNS_AHEAD = 12;

/** A table under load: its clients, and the decision that everyone waits to see. */
interface LoadedTable {
  readonly clients: readonly LeanClient[];
  readonly thought: Thought;
  readonly number: number;
  readonly session: number;
  readonly scheduled: Set<Party>;
  readonly awaitedScreens: Set<Watch>;
}

/** A decision on its way to screens. */
interface Watch {
  readonly party: Party;
  readonly before: TableLine;
  readonly sentMs: number;
  readonly screens: Set<LeanClient>;
}

/** Sessions with all their clients, playing at a class's pace, and what was measured. */
export class Load {
  readonly acknowledgedMs: number[] = [];
  readonly shownMs: number[] = [];
  readonly refused: string[] = [];
  readonly #level: Level;
  readonly #address: string;
  readonly #chance: Stream;
  readonly #tables: LoadedTable[] = [];
  #sessions = 0;
  #thinksMs: readonly [number, number] = [0, 50];
  #isPlaying: (table: LoadedTable) => boolean = () => false;
  #busy = 0;

  constructor(level: Level, address: string, chance: Stream) {
    this.#level = level;
    this.#address = address;
    this.#chance = chance;
  }

  get tables(): number {
    return this.#tables.length;
  }

  get clients(): number {
    return this.#tables.reduce((sum, { clients }) => sum + clients.length, 0);
  }

  /** A session with people in every delegation of its tables, and observers; it has begun. */
  async addSession(tables: number, clientsOfATable: number): Promise<void> {
    const { code, secret } = await createSession(this.#address, this.#level, { tables });
    const session = this.#sessions++;
    const thought: Thought = new Map();
    for (let number = 1; number <= tables; number++) {
      const clients = await Promise.all(
        Array.from({ length: clientsOfATable }, (_, at) => {
          const party = PARTIES[at];
          const seat = { table: number, parties: party ? [party] : [] };
          return LeanClient.enter(this.#address, code, `Student ${number}.${at + 1}`, seat);
        }),
      );
      const table: LoadedTable = {
        clients,
        thought,
        number,
        session,
        scheduled: new Set(),
        awaitedScreens: new Set(),
      };
      this.#tables.push(table);
      for (const client of clients) client.onLine = (line) => this.#see(table, client, line);
    }
    const facilitator = await LeanClient.connect(this.#address, code, secret, {
      table: 1,
      parties: [],
    });
    const fault = await facilitator.ask({ type: 'begin' });
    if (fault) throw new Error(`refused: ${fault.code}`);
    facilitator.close();
  }

  /** Play quickly until sessions stand at different turns; nothing of it is measured. */
  async playAhead(): Promise<void> {
    const target = (table: LoadedTable) => 1 + (table.session % MOST_TURNS_AHEAD);
    const isThere = (table: LoadedTable) => {
      const { line } = table.clients[0]!;
      return line !== null && (line.turn >= target(table) || line.outcome !== null);
    };
    this.#thinksMs = [0, 200];
    this.#isPlaying = (table) => !isThere(table);
    for (const table of this.#tables) this.#schedule(table);
    const endMs = performance.now() + 60_000;
    while (!this.#tables.every(isThere) && performance.now() < endMs) await pause(50);
    this.#isPlaying = () => false;
    while (this.#busy > 0) await pause(50);
    this.acknowledgedMs.length = 0;
    this.shownMs.length = 0;
  }

  /** Play at a class's pace for so long. */
  async play(forMs: number): Promise<void> {
    this.#isPlaying = () => true;
    // Delegations are at different points of their thinking as the measurement begins.
    this.#thinksMs = [0, THINKS_MS[1]];
    for (const table of this.#tables) this.#schedule(table);
    this.#thinksMs = THINKS_MS;
    await pause(forMs);
    this.#isPlaying = () => false;
    await pause(500);
  }

  /** How many entries all logs have. */
  countEntries({ file }: Served): number {
    const database = new Database(file, { readonly: true });
    try {
      return database.prepare<[], { n: number }>('select count(*) as n from entries').get()!.n;
    } finally {
      database.close();
    }
  }

  close(): void {
    for (const { clients } of this.#tables) for (const client of clients) client.close();
  }

  #schedule(table: LoadedTable): void {
    const { line } = table.clients[0]!;
    if (!line || line.outcome || !this.#isPlaying(table)) return;
    for (const party of line.awaited) {
      if (table.scheduled.has(party)) continue;
      table.scheduled.add(party);
      const [least, most] = this.#thinksMs;
      this.#busy++;
      setTimeout(
        () => {
          void this.#decide(table, party).finally(() => {
            this.#busy--;
            table.scheduled.delete(party);
            this.#schedule(table);
          });
        },
        least + (most - least) * this.#chance.uniform(),
      );
    }
  }

  async #decide(table: LoadedTable, party: Party): Promise<void> {
    const client = table.clients.find(({ seat }) => seat.parties[0] === party)!;
    const before = client.line;
    if (!before?.awaited.includes(party) || !this.#isPlaying(table)) return;
    const request = client.decide(this.#level, party, table.thought);
    if (!request) return;
    const sentMs = performance.now();
    const watch: Watch = { party, before, sentMs, screens: new Set(table.clients) };
    table.awaitedScreens.add(watch);
    const fault = await client.ask(request);
    if (fault) {
      this.refused.push(fault.code);
      table.awaitedScreens.delete(watch);
    } else this.acknowledgedMs.push(performance.now() - sentMs);
    // Before the next is planned, its own page shows this one.
    while (table.awaitedScreens.has(watch) && performance.now() < sentMs + 5_000) await pause(5);
  }

  /** A client's page shows its table anew. */
  #see(table: LoadedTable, client: LeanClient, line: TableLine): void {
    for (const watch of table.awaitedScreens) {
      if (!watch.screens.has(client) || !showsDecision(line, watch)) continue;
      watch.screens.delete(client);
      if (watch.screens.size > 0) continue;
      table.awaitedScreens.delete(watch);
      this.shownMs.push(performance.now() - watch.sentMs);
    }
    if (client === table.clients.at(-1)) this.#schedule(table);
  }
}

function showsDecision(line: TableLine, { party, before }: Watch): boolean {
  return (
    line.turn > before.turn ||
    line.phase !== before.phase ||
    line.outcome !== null ||
    line.clock.sinceMs !== before.clock.sinceMs ||
    !line.awaited.includes(party)
  );
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
