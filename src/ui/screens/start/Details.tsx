import { PARTIES } from '../../../engine/index.ts';
import { LIMITS } from '../../../session/index.ts';
import { DIFFICULTIES, type Difficulty } from '../../../strategies/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Choice } from './Fields.tsx';
import { newQuestion, toggled, type faultOf } from './options.ts';
import { Setting, TurnTimes, type DraftProps } from './Setting.tsx';
import css from './start.module.css';

/** Every setting beyond the first two, in folds, each with what it does. */
export function Details({
  draft,
  onChange,
  fault,
}: DraftProps & { fault: ReturnType<typeof faultOf> }) {
  const words = say.start;
  return (
    <div>
      <Fold title={words.folds.people}>
        {() => <People draft={draft} onChange={onChange} none={fault === 'delegations'} />}
      </Fold>
      <Fold title={words.folds.time}>{() => <Time draft={draft} onChange={onChange} />}</Fold>
      <Fold title={words.folds.game}>{() => <Luck draft={draft} onChange={onChange} />}</Fold>
      <Fold title={words.folds.questions}>
        {() => <Questions draft={draft} onChange={onChange} empty={fault === 'questions'} />}
      </Fold>
      <Fold title={words.folds.data}>
        {() => (
          <div className={css.fields}>
            <Setting name="keepDays" draft={draft} onChange={onChange} />
            <p className="note">{words.keepDays.data}</p>
          </div>
        )}
      </Fold>
    </div>
  );
}

function People({ draft, onChange, none }: DraftProps & { none: boolean }) {
  const words = say.start;
  return (
    <div className={css.fields}>
      <Setting name="roles" draft={draft} onChange={onChange} />
      <Setting name="perDelegation" draft={draft} onChange={onChange} />
      <fieldset className={`${css.parties} ${css.wide}`}>
        <legend>{words.delegations.label}</legend>
        {PARTIES.map((party) => (
          <label key={party} className={css.check}>
            <input
              type="checkbox"
              checked={draft.delegations.includes(party)}
              onChange={() => onChange({ delegations: toggled(draft.delegations, party) })}
            />
            <DelegationMark party={party} name />
          </label>
        ))}
        <p className={`note ${css.wide}`}>
          {none && <strong className={css.wrong}>▲ {words.delegations.none} </strong>}
          {words.delegations.help}
        </p>
      </fieldset>
      <Setting name="observers" draft={draft} onChange={onChange} />
    </div>
  );
}

function Time({ draft, onChange }: DraftProps) {
  return (
    <div className={css.fields}>
      <TurnTimes draft={draft} onChange={onChange} help={say.start.turnSeconds.help} />
      <Setting name="onTimeOut" draft={draft} onChange={onChange} />
      <Setting name="absentSeconds" draft={draft} onChange={onChange} />
    </div>
  );
}

function Luck({ draft, onChange }: DraftProps) {
  const words = say.start;
  const { names, notes } = say.home.counterparts;
  const counterparts = Object.fromEntries(
    DIFFICULTIES.map((difficulty) => [difficulty, names[difficulty]]),
  ) as Record<Difficulty, string>;
  return (
    <div className={css.fields}>
      <Choice
        label={words.seeds.label}
        options={words.seeds.options}
        help={words.seeds.help[draft.seeds]}
        chosen={draft.seeds}
        onChoose={(seeds) => onChange({ seeds })}
      />
      <Choice
        label={words.russiaTests.label}
        options={words.russiaTests.options}
        help={words.russiaTests.help[draft.russiaTests]}
        chosen={draft.russiaTests}
        onChoose={(russiaTests) => onChange({ russiaTests })}
      />
      <Choice
        label={words.counterparts.label}
        options={counterparts}
        help={`${notes[draft.counterparts]} ${words.counterparts.help}`}
        chosen={draft.counterparts}
        onChoose={(chosen) => onChange({ counterparts: chosen })}
      />
      <Setting name="oddsShown" draft={draft} onChange={onChange} />
    </div>
  );
}

function Questions({ draft: { questions }, onChange, empty }: DraftProps & { empty: boolean }) {
  const words = say.start.questions;
  const set = (at: number, changed: Partial<(typeof questions)[number]>) =>
    onChange({
      questions: questions.map((each, index) => (index === at ? { ...each, ...changed } : each)),
    });
  return (
    <div className={css.form}>
      <p className="note">
        {empty && <strong className={css.wrong}>▲ {words.empty} </strong>}
        {words.help}
      </p>
      {questions.length === 0 && <p className="soft">{words.none}</p>}
      {questions.map((question, at) => (
        <div key={question.id} className={css.question}>
          <label className={css.field}>
            <span>{words.text(at + 1)}</span>
            <input
              autoComplete="off"
              maxLength={LIMITS.questionCharacters}
              value={question.text}
              onChange={({ target }) => set(at, { text: target.value })}
            />
          </label>
          <label className={css.field}>
            <span>{words.when}</span>
            <select
              value={question.when}
              onChange={({ target }) => set(at, { when: target.value as 'before' | 'after' })}
            >
              <option value="before">{words.whens.before}</option>
              <option value="after">{words.whens.after}</option>
            </select>
          </label>
          <label className={css.field}>
            <span>{words.kind}</span>
            <select
              value={question.kind}
              onChange={({ target }) => set(at, { kind: target.value as 'text' | 'scale' })}
            >
              <option value="text">{words.kinds.text}</option>
              <option value="scale">{words.kinds.scale}</option>
            </select>
          </label>
          <Button
            small
            aria-label={words.remove(at + 1)}
            onClick={() => onChange({ questions: questions.filter((_, index) => index !== at) })}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button
          small
          disabled={questions.length >= LIMITS.questions}
          onClick={() => onChange({ questions: [...questions, newQuestion(questions)] })}
        >
          {words.add}
        </Button>
      </div>
    </div>
  );
}
