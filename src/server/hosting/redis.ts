import { type IRoomCache, matchMaker } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import { Redis } from 'ioredis';

/** The hash in which the driver of Colyseus lists rooms as JSON by their id. */
const LISTINGS = 'roomcaches';

/** Replaces or, without a text, deletes a listing, but only one of that process. */
const WRITE_OWN = `
  local kept = redis.call('hget', KEYS[1], ARGV[1])
  if not kept or cjson.decode(kept).processId ~= ARGV[2] then return 0 end
  if ARGV[3] then redis.call('hset', KEYS[1], ARGV[1], ARGV[3])
  else redis.call('hdel', KEYS[1], ARGV[1]) end
  return 1
`;

type Changes = Parameters<RedisDriver['update']>[1];

/**
 * The listings of rooms of all processes. The driver of Colyseus lets whoever writes last win, so a
 * process that was frozen would take a room's listing from the process that has taken over; here
 * each changes and deletes its own alone, and of two that make a room at once one is first.
 */
export class OwnListings extends RedisDriver {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    super(redis);
    this.#redis = redis;
  }

  async insert(room: IRoomCache): Promise<boolean> {
    return (await this.#redis.hsetnx(LISTINGS, room.roomId, JSON.stringify(room))) === 1;
  }

  override async update(room: IRoomCache, { $set = {}, $inc = {} }: Changes): Promise<boolean> {
    Object.assign(room, $set);
    if ($inc.clients !== undefined) room.clients += $inc.clients;
    return this.#writeOwn(room.roomId, room.processId, JSON.stringify(room));
  }

  override async persist(room: IRoomCache, create = false): Promise<boolean> {
    if (create && (await this.insert(room))) return true;
    return this.#writeOwn(room.roomId, room.processId, JSON.stringify(room));
  }

  override remove(roomId: string): Promise<boolean> {
    return this.#writeOwn(roomId, matchMaker.processId);
  }

  override async cleanup(processId: string): Promise<void> {
    for (const { roomId } of await this.query({ processId })) {
      await this.#writeOwn(roomId, processId);
    }
  }

  /** The connection is shared with the presence, which closes it. */
  override shutdown(): Promise<void> {
    return Promise.resolve();
  }

  async #writeOwn(roomId: string, processId: string, text?: string): Promise<boolean> {
    const values = [roomId, processId, ...(text === undefined ? [] : [text])];
    return (await this.#redis.eval(WRITE_OWN, 1, LISTINGS, ...values)) === 1;
  }
}

/** What several processes share by Redis: messages between them and the listings of rooms. */
export function connectRedis(
  redisUrl: string,
  heard: (error: Error) => void,
): { readonly presence: RedisPresence; readonly driver: OwnListings } {
  // With the default a request fails after twenty attempts, and unheard that ends the process.
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  redis.on('error', heard);
  return { presence: new RedisPresence(redis), driver: new OwnListings(redis) };
}
