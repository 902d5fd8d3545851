import type { Action, Party } from '../../engine/index.ts';
import { LIMITS } from '../../session/index.ts';
import type { Drafts, LaidOut } from '../game/drafts.ts';
import { read, write } from '../storage.ts';
import type { Connection } from './connection.ts';

/** A draft as it travels: for the step it belongs to, as the screen keeps it. */
export type PaperDraft = Pick<LaidOut, 'moment' | 'text'>;

export function formatPaper({ moment, text }: PaperDraft): string {
  return JSON.stringify({ moment, text });
}

/** A suggestion carries its decisions as well: whoever takes it up may run out of time with it. */
export function formatSuggestion({ moment, text, actions }: LaidOut): string {
  return JSON.stringify({ moment, text, actions });
}

/** Read a draft that came over the line; null for what is none. The host checks the decisions. */
export function parsePaper(draft: string): LaidOut | null {
  try {
    const { moment, text, actions } = JSON.parse(draft) as Record<string, unknown>;
    if (typeof moment !== 'string' || typeof text !== 'string') return null;
    return { moment, text, actions: Array.isArray(actions) ? (actions as Action[]) : [] };
  } catch {
    return null;
  }
}

/** A draft that somebody else's may be taken up into. */
export interface TakingDrafts extends Drafts {
  /** Put a suggestion in the place of what is laid out. */
  take(laid: LaidOut): void;
  /** Follow what comes in from elsewhere, until the function given back is called. */
  open(): () => void;
}

/** How long a change rests before it is sent, so that dragging sends once. */
const REST_MS = 500;

/**
 * What the head of a delegation lays out: kept by the host as the delegation's paper, so that another
 * device goes on with it and a time-out has it. What another device of the head lays out comes in.
 */
export function paperDrafts(connection: Connection, table: number, party: Party): TakingDrafts {
  const listeners = new Set<(laid: PaperDraft) => void>();
  /** What was laid out last, here or elsewhere; and what was sent from here, to know its echo by. */
  let latest: PaperDraft | null = null;
  let sent = new Set<string>();
  let waiting: LaidOut | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paper = (): string | null =>
    connection.getPicture()?.seats.find((seat) => seat.table === table && seat.party === party)
      ?.paper?.draft ?? null;
  let seen = paper();

  const send = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const { moment, text, actions } = waiting;
    waiting = null;
    const draft = formatPaper({ moment, text });
    // A paper beyond the limit stays on this device.
    if (draft.length > LIMITS.paperCharacters) return;
    sent.add(draft);
    void connection.ask({
      type: 'paper',
      party,
      turn: Number(moment.split('/')[0]),
      draft,
      actions,
    });
  };

  const keep = (laid: LaidOut) => {
    if (latest?.moment !== laid.moment) sent = new Set();
    latest = laid;
    waiting = laid;
    clearTimeout(timer);
    timer = setTimeout(send, REST_MS);
  };

  const look = () => {
    const now = paper();
    if (now === seen) return;
    seen = now;
    if (now === null || sent.has(now) || waiting) return;
    const draft = parsePaper(now);
    if (!draft) return;
    latest = draft;
    for (const listener of listeners) listener(draft);
  };

  return {
    read(moment) {
      const draft = latest?.moment === moment ? latest : parsePaper(paper() ?? '');
      return draft?.moment === moment ? draft.text : null;
    },
    keep,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take(laid) {
      keep(laid);
      for (const listener of listeners) listener(laid);
    },
    open() {
      const stop = connection.subscribe(look);
      look();
      return () => {
        stop();
        send();
      };
    },
  };
}

/**
 * What a member lays out who is not the head: kept in this browser alone, one step at a time, until it
 * is suggested.
 */
export function memberDrafts(run: string): TakingDrafts {
  const key = `classroom/draft/${run}`;
  const listeners = new Set<(laid: PaperDraft) => void>();
  return {
    read(moment) {
      const draft = parsePaper(read(key) ?? '');
      return draft?.moment === moment ? draft.text : null;
    },
    keep: (laid) => void write(key, formatPaper(laid)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take(laid) {
      write(key, formatPaper(laid));
      for (const listener of listeners) listener(laid);
    },
    open: () => () => {},
  };
}
