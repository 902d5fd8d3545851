import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { startHosting } from '../hosting/hosting.ts';
import { openStoreAside } from '../store/aside.ts';
import { openStore, type StorePlace } from '../store/open.ts';
import { isOwnPage } from '../origin.ts';
import { SessionsApi } from './api.ts';
import { Desk } from './desk.ts';
import { sessionRoom } from './room.ts';
import { Rooms } from './rooms.ts';

/** How often sessions are looked through for those whose time has come. */
const SWEEP_MS = 3_600_000;

/** Where sessions are kept and how this process is reached. */
export interface SessionsOptions {
  readonly place: StorePlace;
  readonly redisUrl?: string | undefined;
  readonly publicAddress?: string | undefined;
  readonly behindProxy: boolean;
  /** Addresses of the other processes, from whose pages browsers connect to this one too. */
  readonly others: readonly string[];
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses at which others reach this server. */
  readonly addresses: () => readonly string[];
}

/** Sessions on a server: its endpoints and its rooms. */
export interface Sessions {
  /** Answers a request if it is for an endpoint of sessions; false if it is not. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  stop(): Promise<void>;
}

/** Open the store, and take connections of sessions on a server of ours. */
export async function startSessions(server: Server, options: SessionsOptions): Promise<Sessions> {
  const { place } = options;
  // A database on the network lets this process go on while it waits; a file does not.
  const store = await ('file' in place ? openStoreAside(place) : openStore(place));
  const desk = new Desk(store);
  const hosting = await startHosting(server, {
    room: sessionRoom(desk),
    redisUrl: options.redisUrl,
    publicAddress: options.publicAddress,
    allows: (request) => isOwnPage(request, options),
    warn: (line) => console.warn(line),
  });
  const rooms = new Rooms(desk, hosting);
  const api = new SessionsApi({ ...options, desk, rooms });
  const sweep = async () => {
    for (const code of await store.removeExpired(desk.now())) await rooms.closeDeleted(code);
  };
  sweep().catch(desk.failed);
  const sweeping = setInterval(() => void sweep().catch(desk.failed), SWEEP_MS);
  return {
    handle: (request, response) => api.handle(request, response),
    async stop() {
      clearInterval(sweeping);
      await hosting.stop();
      await store.end();
    },
  };
}
