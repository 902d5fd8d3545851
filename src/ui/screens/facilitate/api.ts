import { ok, refuse, type Fault, type Result } from '../../../base/result.ts';
import type { SessionOptions } from '../../../session/index.ts';

/** What of a session can be taken away as a file. */
export const EXPORTS = ['recordings', 'events', 'columns', 'participation', 'answers'] as const;
export type Export = (typeof EXPORTS)[number];

/** The keys to a new session. */
export interface Created {
  readonly code: string;
  readonly secret: string;
  readonly wall: string;
}

/** Open a session on the server that this page comes from. */
export async function createSession(options: SessionOptions): Promise<Result<Created>> {
  const answer = await post('./api/sessions', { options });
  if (!answer.ok) return answer;
  const { code, secret, wall } = answer.value;
  return typeof code === 'string' && typeof secret === 'string' && typeof wall === 'string'
    ? ok({ code, secret, wall })
    : refuse('session/unreachable');
}

/** A new ticket for somebody whose device is lost; the old one is void. */
export async function reissueTicket(
  code: string,
  secret: string,
  person: number,
): Promise<Result<string>> {
  const answer = await post('./api/reissue', { code, secret, person });
  if (!answer.ok) return answer;
  const { ticket } = answer.value;
  return typeof ticket === 'string' ? ok(ticket) : refuse('session/unreachable');
}

/** One of a session's files, with the name under which the server gives it. */
export async function fetchExport(
  code: string,
  secret: string,
  kind: Export,
): Promise<Result<{ readonly blob: Blob; readonly name: string }>> {
  try {
    const response = await fetch(`./api/sessions/${code}/export/${kind}`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    if (!response.ok) return { ok: false, fault: await faultOf(response) };
    const named = /filename="?([\w.-]+)"?/.exec(response.headers.get('content-disposition') ?? '');
    const ending = response.headers.get('content-type')?.includes('csv') ? 'csv' : 'json';
    return ok({ blob: await response.blob(), name: named?.[1] ?? `${code}-${kind}.${ending}` });
  } catch {
    return refuse('session/unreachable');
  }
}

/** Delete a session for good: null once it is gone, or why not. */
export async function deleteSession(code: string, secret: string): Promise<Fault | null> {
  try {
    const response = await fetch(`./api/sessions/${code}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${secret}` },
    });
    return response.ok ? null : await faultOf(response);
  } catch {
    return refuse('session/unreachable').fault;
  }
}

async function post(address: string, body: object): Promise<Result<Record<string, unknown>>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) return { ok: false, fault: await faultOf(response) };
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer !== null
      ? ok(answer as Record<string, unknown>)
      : refuse('session/unreachable');
  } catch {
    return refuse('session/unreachable');
  }
}

/** The fault that a refusal carries; a server of files has none of its own. */
async function faultOf(response: Response): Promise<Fault> {
  try {
    const { fault } = (await response.json()) as { readonly fault?: unknown };
    if (typeof fault === 'object' && fault !== null && 'code' in fault) return fault as Fault;
  } catch {
    // Not an answer of ours: said below.
  }
  return refuse('session/unreachable').fault;
}
