import { useState } from 'react';
import { PARTIES } from '../../engine/index.ts';
import { formatRecording } from '../../replay/index.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Modal } from '../parts/Modal.tsx';
import { ViewSettings } from '../parts/ViewSettings.tsx';
import { go, href, useRoute } from '../route.ts';
import { save } from '../save.ts';
import { useGame } from './context.ts';
import { datesOf, lineOf } from './dates.ts';
import { sentenceOf } from './words.ts';
import css from './game.module.css';

/** The header of every game screen, with briefing, log and menu. */
export function GameHeader() {
  const { snapshot } = useGame();
  const { view, party } = snapshot;
  const [panel, setPanel] = useState<'log' | 'menu' | null>(null);
  const route = useRoute();
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
        party={party}
      >
        {route === 'briefing' ? (
          <a href={href('play')}>{say.common.nav.table}</a>
        ) : (
          <a href={href('briefing')}>{say.common.nav.briefing}</a>
        )}
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
          <Menu />
        </Modal>
      )}
    </>
  );
}

/** Every visible event as a sentence, latest turn first. */
function Log() {
  const { snapshot, loaded } = useGame();
  const turns = new Map<number, string[]>();
  for (const { turn, event } of snapshot.log) {
    const sentence = sentenceOf(loaded.level, event);
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

function Menu() {
  const { game, snapshot } = useGame();
  return (
    <>
      <Button onClick={() => download(game.recording().seed, formatRecording(game.recording()))}>
        {say.game.menu.download}
      </Button>
      <Button onClick={() => go('home')}>{say.game.menu.home}</Button>
      <ViewSettings />
      <dl className={css.facts}>
        <dt>{say.game.menu.seed}</dt>
        <dd>{snapshot.seed}</dd>
        <dt>{say.game.menu.seats}</dt>
        <dd>
          {PARTIES.map(
            (party) =>
              `${say.common.party[party]}: ${
                party === snapshot.party ? say.game.menu.person : snapshot.seats[party]
              }`,
          ).join('; ')}
        </dd>
      </dl>
    </>
  );
}

/** Offer a recording as a file. */
export function download(seed: string, text: string): void {
  save(`line-of-contact-${seed}.json`, 'application/json', text);
}
