import { useId, useMemo, useRef, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { PERSON, seatsWith } from '../../../match/index.ts';
import { gameUnderWay, lastGames } from '../../games.ts';
import { say } from '../../messages/index.ts';
import { openedRecording } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Pick } from '../../parts/Pick.tsx';
import type { Draft } from './draft.ts';
import { readRecording, turnStarts } from './moments.ts';
import css from './lab.module.css';

interface Known {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly text: string;
}

/** Recordings at hand: the one open in Replay, the game under way, and the last games. */
function recordingsAtHand(): readonly Known[] {
  const words = say.lab.form;
  const opened = openedRecording();
  const underWay = gameUnderWay.resumable();
  return [
    ...(opened ? [{ id: 'opened', label: words.opened(opened.name), ...opened }] : []),
    ...(underWay.kind === 'game' && !underWay.game.ended
      ? [
          {
            id: 'under-way',
            label: words.underWay(underWay.game.line),
            name: underWay.game.line,
            text: underWay.game.recording,
          },
        ]
      : []),
    ...lastGames().map(({ id, line, ended, recording }) => ({
      id,
      label: ended ? `${line}${say.writing.colon}${ended}` : line,
      name: line,
      text: recording,
    })),
  ];
}

/** A recording and one of its turns, from which worlds go on. */
export function MomentFields({
  level,
  draft,
  onChange,
}: {
  level: Level;
  draft: Draft;
  onChange: (draft: Draft) => void;
}) {
  const words = say.lab.form;
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const known = useMemo(() => recordingsAtHand(), []);
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState('');
  const { moment } = draft;
  const recording = moment?.recording ?? null;
  const turns = useMemo(() => (recording ? turnStarts(level, recording) : []), [level, recording]);
  const take = (name: string, text: string) => {
    const read = readRecording(level, text);
    if ('reason' in read) {
      setFault(say.lab.unreadable(read.reason));
      return false;
    }
    setFault(null);
    const starts = turnStarts(level, read.recording);
    // The seats as they were played; a person's is taken over by its default.
    const played = Object.fromEntries(
      Object.entries(read.recording.seats).filter(([, strategy]) => strategy !== PERSON),
    );
    onChange({
      ...draft,
      moment: { name, recording: read.recording, at: starts[starts.length - 1]!.at },
      seats: seatsWith(played),
    });
    return true;
  };
  const turn = Math.max(
    0,
    turns.findIndex(({ at }) => at === moment?.at),
  );
  return (
    <>
      <Pick
        label={words.recording}
        options={[
          { name: '', label: moment && chosen === '' ? moment.name : words.noRecording },
          ...known.map((each) => ({ name: each.id, label: each.label })),
        ]}
        chosen={chosen}
        onChoose={(next) => {
          const found = known.find((each) => each.id === next);
          if (found && take(found.name, found.text)) setChosen(next);
        }}
      />
      <input
        ref={file}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={words.file}
        onChange={({ target }) => {
          const picked = target.files?.[0];
          target.value = '';
          picked?.text().then(
            (text) => {
              if (take(picked.name, text)) setChosen('');
            },
            () => setFault(say.lab.unreadFile),
          );
        }}
      />
      <div>
        <Button small onClick={() => file.current?.click()}>
          {words.file}
        </Button>
      </div>
      {fault && <Notice>{fault}</Notice>}
      {moment && turns.length > 0 && (
        <label className={css.field} htmlFor={id}>
          <span>
            {words.turn}
            {say.writing.colon}
            <b>{turns[turn]!.name}</b>, {moment.name}
          </span>
          <input
            id={id}
            type="range"
            min={0}
            max={turns.length - 1}
            value={turn}
            aria-valuetext={turns[turn]!.name}
            onChange={({ target }) =>
              onChange({ ...draft, moment: { ...moment, at: turns[Number(target.value)]!.at } })
            }
          />
        </label>
      )}
      {moment && <p className="note">{words.turnNote}</p>}
    </>
  );
}
