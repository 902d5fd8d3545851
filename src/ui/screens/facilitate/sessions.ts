import { read, write } from '../../storage.ts';

/** A session that was opened or taken up in this browser, with what its facilitator holds. */
export interface KeptSession {
  readonly code: string;
  readonly secret: string;
  /** Ticket of the wall; empty where the session was taken up by a link without it. */
  readonly wall: string;
  readonly title: string;
  readonly sinceMs: number;
}

const KEY = 'classroom/facilitated';
const MOST_KEPT = 50;
/** What a code, secret or ticket may consist of: anything else in an address is not one. */
const TOKEN = /^[\w-]{4,128}$/;

/** Sessions of this browser, the latest first. */
export function keptSessions(): readonly KeptSession[] {
  try {
    const kept: unknown = JSON.parse(read(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptSession {
  if (typeof value !== 'object' || value === null) return false;
  const { code, secret, wall, title, sinceMs } = value as Record<string, unknown>;
  return (
    isToken(code) &&
    isToken(secret) &&
    (wall === '' || isToken(wall)) &&
    typeof title === 'string' &&
    typeof sinceMs === 'number'
  );
}

/** Whether this can be a code, a secret or a ticket. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN.test(value);
}

/** The session of this code, if this browser holds its secret. */
export function keptSession(code: string): KeptSession | null {
  return keptSessions().find((session) => session.code === code) ?? null;
}

/** Keep a session. False where the browser keeps nothing. */
export function keepSession(session: KeptSession): boolean {
  const others = keptSessions().filter(({ code }) => code !== session.code);
  return write(KEY, JSON.stringify([session, ...others].slice(0, MOST_KEPT)));
}

/** Take a session off the list; the session itself is untouched. */
export function forgetSession(code: string): void {
  write(KEY, JSON.stringify(keptSessions().filter((session) => session.code !== code)));
}

/** The link by which the facilitator comes back from another device. Whoever has it runs the session. */
export function facilitatorLink(folder: string, { code, secret, wall }: KeptSession): string {
  return `${folder}#/facilitate?code=${code}&secret=${secret}${wall && `&wall=${wall}`}`;
}

/** The link that opens the wall on the projector's computer; it leads to nothing private. */
export function wallLink(
  folder: string,
  { code, wall }: Pick<KeptSession, 'code' | 'wall'>,
): string {
  return `${folder}#/wall?code=${code}&wall=${wall}`;
}

/**
 * The session that an address names. A secret in it is kept and taken out of the address bar and the
 * history, where somebody who looks at the screen could read it.
 */
export function takeUp(query: URLSearchParams, nowMs: number): KeptSession | null {
  const code = query.get('code') ?? '';
  if (!isToken(code)) return null;
  const secret = query.get('secret');
  if (!isToken(secret)) return keptSession(code);
  const known = keptSession(code);
  const wall = query.get('wall');
  const session: KeptSession = {
    code,
    secret,
    wall: isToken(wall) ? wall : (known?.wall ?? ''),
    title: known?.title ?? '',
    sinceMs: known?.sinceMs ?? nowMs,
  };
  keepSession(session);
  history.replaceState(null, '', `#/facilitate?code=${code}`);
  return session;
}
