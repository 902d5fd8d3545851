import { useEffect, useRef, useState } from 'react';
import { PARTIES, type Party } from '../../../engine/index.ts';
import type { Picture, PublicPicture, TableLine } from '../../../session/index.ts';
import { sentenceOf } from '../../game/words.ts';
import type { LoadedLevel } from '../../level.ts';
import { cast } from '../../messages/cast.ts';
import { timeAt } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { stateInWords, turnInWords } from '../wall/cards.ts';
import { ForkDialog } from './ForkDialog.tsx';
import { turnsOf } from './turns.ts';
import { authorOf, channelOf } from './words.ts';
import css from './facilitate.module.css';

/** One table opened: its text, its moves, everything written there, and any seat as its student sees it. */
export function OpenTable({
  picture,
  table,
  known,
  loaded,
  onBack,
  onLook,
}: {
  picture: Picture;
  table: TableLine;
  known: PublicPicture;
  loaded: LoadedLevel;
  onBack: () => void;
  onLook: (party: Party) => void;
}) {
  const words = say.facilitate.open;
  const title = useRef<HTMLHeadingElement>(null);
  const [takingBack, setTakingBack] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const { level } = loaded;
  return (
    <div className={css.opened}>
      <p>
        <Button small onClick={onBack}>
          ← {words.back}
        </Button>
      </p>
      <h2 ref={title} tabIndex={-1} className={css.title}>
        {words.title(table.number)}
      </h2>
      <p>
        {say.wall.phase[table.phase]}, {turnInWords(table, level.calendar.quarters)}.{' '}
        {stateInWords(level, known.view)}
      </p>
      {picture.facts.stage === 'playing' && (
        <p>
          <Button small onClick={() => setTakingBack(true)}>
            {words.takeBack}
          </Button>
        </p>
      )}
      {takingBack && (
        <ForkDialog
          inPlay
          run={{ table: table.number, turns: turnsOf(known.log, table.turn) }}
          onClose={() => setTakingBack(false)}
        />
      )}
      <Section title={words.seat}>
        <p className={css.row}>
          {PARTIES.map((party) => (
            <Button
              key={party}
              small
              aria-label={words.look(cast[party].name)}
              onClick={() => onLook(party)}
            >
              <DelegationMark party={party} name />
            </Button>
          ))}
        </p>
      </Section>
      <Section title={words.messages}>
        <Written picture={picture} table={table.number} />
      </Section>
      <Fold title={words.text}>{() => <Positions known={known} loaded={loaded} />}</Fold>
      <Fold title={words.moves}>{() => <Moves known={known} loaded={loaded} />}</Fold>
    </div>
  );
}

/** Every message that was written at a table, by whatever channel, latest first. */
function Written({ picture: { messages, people }, table }: { picture: Picture; table: number }) {
  const words = say.facilitate.open;
  const here = messages.filter((message) => message.table === table || message.table === null);
  if (here.length === 0) return <p className="note">{words.noMessages}</p>;
  return (
    <ol className={css.written}>
      {here.toReversed().map((message) => (
        <li key={message.id}>
          <p className="note">
            {timeAt(message.atMs)}, <b>{authorOf(message, people)}</b>, {channelOf(message)}
          </p>
          <p>{message.text}</p>
        </li>
      ))}
    </ol>
  );
}

/** What each delegation stands by, article by article; of a signed text what it says. */
function Positions({
  known: { view },
  loaded: { level },
}: {
  known: PublicPicture;
  loaded: LoadedLevel;
}) {
  const words = say.facilitate.open;
  const signed = view.phase !== 'talks' ? view.text : null;
  const option = (article: number, at: number) => level.articles[article]!.options[at]!.label;
  return (
    <Scrolling>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.article}</th>
            {signed ? (
              <th scope="col">{say.common.signed}</th>
            ) : (
              PARTIES.map((party) => (
                <th key={party} scope="col">
                  <DelegationMark party={party} />
                </th>
              ))
            )}
          </tr>
        </thead>
        <tbody>
          {level.articles.map(({ id, title }, article) => {
            const options = PARTIES.map((party) => view.positions[party][article]!);
            const agreed = options.every((at) => at === options[0]);
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                {signed ? (
                  <td>{option(article, signed[article]!)}</td>
                ) : agreed ? (
                  <td colSpan={PARTIES.length}>
                    <b>{option(article, options[0]!)}</b>{' '}
                    <span className="note">{words.agreed}</span>
                  </td>
                ) : (
                  options.map((at, index) => <td key={PARTIES[index]}>{option(article, at)}</td>)
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Everything that everyone at the table saw, latest turn first. */
function Moves({
  known: { log },
  loaded: { level },
}: {
  known: PublicPicture;
  loaded: LoadedLevel;
}) {
  const words = say.facilitate.open;
  const turns = [...new Set(log.map(({ turn }) => turn))].toReversed();
  if (turns.length === 0) return <p className="note">{words.noMoves}</p>;
  return turns.map((turn) => (
    <div key={turn}>
      <h3>{words.turn(turn)}</h3>
      <ul className={css.written}>
        {log.flatMap((entry, at) => {
          const sentence = entry.turn === turn ? sentenceOf(level, entry.event) : null;
          return sentence ? [<li key={at}>{sentence}</li>] : [];
        })}
      </ul>
    </div>
  ));
}
