import { startTransition, useEffect, useMemo, useState } from 'react';
import { historyOf } from '../../replay/index.ts';
import { gameUnderWay, type Saving } from '../games.ts';
import type { LoadedLevel } from '../level.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Preparing } from '../parts/Preparing.tsx';
import { takeRequest, type ForkRequest } from '../request.ts';
import { go, href } from '../route.ts';
import { screen } from '../screen.ts';
import { useSnapshot } from './context.ts';
import { lineOf } from './dates.ts';
import { browserDrafts } from './drafts.ts';
import { faultInWords } from './faults.ts';
import { keepPair, onwardFrom } from './forks.ts';
import type { HeldGame } from './game.ts';
import { GameBody } from './GameBody.tsx';
import { download } from './GameHeader.tsx';
import { openGame, saveGame, type Opening } from './opening.ts';

const DebriefScreen = screen(() => import('../screens/debrief/DebriefScreen.tsx'));

/** Once the one decision is handed in, play the rest as recorded and show both runs side by side. */
function compareOnce({ level }: LoadedLevel, once: ForkRequest, game: HeldGame): string {
  const run = onwardFrom(level, once, game.own.recording());
  if (!run) return '';
  if (!run.ok) return say.replay.fork.refused(faultInWords(run.fault));
  const [parent, fork] = [historyOf(level, once.recording), historyOf(level, run.value)];
  if (parent.ok && fork.ok) keepPair(parent.value, fork.value);
  go('compare');
  return '';
}

/** The screen of the game in progress: table, line, incident or outcome, by its phase. */
export default function GameScreen({ briefing }: { briefing: boolean }) {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    const start = async () => {
      const next = await openGame(takeRequest());
      // The table is large: it is drawn in pieces, so that the page can be used meanwhile.
      if (!gone) startTransition(() => setOpening(next));
    };
    start().catch(() =>
      setOpening({ state: 'failed', reason: say.common.notice.crash, saved: '' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (opening.state === 'loading') {
    return <Preparing text={say.game.preparing} game={!briefing} />;
  }
  if (opening.state === 'failed') {
    return (
      <main id="main" style={{ padding: 24, display: 'grid', gap: 12, maxWidth: 560 }}>
        <Notice>{opening.reason}</Notice>
        <p>
          <Button main onClick={() => go('home')}>
            {say.common.nav.home}
          </Button>{' '}
          {opening.saved && (
            <Button onClick={() => download('saved', opening.saved)}>
              {say.common.notice.downloadSave}
            </Button>
          )}
        </p>
      </main>
    );
  }
  const { game, loaded, saving, once } = opening;
  return (
    <HeldGameScreen game={game} loaded={loaded} opened={saving} briefing={briefing} once={once} />
  );
}

/** A game that this page holds: saved after each decision, and debriefed once it is over. */
function HeldGameScreen({
  game,
  loaded,
  opened,
  briefing,
  once,
}: {
  game: HeldGame;
  loaded: LoadedLevel;
  /** How saving went when the game was opened. */
  opened: Saving;
  briefing: boolean;
  once: ForkRequest | undefined;
}) {
  const [saving, setSaving] = useState(opened);
  const [refused, setRefused] = useState('');
  const { view, seed, party } = useSnapshot(game);
  useEffect(
    () =>
      game.subscribe(() => {
        if (once) setRefused(compareOnce(loaded, once, game));
        else setSaving(saveGame(game));
      }),
    [game, loaded, once],
  );
  useEffect(() => {
    // Told only of what other tabs write.
    const look = () => gameUnderWay.isElsewhere() && setSaving('elsewhere');
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, []);
  const drafts = useMemo(() => browserDrafts(`${seed}/${party}`), [seed, party]);
  const way = useMemo(
    () => ({
      shown: briefing,
      show: (shown: boolean) => go(shown ? 'briefing' : 'play'),
      address: (shown: boolean) => href(shown ? 'briefing' : 'play'),
    }),
    [briefing],
  );
  return (
    <GameBody
      game={game}
      loaded={loaded}
      drafts={drafts}
      briefing={way}
      ended={<DebriefScreen />}
      banner={
        once && (
          <>
            <span>{say.replay.fork.banner(lineOf(view), cast[once.party].seat)}</span>
            <Button small onClick={() => go('replay')}>
              {say.replay.fork.leave}
            </Button>
          </>
        )
      }
    >
      {saving !== 'saved' && <Notice>{say.common.notice.saving[saving]}</Notice>}
      {refused && <Notice>{refused}</Notice>}
    </GameBody>
  );
}
