import type { Message } from '../../../session/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useHere } from './context.ts';
import { speakerOf, whenSaid } from './talking.ts';
import css from './seat.module.css';

/** To whom a message went, in words, now that everything is open. */
function audienceInWords({ channel }: Message): string {
  const words = say.talk.everything;
  switch (channel.kind) {
    case 'delegation':
      return words.delegation(cast[channel.party].name);
    case 'bilateral': {
      const [one, other] = channel.between;
      return words.bilateral(cast[one].name, cast[other].name);
    }
    case 'facilitator':
      return words.facilitator(channel.party ? cast[channel.party].name : '');
    default:
      return words[channel.kind];
  }
}

/** All that was said at a table, back-channels too, now that everything is open. */
export function EverythingSaid({ messages }: { messages: readonly Message[] }) {
  const { picture, ticket } = useHere();
  const words = say.seat.ended;
  // At one device nothing was written.
  if (ticket === null) return null;
  return (
    <section className={css.block}>
      <h2>{words.said}</h2>
      {messages.length === 0 ? (
        <p className="soft">{words.nothingSaid}</p>
      ) : (
        <ol className={css.everything}>
          {messages.map((message) => (
            <li key={message.id}>
              <p>
                {message.party && <DelegationMark party={message.party} />}{' '}
                <b dir="auto">{speakerOf(picture, message)}</b>{' '}
                <span className="soft">
                  {audienceInWords(message)}, {whenSaid(message)}
                </span>
              </p>
              <p className={css.saidText} dir="auto">
                {message.text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
