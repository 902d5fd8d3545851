import { useMemo, useState } from 'react';
import { PARTIES, viewFor, type Party } from '../../../engine/index.ts';
import { PERSON } from '../../../match/index.ts';
import { parseRecording, replay } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { levelHere, type LoadedLevel } from '../../level.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { openedRecording } from '../../opened.ts';
import { Notice } from '../../parts/Notice.tsx';
import { OpenedFrom } from '../../parts/OpenedFrom.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href } from '../../route.ts';
import { Debrief } from './DebriefScreen.tsx';
import { Pick } from '../../parts/Pick.tsx';
import { levelOfRecording } from '../../opened.ts';
import { useLevel } from '../../uselevel.ts';
import css from './debrief.module.css';

/** The debrief of a recording that was opened, for the seat that a person held or any other. */
export default function RecordedDebrief() {
  const loaded = useLevel(levelHere(levelOfRecording(openedRecording()?.text)));
  const found = useMemo(
    () => (loaded === null || loaded === 'failed' ? null : open(loaded)),
    [loaded],
  );
  const [party, setParty] = useState<Party | null>(null);
  const words = say.debrief.recorded;
  const seat = party ?? found?.person ?? 'ukraine';
  const view = useMemo(() => (found?.state ? viewFor(found.state, seat) : null), [found, seat]);
  return (
    <>
      <SiteHeader />
      {view && found?.recording ? (
        <>
          <div className={css.whose}>
            <OpenedFrom opened={openedRecording()} />
            <Pick
              beside
              label={words.whose}
              options={PARTIES.map((name) => ({ name, label: cast[name].name }))}
              chosen={seat}
              onChoose={setParty}
            />
            {found.recording.seats[seat] !== PERSON && (
              <p className="note">{words.byStrategy(cast[seat].seat)}</p>
            )}
          </div>
          <Debrief key={seat} view={view} party={seat} recording={found.recording} />
        </>
      ) : (
        <main id="main" className={css.page}>
          <OpenedFrom opened={openedRecording()} />
          <h1>{words.title}</h1>
          {loaded === null ? (
            <p role="status">{say.common.loading}</p>
          ) : (
            <Notice>{loaded === 'failed' ? say.common.notice.crash : (found?.reason ?? '')}</Notice>
          )}
          <p>
            <a href={href('replay')}>{words.choose}</a>
          </p>
        </main>
      )}
    </>
  );
}

/** The opened recording played to its end, or why there is nothing to debrief. */
function open({ level }: LoadedLevel) {
  const none = { recording: null, state: null, person: null };
  const file = openedRecording();
  if (!file) return { ...none, reason: say.debrief.recorded.none };
  const recording = parseRecording(file.text);
  if (!recording.ok) return { ...none, reason: faultInWords(recording.fault) };
  const played = replay(level, recording.value);
  if (!played.ok) return { ...none, reason: faultInWords(played.fault) };
  const { state } = played.value;
  if (!state.outcome) return { ...none, reason: say.debrief.recorded.notOver };
  const person = PARTIES.find((party) => recording.value.seats[party] === PERSON) ?? null;
  return { recording: recording.value, state, person, reason: null };
}
