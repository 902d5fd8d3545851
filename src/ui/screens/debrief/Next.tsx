import { useId, type ReactNode } from 'react';
import type { View } from '../../../engine/index.ts';
import { formatRecording, type Recording } from '../../../replay/index.ts';
import { difficultyOf, type Difficulty } from '../../../strategies/index.ts';
import { download } from '../../game/GameHeader.tsx';
import { say } from '../../messages/index.ts';
import { openRecording } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import { freshSeed, requestGame } from '../../request.ts';
import { go } from '../../route.ts';
import { headline } from './headline.ts';
import css from './next.module.css';

/** What can be done with a run that is over: look again, go on otherwise, keep it, play another. */
export function Next({ view, recording }: { view: View; recording: Recording }) {
  const words = say.debrief.next;
  const { seed, seats } = recording;
  const difficulty = difficultyOf(seats, seed);
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <div className={css.groups}>
        <Group title={words.look}>
          <Deed
            name={words.replay}
            note={words.replayNote}
            onClick={() => {
              openRecording(headline(view), formatRecording(recording));
              go('replay');
            }}
          />
        </Group>
        <Group title={words.keep}>
          <Deed name={words.print} note={words.printNote} onClick={() => window.print()} />
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
            onClick={() => restart(view, freshSeed(), difficulty)}
          />
          <Deed
            name={words.seed}
            note={words.seedNote}
            onClick={() => restart(view, seed, difficulty)}
          />
          <Deed name={words.seat} note={words.seatNote} onClick={() => go('home')} />
        </Group>
      </div>
    </Section>
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

/** A new game of the same seat against the same kind of counterparts, under the same rule of tests. */
function restart({ party, russiaTests }: View, seed: string, difficulty: Difficulty): void {
  requestGame({ kind: 'new', party, seed, testsByPerson: russiaTests === 'person', difficulty });
  // The game screen takes the request up when it opens; it is open now, so leave it and return.
  go('home');
  setTimeout(() => go('play'), 0);
}
