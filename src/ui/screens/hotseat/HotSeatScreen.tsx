import { useEffect, useState, useSyncExternalStore } from 'react';
import { PARTIES, type Party } from '../../../engine/index.ts';
import type { Difficulty } from '../../../strategies/index.ts';
import {
  beginHotSeat,
  forgetHotSeat,
  hasHotSeat,
  hotSeatLevel,
  resumeHotSeat,
  type HotSeat,
} from '../../classroom/hotseat.ts';
import { levelHere, loadLevel } from '../../level.ts';
import { cardOf, MAIN_LEVEL } from '../../levels.ts';
import { LevelPick } from '../../parts/LevelPick.tsx';
import { castAs } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { Session } from '../seat/Session.tsx';
import css from '../classroom/classroom.module.css';

type State =
  | { readonly state: 'loading' }
  | { readonly state: 'choosing'; readonly broken: boolean }
  | { readonly state: 'failed' }
  | { readonly state: 'playing'; readonly hotSeat: HotSeat };

/** Several delegations at one device: chosen here, and played with this page as the host. */
export default function HotSeatScreen() {
  const [state, setState] = useState<State>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    loadLevel(levelHere(hotSeatLevel())).then(
      ({ level }) => {
        if (gone) return;
        const resumed = hasHotSeat() ? resumeHotSeat(level) : null;
        setState(
          resumed?.ok
            ? { state: 'playing', hotSeat: resumed.value }
            : { state: 'choosing', broken: resumed !== null },
        );
      },
      () => gone || setState({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  const begin = async (id: string, parties: readonly Party[], counterparts: Difficulty) => {
    const loaded = await loadLevel(id).catch(() => null);
    if (!loaded) {
      setState({ state: 'failed' });
      return;
    }
    const { level } = loaded;
    const words = say.classroom.hotSeat;
    const begun = beginHotSeat(level, {
      title: words.title,
      nickname: words.nickname,
      parties,
      counterparts,
    });
    setState(begun.ok ? { state: 'playing', hotSeat: begun.value } : { state: 'failed' });
  };
  const leave = () => {
    forgetHotSeat();
    setState({ state: 'choosing', broken: false });
  };
  if (state.state === 'playing') return <Playing hotSeat={state.hotSeat} onLeave={leave} />;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.narrow}>
        {state.state === 'loading' && <p role="status">{say.common.loading}</p>}
        {state.state === 'failed' && <Notice>{say.seat.failedLevel}</Notice>}
        {state.state === 'choosing' && <Choosing broken={state.broken} onBegin={begin} />}
      </main>
    </>
  );
}

function Playing({ hotSeat, onLeave }: { hotSeat: HotSeat; onLeave: () => void }) {
  const words = say.classroom.hotSeat;
  const saving = useSyncExternalStore(hotSeat.connection.subscribe, hotSeat.getSaving);
  return (
    <>
      {saving !== 'saved' && (
        <Notice>{saving === 'no-room' ? words.noRoom : words.elsewhere}</Notice>
      )}
      <Session connection={hotSeat.connection} ticket={null} menu={<Leave onLeave={onLeave} />} />
    </>
  );
}

/** Give the game up, once that is confirmed. */
function Leave({ onLeave }: { onLeave: () => void }) {
  const words = say.classroom.hotSeat;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.giveUp}</Button>
      {asked && (
        <Modal title={words.giveUp} onClose={() => setAsked(false)}>
          <p>{words.sure}</p>
          <p>
            <Button main onClick={onLeave}>
              {words.giveUp}
            </Button>
          </p>
        </Modal>
      )}
    </>
  );
}

function Choosing({
  broken,
  onBegin,
}: {
  broken: boolean;
  onBegin: (level: string, parties: readonly Party[], counterparts: Difficulty) => Promise<void>;
}) {
  const words = say.classroom.hotSeat;
  const title = useArrival();
  const [chosen, setChosen] = useState<readonly Party[]>(['ukraine', 'russia']);
  const [counterparts, setCounterparts] = useState<Difficulty>('declared');
  const [tooFew, setTooFew] = useState(false);
  const [level, setLevel] = useState(MAIN_LEVEL);
  // What is on screen names the delegations; a game given up may have been of another level.
  castAs(cardOf(level)!);
  const others = PARTIES.filter((party) => !chosen.includes(party));
  const names = say.home.counterparts;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length < 2) setTooFew(true);
        else void onBegin(level, chosen, counterparts);
      }}
    >
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p className={css.lead}>{words.lead}</p>
      {broken && <Notice>{words.broken}</Notice>}
      <LevelPick chosen={level} onChoose={setLevel} />
      <fieldset>
        <legend>
          <b>{words.who}</b> <span className="note">{words.whoHelp}</span>
        </legend>
        <div className={css.choices}>
          {PARTIES.map((party) => (
            <label key={party} className={css.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(party)}
                onChange={({ target }) => {
                  setTooFew(false);
                  setChosen(
                    PARTIES.filter((each) =>
                      each === party ? target.checked : chosen.includes(each),
                    ),
                  );
                }}
              />
              <DelegationMark party={party} name />
              <small>{cardOf(level)!.delegations[party].motto}</small>
            </label>
          ))}
        </div>
      </fieldset>
      {tooFew && <Notice>{words.needTwo}</Notice>}
      {others.length > 0 && (
        <fieldset>
          <legend>
            <b>{names.title}</b>
          </legend>
          <div className={css.choices}>
            {(Object.keys(names.names) as Difficulty[]).map((difficulty) => (
              <label key={difficulty} className={css.choice}>
                <input
                  type="radio"
                  name="counterparts"
                  checked={counterparts === difficulty}
                  onChange={() => setCounterparts(difficulty)}
                />
                <span>{names.names[difficulty]}</span>
                <small>{names.notes[difficulty]}</small>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className={css.deed}>
        <Button type="submit" main>
          {words.start}
        </Button>
      </div>
    </form>
  );
}
