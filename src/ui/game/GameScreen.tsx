import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { strategiesAt } from '../../strategies/index.ts';
import { formatRecording, parseRecording } from '../../replay/index.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { loadLevel, type LoadedLevel } from '../level.ts';
import { freshSeed, takeRequest, type GameRequest } from '../request.ts';
import { go } from '../route.ts';
import { gameUnderWay, keepGame, type Saving } from '../games.ts';
import { PlayingContext } from './context.ts';
import { download, GameHeader, lineOf } from './GameHeader.tsx';
import { resumeGame, startGame, type Game } from './session.ts';
import { faultInWords } from './faults.ts';
import { BriefingScreen } from '../screens/briefing/BriefingScreen.tsx';
import { headline } from '../screens/debrief/headline.ts';
import { TableScreen } from '../screens/table/TableScreen.tsx';

const LineScreen = lazy(() => import('../screens/line/LineScreen.tsx'));
const IncidentScreen = lazy(() => import('../screens/incident/IncidentScreen.tsx'));
const DebriefScreen = lazy(() => import('../screens/debrief/DebriefScreen.tsx'));

/** The game of this page outlives its screen, so that a look at the home page loses nothing. */
let current: { readonly game: Game; readonly loaded: LoadedLevel } | null = null;

type Opening =
  | { readonly state: 'loading' }
  /** `saved` is what was found and could not be opened. */
  | { readonly state: 'failed'; readonly reason: string; readonly saved: string }
  | {
      readonly state: 'playing';
      readonly game: Game;
      readonly loaded: LoadedLevel;
      readonly saving: Saving;
    };

/** Start or resume what the home page asked for. */
async function open(request: GameRequest): Promise<Opening> {
  const loaded = await loadLevel();
  if (request.kind === 'resume') {
    if (current) return { state: 'playing', ...current, saving: 'saved' };
    const found = gameUnderWay.resumable();
    if (found.kind === 'broken') {
      return { state: 'failed', reason: say.common.notice.unreadable, saved: found.text };
    }
    if (found.kind === 'game') {
      const recording = parseRecording(found.game.recording);
      const game = recording.ok ? resumeGame(loaded.level, recording.value) : recording;
      if (!game.ok) {
        return { state: 'failed', reason: faultInWords(game.fault), saved: found.game.recording };
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
  if (!game.ok) return { state: 'failed', reason: faultInWords(game.fault), saved: '' };
  current = { game: game.value, loaded };
  const saving = gameUnderWay.makeWay() ? save(game.value, loaded) : 'no-room';
  return { state: 'playing', ...current, saving };
}

/** Save the game so far; keep it among the last games once it is over. */
function save(game: Game, { level }: LoadedLevel): Saving {
  const { party, seed, view } = game.getSnapshot();
  const saved = {
    id: `${seed}-${party}`,
    party,
    line: `${say.common.party[party]}, ${level.title}, ${seed}: ${lineOf(view)}`,
    ...(view.outcome ? { ended: headline(view) } : {}),
    recording: formatRecording(game.recording()),
  };
  if (view.outcome && !keepGame(saved)) return 'no-room';
  return gameUnderWay.save(saved);
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
        <Notice>{say.common.notice.brokenSave(opening.reason)}</Notice>
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
  const { game, loaded, saving } = opening;
  return <Playing game={game} loaded={loaded} opened={saving} briefing={briefing} />;
}

function Playing({
  game,
  loaded,
  opened,
  briefing,
}: {
  game: Game;
  loaded: LoadedLevel;
  /** How saving went when the game was opened. */
  opened: Saving;
  briefing: boolean;
}) {
  const [saving, setSaving] = useState(opened);
  const { view } = useSyncExternalStore(game.subscribe, game.getSnapshot);
  useEffect(() => game.subscribe(() => setSaving(save(game, loaded))), [game, loaded]);
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
      <Suspense
        fallback={
          <p style={{ padding: 24 }} role="status">
            {say.common.loading}
          </p>
        }
      >
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
      </Suspense>
    </PlayingContext>
  );
}
