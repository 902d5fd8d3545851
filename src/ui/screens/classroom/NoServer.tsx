import type { useServer } from '../../classroom/useServer.ts';
import { say } from '../../messages/index.ts';
import css from './classroom.module.css';

/** Says where no sessions can be had, and what can be done all the same; nothing where they can. */
export function NoServer({ server }: { server: ReturnType<typeof useServer> }) {
  const words = say.classroom.doors;
  const missing = server === 'none' || server === 'unreachable';
  return (
    <p className={missing ? css.plain : 'hidden'} role="status">
      {server === 'none' && words.noServer}
      {server === 'unreachable' && words.unreachable}
      {server === 'looking' && words.looking}
    </p>
  );
}
