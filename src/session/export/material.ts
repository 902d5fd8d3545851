import { invariant } from '../../base/result.ts';
import type { Level } from '../../engine/index.ts';
import { historyOf, type History } from '../../replay/index.ts';
import type { Entry } from '../entry.ts';
import { foldEntries } from '../fold.ts';
import { recordingsOf } from '../recording.ts';
import type { Session } from '../session.ts';

/** What files about a session are made from. */
export interface Material {
  readonly level: Level;
  readonly entries: readonly Entry[];
  readonly session: Session;
  /** The runs of its tables, opened, in the order of their numbers. */
  readonly histories: readonly History[];
}

/** Open a session for making files of it: costly, once for all of them. */
export function openMaterial(level: Level, entries: readonly Entry[]): Material {
  const session = foldEntries(level, entries);
  invariant(session !== null, 'a session has its first entry');
  const histories = recordingsOf(session).map((recording) => {
    const history = historyOf(level, recording);
    invariant(history.ok, 'a recording that was just made does not play');
    return history.value;
  });
  return { level, entries, session, histories };
}
