import type { Result } from '../../base/result.ts';
import { pageFolder, post } from './server.ts';

/** What somebody who joins gets: the ticket by which they are known from then on. */
export interface Admission {
  readonly ticket: string;
  readonly person: number;
}

/** Join a session by its code. */
export function joinSession(code: string, nickname: string): Promise<Result<Admission>> {
  return post(pageFolder(), 'join', { code, nickname });
}
