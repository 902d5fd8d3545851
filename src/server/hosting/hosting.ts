import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type IRoomCache,
  LocalDriver,
  LocalPresence,
  matchMaker,
  type Room,
  RoomInternalState,
} from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { connectRedis } from './redis.ts';

/** What a browser needs to connect to a room, once and within some seconds. */
export type Reservation = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>;

/** How rooms are reached and how they find each other. */
export interface HostingOptions {
  /** A class of rooms whose `onCreate({ code })` sets `roomId` to the code and only reads. */
  readonly room: new () => Room;
  /** Where Redis is, with several processes. */
  readonly redisUrl?: string | undefined;
  /** Host and port at which browsers reach this very process, with several of them. */
  readonly publicAddress?: string | undefined;
  /** Whether a browser may connect from the page that it says it shows. */
  readonly allows: (request: IncomingMessage) => boolean;
  /** Told in a line what went wrong beside a request: a broken frame, a lost connection. */
  readonly warn: (line: string) => void;
}

/** Rooms of Colyseus on a server of ours. */
export interface Hosting {
  /** Reserves a connection to a session's room, which is opened here if no process has it. */
  reserve(code: string, auth: object): Promise<Reservation>;
  /**
   * Calls a method of a session's room, on whatever process it is; the room is opened here if none has
   * it. Arguments and answer go through JSON.
   */
  call(code: string, method: string, args: readonly unknown[]): Promise<unknown>;
  /** Whether any process plays the session. */
  isAnywhere(code: string): Promise<boolean>;
  /** Whether this process plays the session. */
  isHere(code: string): boolean;
  /** Tells all clients that the server goes, and lets go of everything but the server. */
  stop(): Promise<void>;
}

const ROOM = 'session';

/** Frames above that are refused by closing the connection, bytes. */
const LARGEST_FRAME_BYTES = 128 * 1024;

/** A connection that does not answer two pings is given up. */
const PING_EVERY_MS = 3000;

const DISPOSAL_CHECK_MS = 10;

const REACHABLE_CHECK_MS = 10;

/** A room of another process that cannot be asked by then never will be. */
const REACHABLE_WITHIN_MS = 10_000;

/** Colyseus adds its process and the room to the address it is given: `/sessions/p1/ABCDEF?…`. */
const SOCKET_ADDRESS = /^\/sessions\/[\w-]+\/[\w-]+\?/;

/**
 * Colyseus without its own server: its routes, by which anyone may list and make rooms, are never
 * bound, and signals stay ours. It keeps its state in its module, so there is one a process.
 */
export async function startHosting(server: Server, options: HostingOptions): Promise<Hosting> {
  const { room, redisUrl, publicAddress, warn } = options;
  // An error may quote what it was given, so only its first line is told.
  const tell = (error: unknown) => warn(String(error).split('\n', 1)[0] ?? '');
  const quiet = () => undefined;
  setLogger({ error: tell, warn: tell, info: quiet, debug: quiet, trace: quiet });

  const { presence, driver } = redisUrl
    ? connectRedis(redisUrl, tell)
    : { presence: new LocalPresence(), driver: new LocalDriver() };
  const here = () => Promise.resolve(matchMaker.processId);
  await matchMaker.setup(presence, driver, publicAddress && `${publicAddress}/sessions`, here);
  matchMaker.defineRoomType(ROOM, room);
  await forgetTheDead();
  await matchMaker.accept();

  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: LARGEST_FRAME_BYTES,
    pingInterval: PING_EVERY_MS,
    pingMaxRetries: 2,
  });
  const isForRoom = (request: IncomingMessage) =>
    SOCKET_ADDRESS.test(request.url ?? '') && options.allows(request);
  transport.attachToServer(server, { filter: isForRoom });
  // What the transport leaves would stay open for ever.
  server.on('upgrade', (request, socket: Duplex) => {
    if (!isForRoom(request)) socket.destroy();
  });

  return new Rooms(async () => {
    await matchMaker.gracefullyShutdown();
    transport.shutdown();
    presence.shutdown();
  });
}

class Rooms implements Hosting {
  readonly #opening = new Map<string, Promise<IRoomCache>>();
  readonly stop: () => Promise<void>;

  constructor(stop: () => Promise<void>) {
    this.stop = stop;
  }

  isHere(code: string): boolean {
    return matchMaker.getLocalRoomById(code) !== undefined;
  }

  async reserve(code: string, auth: object): Promise<Reservation> {
    try {
      return await matchMaker.reserveSeatFor(await this.#open(code), {}, auth);
    } catch {
      // The room closed meanwhile, or its process is stuck and has just been found out. A second
      // failure is of the caller's concern.
      return matchMaker.reserveSeatFor(await this.#open(code), {}, auth);
    }
  }

  async call(code: string, method: string, args: readonly unknown[]): Promise<unknown> {
    await this.#open(code);
    return matchMaker.remoteRoomCall(code, method as never, args as never);
  }

  async isAnywhere(code: string): Promise<boolean> {
    const listing = await matchMaker.getRoomById(code);
    return listing ? isListening(listing.processId) : false;
  }

  /** The listing of a room, made once however many ask at the same moment. */
  #open(code: string): Promise<IRoomCache> {
    const opening =
      this.#opening.get(code) ??
      findOrCreate(code)
        .then(whenReachable)
        .finally(() => this.#opening.delete(code));
    this.#opening.set(code, opening);
    return opening;
  }
}

async function findOrCreate(code: string): Promise<IRoomCache> {
  const local = matchMaker.getLocalRoomById(code);
  if (local && local['_internalState'] !== RoomInternalState.DISPOSING) return local['_listing'];
  // Made before the old one is gone, a room would be deleted in its place.
  while (matchMaker.getLocalRoomById(code)) await sleep(DISPOSAL_CHECK_MS);
  const listing = await matchMaker.getRoomById(code);
  if (listing?.processId === matchMaker.processId) await matchMaker.driver.remove(code);
  else if (listing) {
    if (await isListening(listing.processId)) return listing;
    await matchMaker.driver.cleanup?.(listing.processId);
  }
  return matchMaker.createRoom(ROOM, { code });
}

/**
 * Colyseus lists a room before the room hears what other processes ask. Asked in between it would not
 * answer, and whoever asked would wait two seconds to find out.
 */
async function whenReachable(listing: IRoomCache): Promise<IRoomCache> {
  const { processId, roomId } = listing;
  if (processId === matchMaker.processId) return listing;
  for (let waitedMs = 0; waitedMs < REACHABLE_WITHIN_MS; waitedMs += REACHABLE_CHECK_MS) {
    if ((await matchMaker.presence.channels(`$${roomId}`)).length > 0) break;
    if (!(await isListening(processId))) break;
    await sleep(REACHABLE_CHECK_MS);
  }
  return listing;
}

/** A process that was killed stops listening at once; its listings stay. */
async function isListening(processId: string): Promise<boolean> {
  return (await matchMaker.presence.channels(`p:${processId}`)).length > 0;
}

/** Colyseus would wait two seconds for the answer of processes that were killed earlier. */
async function forgetTheDead(): Promise<void> {
  for (const { processId } of await matchMaker.stats.fetchAll()) {
    if (await isListening(processId)) continue;
    await matchMaker.stats.excludeProcess(processId);
    await matchMaker.driver.cleanup?.(processId);
  }
}
