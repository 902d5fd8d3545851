import { useMemo, useState } from 'react';
import { PARTIES, type Action, type Party } from '../../../engine/index.ts';
import { PERSON } from '../../../match/index.ts';
import { BACKINGS, RESPONSES } from '../../../model/index.ts';
import {
  continueOn,
  decisionsIn,
  forkOf,
  historyOf,
  type History,
  type Step,
} from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { keepPair } from '../../game/forks.ts';
import { takenOver } from '../../game/session.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { requestGame } from '../../request.ts';
import { go } from '../../route.ts';
import css from './replay.module.css';

const WISHES = ['accept', 'reopen', 'withdraw'] as const;

/** Take a run up again at a turn: a seat to the end, or one decision of it. */
export function Fork({
  history,
  turn,
  line,
  person,
  onClose,
}: {
  history: History;
  turn: number;
  line: string;
  /** Whose seat a person held, if anyone's. */
  person: Party | null;
  onClose: () => void;
}) {
  const words = say.replay.fork;
  const { recording, turns } = history;
  const opened = turns[turn - 1]!;
  const decided = useMemo(() => decisionsIn(history, opened), [history, opened]);
  const [party, setParty] = useState<Party>(person ?? 'ukraine');
  const [once, setOnce] = useState(false);
  const steps = decided.filter((each) => each.party === party).map(({ step }) => step);
  const [wanted, setStep] = useState<Step>('turn');
  const step = steps.includes(wanted) ? wanted : (steps[0] ?? 'turn');
  const options = alternatives(party, step);
  const done = decided.find((each) => each.party === party && each.step === step)?.actions[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const option = options.find(({ name }) => name === chosen);
  const mayTest = party === 'russia' && opened.quarter <= 1 && opened.reopenings === 0;
  const [testsByPerson, setTestsByPerson] = useState(recording.russiaTests === 'person');
  const byPerson = party === 'russia' && testsByPerson;
  const [refused, setRefused] = useState<string | null>(null);

  const start = () => {
    if (!once) {
      const fork = forkOf(history, turn, {
        seats: takenOver(recording.seats, party),
        ...(mayTest ? { russiaTests: byPerson ? 'person' : 'model' } : {}),
      });
      if (!fork.ok) return setRefused(faultInWords(fork.fault));
    }
    if (once && step !== 'turn') {
      const decision = { party, actions: option ? [option.action] : [] };
      const continued = continueOn(history, turn, { decision });
      if (!continued.ok) return setRefused(faultInWords(continued.fault));
      const run = historyOf(history.level, continued.value.recording);
      if (!run.ok) return setRefused(faultInWords(run.fault));
      keepPair(history, run.value);
      return go('compare');
    }
    requestGame({
      kind: 'fork',
      recording,
      turn,
      party,
      ...(mayTest && !once ? { testsByPerson: byPerson } : {}),
      ...(once ? { once } : {}),
    });
    go('play');
  };
  const mustChoose = once && step !== 'turn' && !option;
  return (
    <Modal title={words.open(line)} onClose={onClose}>
      <form
        className={css.fork}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <p>{words.lead}</p>
        <fieldset>
          <legend>{words.seat}</legend>
          {PARTIES.map((each) => (
            <label key={each} className={css.check}>
              <input
                type="radio"
                name="fork-seat"
                checked={party === each}
                onChange={() => {
                  setParty(each);
                  setChosen(null);
                  setRefused(null);
                }}
              />
              <DelegationMark party={each} name />
              {recording.seats[each] === PERSON && <span className="soft">{words.played}</span>}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.how}</legend>
          <Way
            chosen={!once}
            onChoose={() => setOnce(false)}
            title={words.whole}
            note={words.wholeNote}
          />
          <Way
            chosen={once}
            onChoose={() => setOnce(true)}
            title={words.once}
            note={words.onceNote}
          />
        </fieldset>
        {!once && mayTest && (
          <label className={css.check}>
            <input
              type="checkbox"
              checked={testsByPerson}
              onChange={(event) => setTestsByPerson(event.target.checked)}
            />
            {words.tests}
          </label>
        )}
        {once && steps.length > 1 && (
          <fieldset>
            <legend>{words.step}</legend>
            {steps.map((each) => (
              <label key={each} className={css.check}>
                <input
                  type="radio"
                  name="fork-step"
                  checked={step === each}
                  onChange={() => {
                    setStep(each);
                    setChosen(null);
                  }}
                />
                {words.steps[each]}
              </label>
            ))}
          </fieldset>
        )}
        {once && step === 'turn' && <p className="note">{words.atTable}</p>}
        {once && options.length > 0 && (
          <fieldset>
            <legend>{words.instead}</legend>
            {options.map(({ name, action, label }) => {
              const same = JSON.stringify(action) === JSON.stringify(done);
              return (
                <label key={name} className={css.check}>
                  <input
                    type="radio"
                    name="fork-option"
                    disabled={same}
                    checked={chosen === name}
                    onChange={() => setChosen(name)}
                  />
                  {label} {same && <span className="soft">{words.wasDone}</span>}
                </label>
              );
            })}
          </fieldset>
        )}
        {refused && <Notice>{words.refused(refused)}</Notice>}
        <p>
          <Button main type="submit" disabled={mustChoose}>
            {!once ? words.go : step === 'turn' ? words.decide : words.run}
          </Button>
        </p>
      </form>
    </Modal>
  );
}

function Way({
  chosen,
  onChoose,
  title,
  note,
}: {
  chosen: boolean;
  onChoose: () => void;
  title: string;
  note: string;
}) {
  return (
    <label className={css.check}>
      <input type="radio" name="fork-way" checked={chosen} onChange={onChoose} />
      <span>
        <b>{title}</b>
        <span className="note">{note}</span>
      </span>
    </label>
  );
}

interface Alternative {
  readonly name: string;
  readonly label: string;
  readonly action: Action;
}

/** All that can be decided in a step of a violation. A whole turn is decided at the table instead. */
function alternatives(party: Party, step: Step): readonly Alternative[] {
  const words = say.replay.fork;
  switch (step) {
    case 'turn':
      return [];
    case 'response':
      return RESPONSES.map((response) => ({
        name: response,
        label: words.responses[response],
        action: { type: 'respond', party, response },
      }));
    case 'backing':
      return BACKINGS.map((backing) => ({
        name: backing,
        label: words.backings[backing],
        action: { type: 'back', party, backing },
      }));
    case 'aftermath':
      return WISHES.map((wish) => ({
        name: wish,
        label: words.wishes[wish],
        action: { type: 'wish', party, wish },
      }));
  }
}
