import { useLine } from '../../classroom/hooks.ts';
import { say } from '../../messages/index.ts';
import { Notice } from '../../parts/Notice.tsx';
import { useHere } from './context.ts';

/** Said while the connection is being taken up again. */
export function LostLine() {
  const { connection } = useHere();
  const { state } = useLine(connection);
  return state === 'lost' && <Notice>{say.seat.line.lost}</Notice>;
}
