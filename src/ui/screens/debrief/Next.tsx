import { useId, useMemo, type ReactNode } from 'react';
import { PARTIES, type Party, type View } from '../../../engine/index.ts';
import { PERSON } from '../../../match/index.ts';
import {
  formatRecording,
  historyOf,
  identityOf,
  makeTidyCsv,
  makeDictionaryCsv,
  makeTidyJson,
  tidyOf,
  type History,
  type Recording,
} from '../../../replay/index.ts';
import { difficultyOf } from '../../../strategies/index.ts';
import { lastGames, type SavedGame } from '../../games.ts';
import { download } from '../../game/GameHeader.tsx';
import { savedGameOf } from '../../game/saved.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { openedRecording, openPair, openRecording } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import { freshSeed, requestGame } from '../../request.ts';
import { go } from '../../route.ts';
import { save } from '../../save.ts';
import { openLab } from './lab.ts';
import css from './next.module.css';

/** What can be done with a run that is over: look again, go on otherwise, keep it, play another. */
export function Next({
  view,
  party,
  recording,
}: {
  view: View;
  party: Party;
  recording: Recording;
}) {
  const words = say.debrief.next;
  const { level } = view;
  const { seed } = recording;
  const others = useMemo(() => relativesOf(recording), [recording]);
  const files = `line-of-contact-${seed}`;
  /** Offer what is made of everything that happened. */
  const keep = (name: string, type: string, make: (history: History) => string) => {
    const history = historyOf(level, recording);
    if (history.ok) save(`${files}-${name}`, type, make(history.value));
  };
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <div className={css.groups}>
        <Group title={words.look}>
          <Deed
            name={words.replay}
            note={words.replayNote}
            onClick={() => {
              const text = formatRecording(recording);
              const known = openedRecording();
              const kept = known?.text === text ? known : null;
              openRecording(kept?.name ?? savedGameOf(view, recording).line, text, kept?.from);
              go('replay');
            }}
          />
          {others.length === 0 && <p className="note">{words.compareNone}</p>}
          {others.map((other) => (
            <Deed
              key={other.id}
              name={words.compare}
              note={words.compareNote(other.ended ? `${other.line}. ${other.ended}` : other.line)}
              onClick={() => {
                openPair({ a: formatRecording(recording), b: other.recording });
                go('compare');
              }}
            />
          ))}
          <Deed
            name={words.lab}
            note={words.labNote}
            onClick={() => openLab(level, { recording, at: 0 })}
          />
        </Group>
        <Group title={words.keep}>
          <Deed name={words.print} note={words.printNote} onClick={() => window.print()} />
          <Deed
            name={words.csv}
            note={words.csvNote}
            onClick={() =>
              keep('events.csv', 'text/csv', (history) => makeTidyCsv(tidyOf(history)))
            }
          />
          <Deed
            name={words.dictionary}
            note={words.dictionaryNote}
            onClick={() =>
              keep('columns.csv', 'text/csv', (history) => makeDictionaryCsv(tidyOf(history)))
            }
          />
          <Deed
            name={words.json}
            note={words.jsonNote}
            onClick={() =>
              keep('events.json', 'application/json', (history) =>
                makeTidyJson(history, tidyOf(history)),
              )
            }
          />
          <Deed
            name={words.recording}
            note={words.recordingNote}
            onClick={() => download(seed, formatRecording(recording))}
          />
        </Group>
        <Group title={words.play}>
          <Deed
            main
            name={words.fresh}
            note={words.freshNote}
            onClick={() => restart(party, recording, freshSeed())}
          />
          <Deed
            name={words.seed}
            note={words.seedNote}
            onClick={() => restart(party, recording, seed)}
          />
          {PARTIES.filter((other) => other !== party).map((other) => (
            <Deed
              key={other}
              name={words.seat(cast[other].name)}
              note={words.seatNote}
              onClick={() => restart(other, recording, seed)}
            />
          ))}
        </Group>
      </div>
    </Section>
  );
}

/** Runs kept in this browser that were forked from this one, or that it was forked from. */
function relativesOf(recording: Recording): readonly SavedGame[] {
  const own = identityOf(recording);
  const parent = recording.forkedFrom?.check;
  return lastGames().filter(
    ({ check, forkedFrom }) => forkedFrom === own || (check !== undefined && check === parent),
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.group}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** A button and what it leads to. */
function Deed({
  name,
  note,
  main = false,
  onClick,
}: {
  name: string;
  note: string;
  main?: boolean;
  onClick: () => void;
}) {
  const id = useId();
  return (
    <div className={css.deed}>
      <Button main={main} onClick={onClick} aria-describedby={id}>
        {name}
      </Button>
      <span id={id} className="note">
        {note}
      </span>
    </div>
  );
}

/** A new game of a seat against the same kind of counterparts, under the same rule of tests. */
function restart(
  party: Party,
  { level, seats, seed, russiaTests }: Recording,
  newSeed: string,
): void {
  requestGame({
    kind: 'new',
    level: level.id,
    party,
    seed: newSeed,
    // Whether to test is the person's only in Moscow's seat.
    testsByPerson: party === 'russia' && russiaTests === 'person' && seats.russia === PERSON,
    difficulty: difficultyOf(seats, seed),
  });
  // The game screen takes the request up when it opens; it is open now, so leave it and return.
  go('home');
  setTimeout(() => go('play'), 0);
}
