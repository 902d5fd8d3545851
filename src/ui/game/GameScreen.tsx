import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { strategiesAt } from '../../strategies/index.ts';
import type { Fault } from '../../base/result.ts';
import { forkOf, historyOf, parseRecording, type ReplayFault } from '../../replay/index.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { loadLevel, type LoadedLevel } from '../level.ts';
import { freshSeed, takeRequest, type ForkRequest, type GameRequest } from '../request.ts';
import { go } from '../route.ts';
import { forgetGame, gameUnderWay, keepGame, type SavedGame, type Saving } from '../games.ts';
import { PlayingContext } from './context.ts';
import { lineOf } from './dates.ts';
import { download, GameHeader } from './GameHeader.tsx';
import { resumeGame, startGame, takenOver, type Game } from './session.ts';
import { faultInWords } from './faults.ts';
import { keepPair, keepRun, onwardFrom } from './forks.ts';
import { BriefingScreen } from '../screens/briefing/BriefingScreen.tsx';
import { savedGameOf } from './saved.ts';
import { TableScreen } from '../screens/table/TableScreen.tsx';
import css from './game.module.css';

const LineScreen = lazy(() => import('../screens/line/LineScreen.tsx'));
const IncidentScreen = lazy(() => import('../screens/incident/IncidentScreen.tsx'));
const DebriefScreen = lazy(() => import('../screens/debrief/DebriefScreen.tsx'));

/** The game of this page outlives its screen, so that a look at the home page loses nothing. */
let current: { readonly game: Game; readonly loaded: LoadedLevel } | null = null;

type Opening =
  | { readonly state: 'loading' }
  /** Why, as a sentence; `saved` is what was found and could not be opened. */
  | { readonly state: 'failed'; readonly reason: string; readonly saved: string }
  | {
      readonly state: 'playing';
      readonly game: Game;
      readonly loaded: LoadedLevel;
      readonly saving: Saving;
      /** One decision that is taken anew; what comes after it is as recorded. */
      readonly once?: ForkRequest;
    };

/** Start or resume what the home page asked for. */
async function open(request: GameRequest): Promise<Opening> {
  const loaded = await loadLevel();
  if (request.kind === 'fork') return openFork(loaded, request);
  if (request.kind === 'saved') return openSaved(loaded, request.game);
  if (request.kind === 'resume') {
    if (current) return { state: 'playing', ...current, saving: 'saved' };
    const found = gameUnderWay.resumable();
    if (found.kind === 'broken') {
      return cannotOpen(say.common.notice.unreadable, found.text);
    }
    if (found.kind === 'game') {
      const recording = parseRecording(found.game.recording);
      const game = recording.ok ? resumeGame(loaded.level, recording.value) : recording;
      if (!game.ok) {
        return cannotOpen(faultInWords(game.fault), found.game.recording);
      }
      current = { game: game.value, loaded };
      return { state: 'playing', ...current, saving: 'saved' };
    }
  }
  const { party, seed, testsByPerson, difficulty } =
    request.kind === 'new'
      ? request
      : ({
          party: 'ukraine',
          seed: freshSeed(),
          testsByPerson: false,
          difficulty: 'declared',
        } as const);
  const game = startGame({
    level: loaded.level,
    seed,
    party,
    seats: strategiesAt(difficulty, seed),
    russiaTests: testsByPerson ? 'person' : 'model',
  });
  if (!game.ok) return cannotOpen(faultInWords(game.fault), '');
  current = { game: game.value, loaded };
  const saving = gameUnderWay.makeWay() ? save(game.value) : 'no-room';
  return { state: 'playing', ...current, saving };
}

function cannotOpen(reason: string, saved: string): Opening {
  return { state: 'failed', reason: say.common.notice.brokenSave(reason), saved };
}

/** Fork a run at a turn. The run stays, among the last games too; the fork becomes the game under way. */
function openFork(loaded: LoadedLevel, request: ForkRequest): Opening {
  const { recording, turn, party, testsByPerson } = request;
  const history = historyOf(loaded.level, recording);
  if (!history.ok) return cannotFork(history.fault);
  const fork = forkOf(history.value, turn, {
    seats: takenOver(recording.seats, party),
    ...(testsByPerson === undefined ? {} : { russiaTests: testsByPerson ? 'person' : 'model' }),
  });
  const game = fork.ok ? resumeGame(loaded.level, fork.value) : fork;
  if (!game.ok) return cannotFork(game.fault);
  // One decision alone is not a game to come back to: the whole run is kept once it is decided.
  if (request.once) {
    return { state: 'playing', game: game.value, loaded, saving: 'saved', once: request };
  }
  current = { game: game.value, loaded };
  const kept = keepRun(history.value);
  if (!kept) gameUnderWay.withhold();
  const saving = kept && gameUnderWay.makeWay() ? save(game.value) : 'no-room';
  return { state: 'playing', ...current, saving };
}

function cannotFork(fault: ReplayFault | Fault): Opening {
  return { state: 'failed', reason: say.replay.fork.refused(faultInWords(fault)), saved: '' };
}

/** Go on with a game that was left for another; that one is then among the last games in its place. */
function openSaved(loaded: LoadedLevel, saved: SavedGame): Opening {
  const recording = parseRecording(saved.recording);
  const game = recording.ok ? resumeGame(loaded.level, recording.value) : recording;
  if (!game.ok) {
    return cannotOpen(faultInWords(game.fault), saved.recording);
  }
  current = { game: game.value, loaded };
  const saving = gameUnderWay.makeWay() ? save(game.value) : 'no-room';
  if (saving === 'saved') forgetGame(saved.id);
  return { state: 'playing', ...current, saving };
}

/** Save the game so far; keep it among the last games once it is over. */
function save(game: Game): Saving {
  const saved = savedGameOf(game.getSnapshot().view, game.recording());
  if (saved.ended && !keepGame(saved)) return 'no-room';
  return gameUnderWay.save(saved);
}

/** Once the one decision is handed in, play the rest as recorded and show both runs side by side. */
function compareOnce({ level }: LoadedLevel, once: ForkRequest, game: Game): string {
  const run = onwardFrom(level, once, game.recording());
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
      const next = await open(takeRequest());
      if (!gone) setOpening(next);
    };
    start().catch(() =>
      setOpening({ state: 'failed', reason: say.common.notice.crash, saved: '' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (opening.state === 'loading') {
    return (
      <p style={{ padding: 24 }} role="status">
        {say.game.preparing}
      </p>
    );
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
  return <Playing game={game} loaded={loaded} opened={saving} briefing={briefing} once={once} />;
}

function Playing({
  game,
  loaded,
  opened,
  briefing,
  once,
}: {
  game: Game;
  loaded: LoadedLevel;
  /** How saving went when the game was opened. */
  opened: Saving;
  briefing: boolean;
  once: ForkRequest | undefined;
}) {
  const [saving, setSaving] = useState(opened);
  const [refused, setRefused] = useState('');
  const { view } = useSyncExternalStore(game.subscribe, game.getSnapshot);
  useEffect(
    () =>
      game.subscribe(() => {
        if (once) setRefused(compareOnce(loaded, once, game));
        else setSaving(save(game));
      }),
    [game, loaded, once],
  );
  useEffect(() => {
    // Told only of what other tabs write.
    const look = () => gameUnderWay.isElsewhere() && setSaving('elsewhere');
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, []);
  return (
    <PlayingContext value={{ game, loaded }}>
      <GameHeader />
      {saving !== 'saved' && <Notice>{say.common.notice.saving[saving]}</Notice>}
      {refused && <Notice>{refused}</Notice>}
      {once && (
        <p className={css.banner}>
          <span>{say.replay.fork.banner(lineOf(view), say.common.actor[once.party])}</span>
          <Button small onClick={() => go('replay')}>
            {say.replay.fork.leave}
          </Button>
        </p>
      )}
      <Suspense
        fallback={
          <p style={{ padding: 24 }} role="status">
            {say.common.loading}
          </p>
        }
      >
        <div className={once ? css.underBanner : css.under}>
          {briefing ? (
            <BriefingScreen />
          ) : view.phase === 'talks' ? (
            <TableScreen key={view.turn} />
          ) : view.phase === 'violation' ? (
            <IncidentScreen />
          ) : view.outcome ? (
            <DebriefScreen />
          ) : (
            <LineScreen />
          )}
        </div>
      </Suspense>
    </PlayingContext>
  );
}
