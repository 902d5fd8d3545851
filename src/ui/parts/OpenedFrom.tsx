import type { OpenedRecording } from '../opened.ts';
import { say } from '../messages/index.ts';
import css from './parts.module.css';

/** The name of what was opened from a session's tables, and the way back to them; nothing for the rest. */
export function OpenedFrom({ opened }: { opened: OpenedRecording | null }) {
  if (opened?.from === undefined) return null;
  return (
    <p className={css.openedFrom}>
      <a href={opened.from}>← {say.common.allTables}</a> <b>{opened.name}</b>
    </p>
  );
}
