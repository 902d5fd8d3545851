import type { Fault } from '../../base/result.ts';
import { forkOf, historyOf, parseRecording, type ReplayFault } from '../../replay/index.ts';
import { strategiesAt } from '../../strategies/index.ts';
import { forgetGame, gameUnderWay, keepGame, type SavedGame, type Saving } from '../games.ts';
import { levelHere, loadLevel, nameAs, type LoadedLevel } from '../level.ts';
import { MAIN_LEVEL } from '../levels.ts';
import { say } from '../messages/index.ts';
import { freshSeed, type ForkRequest, type GameRequest } from '../request.ts';
import { faultInWords } from './faults.ts';
import { keepRun } from './forks.ts';
import type { HeldGame } from './game.ts';
import { savedGameOf } from './saved.ts';
import { resumeGame, startGame, takenOver } from './session.ts';

/** The game of this page outlives its screen, so that a look at the home page loses nothing. */
let current: { readonly game: HeldGame; readonly loaded: LoadedLevel } | null = null;

export type Opening =
  | { readonly state: 'loading' }
  /** Why, as a sentence; `saved` is what was found and could not be opened. */
  | { readonly state: 'failed'; readonly reason: string; readonly saved: string }
  | {
      readonly state: 'playing';
      readonly game: HeldGame;
      readonly loaded: LoadedLevel;
      readonly saving: Saving;
      /** One decision that is taken anew; what comes after it is as recorded. */
      readonly once?: ForkRequest;
    };

/** Start or resume what the home page asked for. */
export async function openGame(request: GameRequest): Promise<Opening> {
  if (request.kind === 'fork') {
    return openFork(await loadLevel(levelHere(request.recording.level.id)), request);
  }
  if (request.kind === 'saved') return openSaved(request.game);
  if (request.kind === 'resume') {
    if (current) {
      // The level is loaded; what it names its delegations holds from now on.
      nameAs(current.loaded.level);
      return { state: 'playing', ...current, saving: 'saved' };
    }
    const found = gameUnderWay.resumable();
    if (found.kind === 'broken') {
      return cannotOpen(say.common.notice.unreadable, found.text);
    }
    if (found.kind === 'game') {
      const recording = parseRecording(found.game.recording);
      const loaded = await loadLevel(levelHere(recording.ok ? recording.value.level.id : null));
      const game = recording.ok ? resumeGame(loaded.level, recording.value) : recording;
      if (!game.ok) {
        return cannotOpen(faultInWords(game.fault), found.game.recording);
      }
      current = { game: game.value, loaded };
      return { state: 'playing', ...current, saving: 'saved' };
    }
  }
  const { level, party, seed, testsByPerson, difficulty } =
    request.kind === 'new'
      ? request
      : ({
          level: MAIN_LEVEL,
          party: 'ukraine',
          seed: freshSeed(),
          testsByPerson: false,
          difficulty: 'declared',
        } as const);
  const loaded = await loadLevel(level);
  await nextTask();
  const game = startGame({
    level: loaded.level,
    seed,
    party,
    seats: strategiesAt(difficulty, seed),
    russiaTests: testsByPerson ? 'person' : 'model',
  });
  if (!game.ok) return cannotOpen(faultInWords(game.fault), '');
  current = { game: game.value, loaded };
  await nextTask();
  const saving = gameUnderWay.makeWay() ? saveGame(game.value) : 'no-room';
  return { state: 'playing', ...current, saving };
}

/** Let the page answer in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
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
  const saving = kept && gameUnderWay.makeWay() ? saveGame(game.value) : 'no-room';
  return { state: 'playing', ...current, saving };
}

function cannotFork(fault: ReplayFault | Fault): Opening {
  return { state: 'failed', reason: say.replay.fork.refused(faultInWords(fault)), saved: '' };
}

/** Go on with a game that was left for another; that one is then among the last games in its place. */
async function openSaved(saved: SavedGame): Promise<Opening> {
  const recording = parseRecording(saved.recording);
  const loaded = await loadLevel(levelHere(recording.ok ? recording.value.level.id : null));
  const game = recording.ok ? resumeGame(loaded.level, recording.value) : recording;
  if (!game.ok) {
    return cannotOpen(faultInWords(game.fault), saved.recording);
  }
  current = { game: game.value, loaded };
  const saving = gameUnderWay.makeWay() ? saveGame(game.value) : 'no-room';
  if (saving === 'saved') forgetGame(saved.id);
  return { state: 'playing', ...current, saving };
}

/** Save the game so far; keep it among the last games once it is over. */
export function saveGame(game: HeldGame): Saving {
  const saved = savedGameOf(game.getSnapshot().view, game.own.recording());
  if (saved.ended && !keepGame(saved)) return 'no-room';
  return gameUnderWay.save(saved);
}
