import { useMemo, useState, type ReactNode } from 'react';
import { PARTIES } from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import { formatRecording } from '../../replay/index.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Modal } from '../parts/Modal.tsx';
import { ViewSettings } from '../parts/ViewSettings.tsx';
import { go } from '../route.ts';
import { strategyTitle } from '../strategies.ts';
import { save } from '../save.ts';
import { useGame, type BriefingWay } from './context.ts';
import { datesOf, lineOf } from './dates.ts';
import { sentenceOf } from './words.ts';
import css from './game.module.css';

/** The header of every game screen, with briefing, log and menu. */
export function GameHeader({
  children,
  menu,
}: {
  /** Beside briefing, log and menu. */
  children?: ReactNode;
  /** Beside what the menu has for every game. */
  menu?: ReactNode;
}) {
  const { game, snapshot, briefing } = useGame();
  const fork = useMemo(() => game.own?.recording().forkedFrom ?? null, [game]);
  const { view, party, onlooker } = snapshot;
  const [panel, setPanel] = useState<'log' | 'menu' | null>(null);
  const talking = view.phase === 'talks' || view.text === null;
  return (
    <>
      <Header
        level={view.level.title}
        phase={view.phase}
        turn={talking ? view.round : view.quarter}
        turns={talking ? view.roundLimit : view.level.calendar.quarters}
        title={lineOf(view)}
        dates={datesOf(view)}
        mark={fork ? say.replay.facts.fork(fork.turn) : ''}
        party={party}
        seat={onlooker && onlooker !== 'member' ? say.game.handIn.seen : say.common.youAre}
      >
        <BriefingLink
          way={briefing}
          words={briefing.shown ? say.common.nav.table : say.common.nav.briefing}
        />
        {children}
        <button type="button" onClick={() => setPanel('log')}>
          {say.common.nav.log}
        </button>
        <button type="button" onClick={() => setPanel('menu')}>
          {say.common.nav.menu}
        </button>
      </Header>
      {panel === 'log' && (
        <Modal title={say.game.log.title} onClose={() => setPanel(null)}>
          <Log />
        </Modal>
      )}
      {panel === 'menu' && (
        <Modal title={say.game.menu.title} onClose={() => setPanel(null)}>
          <Menu>{menu}</Menu>
        </Modal>
      )}
    </>
  );
}

/** From the game to its briefing and back: a link where that has an address. */
function BriefingLink({ way, words }: { way: BriefingWay; words: string }) {
  const { address, show, shown } = way;
  return address ? (
    <a href={address(!shown)}>{words}</a>
  ) : (
    <button type="button" onClick={() => show(!shown)}>
      {words}
    </button>
  );
}

/** Every visible event as a sentence, latest turn first. */
function Log() {
  const { snapshot, loaded } = useGame();
  const turns = new Map<number, string[]>();
  for (const { turn, event } of snapshot.log) {
    const sentence = sentenceOf(loaded.level, event, snapshot.oddsShown);
    if (sentence) turns.set(turn, [...(turns.get(turn) ?? []), sentence]);
  }
  if (turns.size === 0) return <p>{say.game.log.empty}</p>;
  return (
    <ol className={css.log} reversed>
      {[...turns].reverse().map(([turn, sentences]) => (
        <li key={turn}>
          <h3>{turn}</h3>
          <ul>
            {sentences.map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Menu({ children }: { children: ReactNode }) {
  const { game, snapshot } = useGame();
  const { own } = game;
  const fork = own?.recording().forkedFrom;
  const words = say.game.menu;
  const whoPlays = (seat: string, mine: boolean) =>
    seat !== PERSON ? strategyTitle(seat) : mine ? words.person : words.otherPerson;
  return (
    <>
      {own && (
        <Button onClick={() => download(own.recording().seed, formatRecording(own.recording()))}>
          {words.download}
        </Button>
      )}
      {children}
      <Button onClick={() => go('home')}>{words.home}</Button>
      <ViewSettings />
      <dl className={css.facts}>
        {snapshot.seed !== undefined && (
          <>
            <dt>{words.seed}</dt>
            <dd>{snapshot.seed}</dd>
          </>
        )}
        {fork && (
          <>
            <dt>{words.fork}</dt>
            <dd>{words.forkedAt(fork.turn)}</dd>
          </>
        )}
        <dt>{words.seats}</dt>
        <dd>
          {PARTIES.map((party) => {
            const mine = party === snapshot.party && snapshot.mayDecide;
            return `${cast[party].name}${say.writing.colon}${whoPlays(snapshot.seats[party], mine)}`;
          }).join('; ')}
        </dd>
      </dl>
    </>
  );
}

/** Offer a recording as a file. */
export function download(seed: string, text: string): void {
  save(`line-of-contact-${seed}.json`, 'application/json', text);
}
