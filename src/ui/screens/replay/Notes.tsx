import { useEffect, useId, useRef, useState } from 'react';
import { addNote, removeNote, type Note, type Recording } from '../../../replay/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { readSetting, writeSetting } from '../../storage.ts';
import type { TurnName } from './turns.ts';
import css from './replay.module.css';

/** The name under which notes were made last. */
const AUTHOR = 'note-author';

/** What a teacher has pinned to a turn, to be read, added to, changed and taken away. */
export function Notes({
  recording,
  turn,
  names,
  onChange,
  onTurn,
  saving,
}: {
  recording: Recording;
  turn: number;
  names: readonly TurnName[];
  onChange: (recording: Recording) => void;
  onTurn: (turn: number) => void;
  /** Whether changes were kept; null while there are none. */
  saving: 'saved' | 'no-room' | null;
}) {
  const words = say.replay.notes;
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const notes = (recording.notes ?? []).map((note, at) => ({ ...note, at }));
  const here = notes.filter((note) => note.turn === turn);
  const elsewhere = notes.filter((note) => note.turn !== turn);
  const done = (changed: Recording) => {
    setEditing(null);
    onChange(changed);
  };
  return (
    <div className={css.notes}>
      {here.length === 0 && editing !== 'new' && <p className="soft">{words.none}</p>}
      {here.map((note) =>
        editing === note.at ? (
          <NoteForm
            key={note.at}
            note={note}
            turn={turn}
            recording={removeNote(recording, note.at)}
            onDone={done}
            onCancel={() => setEditing(null)}
          />
        ) : (
          <blockquote key={note.at}>
            <p>{note.text}</p>
            {note.by && <footer className="soft">{note.by}</footer>}
            <div className={css.noteDeeds}>
              <button type="button" className={css.quiet} onClick={() => setEditing(note.at)}>
                {words.edit}
              </button>
              <button
                type="button"
                className={css.quiet}
                onClick={() => done(removeNote(recording, note.at))}
              >
                {words.remove}
              </button>
            </div>
          </blockquote>
        ),
      )}
      {editing === 'new' ? (
        <NoteForm
          note={null}
          turn={turn}
          recording={recording}
          onDone={done}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <p>
          <Button small onClick={() => setEditing('new')}>
            {words.add}
          </Button>
        </p>
      )}
      {saving === 'saved' && <p className="note">{words.kept}</p>}
      {saving === 'no-room' && <Notice>{words.noRoom}</Notice>}
      {elsewhere.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul className={css.otherNotes}>
            {elsewhere.map((note) => (
              <li key={note.at}>
                <button type="button" className={css.quiet} onClick={() => onTurn(note.turn)}>
                  {words.at(names[note.turn - 1]!.line, note.by ?? '')}
                </button>{' '}
                {note.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function NoteForm({
  note,
  turn,
  recording,
  onDone,
  onCancel,
}: {
  note: Note | null;
  turn: number;
  /** The recording without the note that is changed. */
  recording: Recording;
  onDone: (recording: Recording) => void;
  onCancel: () => void;
}) {
  const words = say.replay.notes;
  const id = useId();
  const [text, setText] = useState(note?.text ?? '');
  const [by, setBy] = useState(note ? (note.by ?? '') : (readSetting(AUTHOR) ?? ''));
  const [fault, setFault] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // The form was asked for: whoever did means to write.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={css.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        const author = by.trim();
        const added = addNote(recording, {
          turn,
          text: text.trim(),
          ...(author ? { by: author } : {}),
        });
        if (!added.ok) return setFault(words.faults[added.fault.code] ?? added.fault.code);
        writeSetting(AUTHOR, author);
        onDone(added.value);
      }}
    >
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <label htmlFor={`${id}-by`}>{words.by}</label>
      <input
        id={`${id}-by`}
        maxLength={80}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
      {fault && <Notice>{fault}</Notice>}
      <div className={css.noteDeeds}>
        <Button small type="submit">
          {note ? words.change : words.save}
        </Button>
        <Button small onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
