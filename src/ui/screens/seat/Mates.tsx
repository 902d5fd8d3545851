import type { Party } from '../../../engine/index.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { useAsking } from '../../classroom/hooks.ts';
import { peopleAt, tableOf } from '../../classroom/people.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useHere } from './context.ts';
import css from './seat.module.css';

/** Who sits in one's delegation, who of them is its head, and how that passes on. */
export function Mates({ table, party }: { table: number; party: Party }) {
  const { connection, picture } = useHere();
  const words = say.seat.mates;
  const { busy, refusal, ask } = useAsking(connection);
  const me = picture.me?.id ?? null;
  const people = peopleAt(picture, table, party);
  const head = tableOf(picture, table)?.holders[party].head ?? null;
  const headThere = people.some(({ id, connected }) => id === head && connected);
  const makeHead = (person: number) => void ask({ type: 'head', party, person });
  return (
    <>
      <p className="note">{people.length > 1 ? words.rule : words.alone}</p>
      <ul className={css.people}>
        {people.map(({ id, nickname, connected }) => (
          <li key={id}>
            <span dir="auto">
              <b>{nickname}</b>
              {id === me && `, ${words.you}`}
              {id === head && `, ${words.head}`}
              {!connected && `, ${words.offline}`}
            </span>
            {head === me && id !== me && (
              <Button small disabled={busy} onClick={() => makeHead(id)}>
                {words.makeHead(nickname)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {me !== null && head !== me && !headThere && people.some(({ id }) => id === me) && (
        <p>
          <Button disabled={busy} onClick={() => makeHead(me)}>
            {words.take}
          </Button>{' '}
          <span className="note">{words.takeNote}</span>
        </p>
      )}
      {refusal && <Notice>{sessionFaultInWords(refusal)}</Notice>}
    </>
  );
}
