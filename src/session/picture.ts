import type { Party } from '../engine/index.ts';
import type { LogEntry } from '../match/index.ts';
import type {
  Desk,
  Facts,
  Me,
  OpenedPicture,
  Picture,
  PublicPerson,
  PublicPicture,
  PublicView,
  SeatPicture,
  SentView,
  TableLine,
  Update,
} from './feeds.ts';
import type { Inject, Message, Paper, Suggestion } from './session.ts';

type Parts = ReadonlyMap<string, unknown>;

/** What a client has been sent, put together. Each update gives a new picture; what has not changed stays the same object. */
export class PictureDesk {
  readonly #feeds = new Map<string, Map<string, unknown>>();
  readonly #built = new Map<string, unknown>();

  /** Take an update: the picture after it, or null while the session's facts are not known. */
  take({ feeds, dropped = [] }: Update): Picture | null {
    for (const name of dropped) {
      this.#feeds.delete(name);
      this.#built.delete(name);
    }
    for (const [name, { whole, parts, gone = [] }] of Object.entries(feeds)) {
      const known = (!whole && this.#feeds.get(name)) || new Map<string, unknown>();
      for (const [key, value] of Object.entries(parts)) known.set(key, value);
      for (const key of gone) known.delete(key);
      this.#feeds.set(name, known);
      this.#built.delete(name);
    }
    return this.#picture();
  }

  /** Everything known is void: the next update brings it anew. */
  forget(): void {
    this.#feeds.clear();
    this.#built.clear();
  }

  #picture(): Picture | null {
    const session = this.#feeds.get('session');
    const facts = session?.get('facts') as Facts | undefined;
    if (!session || !facts) return null;
    const own = this.#one('person/', ([, parts]) => parts)[0];
    const facilitator = this.#feeds.get('facilitator');
    const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
    return {
      facts,
      me: (own?.get('me') as Me | undefined) ?? null,
      people: listed<PublicPerson>(session, 'person/').toSorted(byId),
      tables: listed<TableLine>(session, 'table/').toSorted((a, b) => a.number - b.number),
      seats: this.#one('seat/', ([name, parts]) => this.#build(name, () => seatOf(name, parts))),
      publics: this.#one('public/', ([name, parts]) =>
        this.#build(name, () => publicOf(name, parts)),
      ),
      opened: this.#one('opened/', ([name, parts]) =>
        this.#build(name, () => openedOf(name, parts)),
      ),
      messages: messagesOf(facilitator ?? own ?? new Map()),
      injects: facilitator ? listed<Inject>(facilitator, 'inject/').toSorted(byId) : [],
      desk: (facilitator?.get('desk') as Desk | undefined) ?? null,
    };
  }

  #one<T>(prefix: string, made: (feed: [string, Parts]) => T): T[] {
    return [...this.#feeds].filter(([name]) => name.startsWith(prefix)).map(made);
  }

  #build<T>(name: string, made: () => T): T {
    if (!this.#built.has(name)) this.#built.set(name, made());
    return this.#built.get(name) as T;
  }
}

function listed<T>(parts: Parts, prefix: string): T[] {
  return [...parts].flatMap(([key, value]) => (key.startsWith(prefix) ? [value as T] : []));
}

function messagesOf(parts: Parts): readonly Message[] {
  return listed<Message>(parts, 'message/').toSorted((a, b) => a.id - b.id);
}

function logOf(parts: Parts): readonly LogEntry[] {
  return [...parts]
    .flatMap(([key, value]) =>
      key.startsWith('log/') ? [[Number(key.slice(4)), value as LogEntry] as const] : [],
    )
    .toSorted(([a], [b]) => a - b)
    .map(([, entry]) => entry);
}

function viewOf(parts: Parts): Record<string, unknown> {
  return Object.fromEntries(
    [...parts].flatMap(([key, value]) =>
      key.startsWith('view/') ? [[key.slice(5), value] as const] : [],
    ),
  );
}

function seatOf(name: string, parts: Parts): SeatPicture {
  const [, table, party] = name.split('/');
  return {
    table: Number(table),
    party: party as Party,
    view: viewOf(parts) as unknown as SentView,
    log: logOf(parts),
    messages: messagesOf(parts),
    paper: (parts.get('paper') as Paper | null | undefined) ?? null,
    suggestions: (parts.get('suggestions') as readonly Suggestion[] | undefined) ?? [],
  };
}

function publicOf(name: string, parts: Parts): PublicPicture {
  return {
    table: Number(name.split('/')[1]),
    view: viewOf(parts) as unknown as PublicView,
    log: logOf(parts),
    messages: messagesOf(parts),
  };
}

function openedOf(name: string, parts: Parts): OpenedPicture {
  return {
    table: Number(name.split('/')[1]),
    recording: (parts.get('recording') as string | undefined) ?? '',
    messages: (parts.get('messages') as readonly Message[] | undefined) ?? [],
  };
}
