import { refuse, type Result } from '../base/result.ts';
import { PARTIES, type Level } from '../engine/index.ts';
import { feedsFor, type Looked } from './audience.ts';
import { planForFacilitator } from './facilitator.ts';
import { Feed } from './feed.ts';
import type { FeedName } from './feeds.ts';
import {
  fillFacilitator,
  fillOpened,
  fillPerson,
  fillPublic,
  fillSeat,
  fillSession,
} from './parts.ts';
import { planForPerson, planJoin } from './person.ts';
import { Planning, type Circumstances, type Plan } from './plan.ts';
import type { Asker, FacilitatorRequest, PersonRequest, Request } from './request.ts';
import type { Session } from './session.ts';
import { tableAt } from './table.ts';
import { planReturn, planTick } from './tick.ts';

/** A client's line to the host. */
interface Link {
  readonly asker: Asker;
  looked: Looked | null;
  /** Versions of the feeds that the client has been sent. */
  readonly sent: Map<FeedName, number>;
}

/**
 * A session with its clients, without any input or output: it plans what is asked, takes what was kept,
 * and says what each client is to be sent. Whoever runs it keeps a plan's entries durably before
 * committing it, and plans one thing at a time.
 */
export class Host {
  readonly level: Level;
  #session: Session;
  readonly #links = new Map<string, Link>();
  readonly #feeds = new Map<FeedName, Feed>();
  /** When each person's last connection ended; those never seen count from the start of this host. */
  readonly #leftAtMs = new Map<number, number>();
  readonly #startedAtMs: number;
  /** Changes with every coming and going. */
  #presence = 0;

  constructor(level: Level, session: Session, nowMs: number) {
    this.level = level;
    this.#session = session;
    this.#startedAtMs = nowMs;
  }

  get session(): Session {
    return this.#session;
  }

  /** How many clients are connected. */
  get size(): number {
    return this.#links.size;
  }

  /** Whether any device of this person is connected. */
  readonly isPresent = (person: number): boolean => {
    for (const { asker } of this.#links.values()) {
      if (asker.kind === 'person' && asker.person === person) return true;
    }
    return false;
  };

  /** A client is there. Call `planReturn` next: a seat may come back to its holder. */
  connect(link: string, asker: Asker): void {
    this.#links.set(link, { asker, looked: null, sent: new Map() });
    this.#presence++;
  }

  disconnect(link: string, nowMs: number): void {
    const gone = this.#links.get(link);
    this.#links.delete(link);
    this.#presence++;
    if (gone?.asker.kind === 'person') this.#leftAtMs.set(gone.asker.person, nowMs);
  }

  /** Links of somebody who was removed or whose ticket is void: whoever runs this closes them. */
  linksOf(person: number): string[] {
    return [...this.#links].flatMap(([link, { asker }]) =>
      asker.kind === 'person' && asker.person === person ? [link] : [],
    );
  }

  /** What joining would be. */
  planJoin(nickname: unknown, ticketHash: string, nowMs: number): Result<Plan> {
    return planJoin(this.#session, nickname, ticketHash, this.#circumstances(nowMs));
  }

  /** A new ticket for somebody; the old one is void. */
  planReissue(person: number, ticketHash: string, nowMs: number): Result<Plan> {
    const there = this.#session.people[person - 1];
    if (!there || there.removed) return refuse('session/no-such-person');
    const planning = new Planning(this.#session, this.#circumstances(nowMs));
    planning.add('facilitator', { type: 'reissued', person, ticketHash });
    return planning.done();
  }

  /** Who shows the ticket or secret of this hash; null for nobody. */
  askerWith(hash: string): Asker | null {
    const { facilitatorHash, wallHash, people } = this.#session;
    if (hash === facilitatorHash) return { kind: 'facilitator' };
    if (hash === wallHash) return { kind: 'wall' };
    const person = people.find(({ ticketHash, removed }) => ticketHash === hash && !removed);
    return person ? { kind: 'person', person: person.id } : null;
  }

  /** What follows from somebody's return; null for nothing. */
  planReturn(asker: Asker, nowMs: number): Plan | null {
    if (asker.kind !== 'person') return null;
    const { person } = asker;
    const awayMs = this.linksOf(person).length > 1 ? 0 : nowMs - this.#leftAt(person);
    return planReturn(this.#session, person, this.#circumstances(nowMs), awayMs);
  }

  /** What time brings; null for nothing. */
  planTick(nowMs: number): Plan | null {
    return planTick(this.#session, this.#circumstances(nowMs));
  }

  /** When somebody's last connection ended; whoever has not come yet has time from their joining on. */
  #leftAt(person: number): number {
    const { joinedAtMs } = this.#session.people[person - 1]!;
    return this.#leftAtMs.get(person) ?? Math.max(this.#startedAtMs, joinedAtMs);
  }

  /**
   * What a client asks, as a plan, or why not. One that was carried out before is an empty plan: its
   * answer was lost on the way.
   * @param ownId the client's own number for it, the same when it is sent again.
   */
  planRequest(link: string, request: Request, ownId: string, nowMs: number): Result<Plan> {
    const from = this.#links.get(link);
    if (!from) return refuse('session/not-connected');
    const { asker } = from;
    const nothing: Plan = { session: this.#session, entries: [] };
    if (request.type === 'look') return this.#look(from, request.seat);
    if (asker.kind === 'wall') return refuse('session/not-allowed', { type: request.type });
    const by = asker.kind === 'person' ? asker.person : asker.kind;
    if (this.#session.requests[by]?.includes(ownId)) return { ok: true, value: nothing };
    const circumstances = this.#circumstances(nowMs);
    if (asker.kind === 'facilitator') {
      return isOfFacilitator(request)
        ? planForFacilitator(this.#session, request, circumstances, ownId)
        : refuse('session/not-allowed', { type: request.type });
    }
    return isOfFacilitator(request)
      ? refuse('session/not-allowed', { type: request.type })
      : planForPerson(this.#session, asker.person, request, circumstances, ownId);
  }

  #look(link: Link, seat: Looked | null): Result<Plan> {
    if (link.asker.kind !== 'facilitator') return refuse('session/not-allowed', { type: 'look' });
    if (seat && !tableAt(this.#session, seat.table)) {
      return refuse('session/no-such-table', { table: seat.table });
    }
    link.looked = seat;
    return { ok: true, value: { session: this.#session, entries: [] } };
  }

  /** A plan whose entries are kept has happened. */
  commit(plan: Plan): void {
    this.#session = plan.session;
  }

  #circumstances(nowMs: number): Circumstances {
    return {
      level: this.level,
      nowMs,
      isPresent: this.isPresent,
      absentSince: (person) => (this.isPresent(person) ? null : this.#leftAt(person)),
    };
  }

  /**
   * What each client is to be sent now, as JSON of an `Update`; clients for which nothing changed are
   * left out. Clients that hold the same feeds get the same text.
   */
  updates(nowMs: number): Map<string, string> {
    const filled = new Set<FeedName>();
    const out = new Map<string, string>();
    for (const [id, link] of this.#links) {
      const names = feedsFor(this.#session, link.asker, link.looked);
      const parts: string[] = [];
      for (const name of names) {
        const feed = this.#feed(name, filled);
        const change = feed.changes(link.sent.get(name) ?? -1);
        if (change !== null) parts.push(`${JSON.stringify(name)}:${change}`);
        link.sent.set(name, feed.version);
      }
      const dropped = [...link.sent.keys()].filter((name) => !names.includes(name));
      for (const name of dropped) link.sent.delete(name);
      if (parts.length === 0 && dropped.length === 0) continue;
      const tail = dropped.length > 0 ? `,"dropped":${JSON.stringify(dropped)}` : '';
      out.set(id, `{"nowMs":${nowMs},"feeds":{${parts.join(',')}}${tail}}`);
    }
    for (const name of this.#feeds.keys()) if (!filled.has(name)) this.#feeds.delete(name);
    return out;
  }

  /** The feed of this name, up to date. */
  #feed(name: FeedName, filled: Set<FeedName>): Feed {
    let feed = this.#feeds.get(name);
    if (feed && filled.has(name)) return feed;
    if (!feed) {
      feed = new Feed();
      this.#feeds.set(name, feed);
    }
    filled.add(name);
    if (!feed.isFrom(this.#basisOf(name))) this.#fill(feed, name);
    return feed;
  }

  /** Everything that the parts of a feed are made from. */
  #basisOf(name: FeedName): readonly unknown[] {
    const { people, tables, messages, stage } = this.#session;
    const [kind, number] = name.split('/');
    switch (kind) {
      case 'session':
        return [this.#session, this.#presence];
      case 'person':
        return [people[Number(number) - 1], messages];
      case 'facilitator':
        return [this.#session];
      default:
        return [tables[Number(number) - 1], messages, stage];
    }
  }

  #fill(feed: Feed, name: FeedName): void {
    const session = this.#session;
    const [kind, first, second] = name.split('/');
    const number = Number(first);
    switch (kind) {
      case 'session':
        return fillSession(feed, session, this.isPresent);
      case 'person':
        return fillPerson(feed, session, number);
      case 'seat':
        return fillSeat(feed, session, number, PARTIES.find((party) => party === second)!);
      case 'public':
        return fillPublic(feed, session, number);
      case 'facilitator':
        return fillFacilitator(feed, session);
      default:
        return fillOpened(feed, session, number);
    }
  }
}

/** Kinds of request that are a facilitator's, each once. */
const OF_FACILITATOR: Readonly<Record<FacilitatorRequest['type'], true>> = {
  begin: true,
  'add-table': true,
  assign: true,
  'draw-lots': true,
  'make-head': true,
  mute: true,
  remove: true,
  'hand-over': true,
  pause: true,
  extend: true,
  advance: true,
  inject: true,
  'cancel-inject': true,
  nudge: true,
  press: true,
  reply: true,
  set: true,
  debrief: true,
  fork: true,
  end: true,
};

function isOfFacilitator(
  request: PersonRequest | FacilitatorRequest,
): request is FacilitatorRequest {
  return Object.hasOwn(OF_FACILITATOR, request.type);
}
