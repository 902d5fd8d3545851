import type { Fault, Result } from '../../base/result.ts';

/** The folder that this page comes from, with the slash at its end: the server's own address. */
export function pageFolder(): string {
  return new URL('./', location.href.replace(/[?#].*$/, '')).href;
}

/**
 * Ask an endpoint of a server; `session/unreachable` where none answers.
 * @param folder address of the page, with the slash at its end.
 */
export function post<T>(folder: string, endpoint: string, body: object): Promise<Result<T>> {
  return call(`${folder}api/${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What was found where this page comes from; a host of files alone answers, but knows no sessions. */
export type FoundServer =
  | { readonly state: 'here'; readonly addresses: readonly string[] }
  | { readonly state: 'none' | 'unreachable' };

/** Whether this page comes from a server of sessions, and the addresses at which others reach it. */
export async function findServer(): Promise<FoundServer> {
  try {
    const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
    const response = await fetch(`${pageFolder()}api/health`, { signal, cache: 'no-store' });
    // A proxy answers for a server that is being started again.
    if (response.status >= 500 && response.status !== 501) return { state: 'unreachable' };
    const value: unknown = await response.json().catch(() => null);
    if (!response.ok || typeof value !== 'object' || value === null) return { state: 'none' };
    const { sessions, addresses } = value as { sessions?: unknown; addresses?: readonly string[] };
    if (sessions !== true) return { state: 'none' };
    return { state: 'here', addresses: addresses ?? [] };
  } catch {
    return { state: 'unreachable' };
  }
}

/** Delete a session for good. */
export function deleteSession(code: string, secret: string): Promise<Result<object>> {
  return call(`${pageFolder()}api/sessions/${code}`, { method: 'DELETE', headers: bearer(secret) });
}

/** A file of a session, for its facilitator; with nicknames and what was said only where that is asked. */
export async function fetchExport(
  code: string,
  secret: string,
  kind: string,
  told: { readonly names: boolean; readonly texts: boolean },
): Promise<Result<Blob>> {
  const asked = [...(told.names ? ['names'] : []), ...(told.texts ? ['texts'] : [])].join('&');
  try {
    const response = await fetch(`${pageFolder()}api/sessions/${code}/export/${kind}?${asked}`, {
      headers: bearer(secret),
    });
    if (response.ok) return { ok: true, value: await response.blob() };
    return { ok: false, fault: faultIn(await response.json()) };
  } catch {
    return { ok: false, fault: UNREACHABLE };
  }
}

/** A server that has not answered by then is not there: a network that is gone does not say so. */
const ANSWERED_WITHIN_MS = 10_000;

const UNREACHABLE: Fault = { code: 'session/unreachable' };

function bearer(secret: string): { readonly authorization: string } {
  return { authorization: `Bearer ${secret}` };
}

async function call<T>(address: string, options: RequestInit = {}): Promise<Result<T>> {
  try {
    const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
    const response = await fetch(address, { signal, ...options, cache: 'no-store' });
    const value: unknown = await response.json();
    if (response.ok) return { ok: true, value: value as T };
    return { ok: false, fault: faultIn(value) };
  } catch {
    // No network, no server, or one that knows nothing of sessions.
    return { ok: false, fault: UNREACHABLE };
  }
}

function faultIn(value: unknown): Fault {
  if (typeof value === 'object' && value !== null && 'fault' in value) {
    const { fault } = value;
    if (typeof fault === 'object' && fault !== null && 'code' in fault) return fault as Fault;
  }
  return UNREACHABLE;
}
