import { ok, type Result } from '../../../base/result.ts';
import type { Export } from '../../../session/export/kinds.ts';
import type { SessionOptions } from '../../../session/index.ts';
import { fetchExport, pageFolder, post } from '../../classroom/server.ts';

/** The keys to a new session. */
export interface Created {
  readonly code: string;
  readonly secret: string;
  readonly wall: string;
}

/** Open a session on the server that this page comes from. */
export function createSession(options: SessionOptions): Promise<Result<Created>> {
  return post<Created>(pageFolder(), 'sessions', { options });
}

/** A new ticket for somebody whose device is lost; the old one is void. */
export async function reissueTicket(
  code: string,
  secret: string,
  person: number,
): Promise<Result<string>> {
  const answer = await post<{ ticket: string }>(pageFolder(), 'reissue', { code, secret, person });
  return answer.ok ? ok(answer.value.ticket) : answer;
}

/** Ends of file names by what is in the file. */
const ENDINGS: readonly (readonly [type: string, ending: string])[] = [
  ['csv', 'csv'],
  ['zip', 'zip'],
  ['json', 'json'],
];

/** What a file says of people and their words only when it is asked to. */
export interface Told {
  readonly names: boolean;
  readonly texts: boolean;
}

/** One of a session's files, with a name to keep it under. */
export async function exportOf(
  code: string,
  secret: string,
  kind: Export,
  told: Told,
): Promise<Result<{ readonly blob: Blob; readonly name: string }>> {
  const found = await fetchExport(code, secret, kind, told);
  if (!found.ok) return found;
  const ending = ENDINGS.find(([type]) => found.value.type.includes(type))?.[1] ?? 'txt';
  return ok({ blob: found.value, name: `line-of-contact-${code}-${kind}.${ending}` });
}
