import { useEffect, useMemo, useState } from 'react';
import {
  compareRuns,
  formatRecording,
  historyOf,
  identityOf,
  parseRecording,
  treeOf,
  type Branch,
  type Recording,
} from '../../../replay/index.ts';
import { uncapital } from '../../format.ts';
import { forgetGame, gameUnderWay, lastGames, type SavedGame } from '../../games.ts';
import type { LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { openPair } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { requestGame } from '../../request.ts';
import { go } from '../../route.ts';
import { firstInWords } from '../compare/words.ts';
import css from './replay.module.css';

/** A game of this browser that can be read. */
interface Kept {
  readonly game: SavedGame;
  readonly recording: Recording;
  /** It is the one under way. */
  readonly current: boolean;
}

/** The games of this browser, each with its forks beneath it: what differs, and how each ended. */
export function Games({
  loaded,
  onOpen,
}: {
  loaded: LoadedLevel;
  onOpen: (name: string, text: string) => void;
}) {
  const words = say.replay.library;
  const [removing, setRemoving] = useState<SavedGame | null>(null);
  const [{ kept, unreadable }, setGames] = useState(keptGames);
  const tree = useMemo(() => treeOf([...kept.values()].map(({ recording }) => recording)), [kept]);
  if (kept.size + unreadable.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <>
      <ul className={css.games}>
        {tree.map((branch) => (
          <Run
            key={identityOf(branch.recording)}
            loaded={loaded}
            branch={branch}
            parent={null}
            kept={kept}
            onOpen={onOpen}
            onRemove={setRemoving}
          />
        ))}
      </ul>
      {unreadable.map(({ id, line }) => (
        <p key={id} className="soft">
          {words.unreadable(line)}
        </p>
      ))}
      {removing && (
        <Modal title={words.remove} onClose={() => setRemoving(null)}>
          <p>{words.removeAsk(removing.line)}</p>
          <p>
            <Button
              main
              onClick={() => {
                forgetGame(removing.id);
                setRemoving(null);
                setGames(keptGames());
              }}
            >
              {words.removeDo}
            </Button>{' '}
            <Button onClick={() => setRemoving(null)}>{say.common.cancel}</Button>
          </p>
        </Modal>
      )}
    </>
  );
}

/** Games that can be read, by what their runs are known by, and those that cannot. */
function keptGames() {
  const under = gameUnderWay.look();
  const kept = new Map<string, Kept>();
  const unreadable: SavedGame[] = [];
  for (const game of [...(under ? [under] : []), ...lastGames()]) {
    const recording = parseRecording(game.recording);
    if (!recording.ok) {
      unreadable.push(game);
      continue;
    }
    const id = identityOf(recording.value);
    // One that is over is among the last games too: those have its notes.
    const current = game === under && !game.ended;
    const before = kept.get(id);
    if (!before || !before.current) kept.set(id, { game, recording: recording.value, current });
  }
  return { kept, unreadable };
}

function Run({
  loaded,
  branch: { recording, turn, forks },
  parent,
  kept,
  onOpen,
  onRemove,
}: {
  loaded: LoadedLevel;
  branch: Branch;
  /** The run above it. */
  parent: Recording | null;
  kept: ReadonlyMap<string, Kept>;
  onOpen: (name: string, text: string) => void;
  onRemove: (game: SavedGame) => void;
}) {
  const words = say.replay.library;
  const { game, current } = kept.get(identityOf(recording))!;
  const lost = turn === null && recording.forkedFrom;
  return (
    <li>
      <div className={css.run}>
        <p>
          <b>{game.line}</b>{' '}
          <span className="soft">
            {game.ended ? uncapital(game.ended) : current ? words.current : words.underWay}
          </span>
          {lost && <span className="note">{words.forkOfGone}</span>}
          {parent?.level.id === loaded.level.id && (
            <Differs loaded={loaded} a={parent} b={recording} />
          )}
        </p>
        <p className={css.runDeeds}>
          <Button small onClick={() => onOpen(game.line, game.recording)}>
            {words.replay}
          </Button>
          {!game.ended && (
            <Button
              small
              onClick={() => {
                requestGame(current ? { kind: 'resume' } : { kind: 'saved', game });
                go('play');
              }}
            >
              {words.go}
            </Button>
          )}
          {parent && (
            <Button
              small
              onClick={() => {
                openPair({ a: formatRecording(parent), b: formatRecording(recording) });
                go('compare');
              }}
            >
              {words.compare}
            </Button>
          )}
          {!current && (
            <button type="button" className={css.quiet} onClick={() => onRemove(game)}>
              {words.remove}
            </button>
          )}
        </p>
      </div>
      {forks.length > 0 && (
        <ul>
          {forks.map((fork) => (
            <Run
              key={identityOf(fork.recording)}
              loaded={loaded}
              branch={fork}
              parent={recording}
              kept={kept}
              onOpen={onOpen}
              onRemove={onRemove}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The first difference of a fork from its parent, worked out once the list is there. */
function Differs({ loaded, a, b }: { loaded: LoadedLevel; a: Recording; b: Recording }) {
  const [words, setWords] = useState<string>(say.replay.library.working);
  useEffect(() => {
    const timer = setTimeout(() => {
      const [of, than] = [historyOf(loaded.level, a), historyOf(loaded.level, b)];
      if (of.ok && than.ok)
        setWords(
          firstInWords(
            of.value,
            than.value,
            compareRuns(of.value, than.value),
            say.compare.did.inParent,
          ),
        );
      else setWords('');
    }, 0);
    return () => clearTimeout(timer);
  }, [loaded, a, b]);
  return <span className="note">{words}</span>;
}
