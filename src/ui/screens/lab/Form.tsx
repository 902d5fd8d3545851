import { memo, useId, useMemo } from 'react';
import { PARTIES, type Level } from '../../../engine/index.ts';
import { cellCount, presetsFor, type Experiment } from '../../../lab/worlds/index.ts';
import type { Result } from '../../../base/result.ts';
import { strategiesFor } from '../../../strategies/index.ts';
import { number } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { strategyTitle } from '../../strategies.ts';
import { Button } from '../../parts/Button.tsx';
import { coresOf } from '../../worlds/pool.ts';
import { Choice, Pick } from '../../parts/Pick.tsx';
import { AxisFields } from './AxisFields.tsx';
import { speedOf, type Draft } from './draft.ts';
import { MomentFields } from './MomentFields.tsx';
import { labFaultInWords, timeInWords } from './names.ts';
import css from './lab.module.css';

const OWN = 'own';

interface Props {
  readonly level: Level;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Sets up an experiment: where worlds begin, who plays, what is varied, how many. */
export const Form = memo(function Form({
  experiment,
  running,
  onRun,
  ...props
}: Props & {
  experiment: Result<Experiment>;
  running: boolean;
  onRun: (experiment: Experiment) => void;
}) {
  const { level, draft, onChange } = props;
  const words = say.lab.form;
  const id = useId();
  return (
    <form
      className={css.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (experiment.ok && !running) onRun(experiment.value);
      }}
    >
      <Choice
        label={words.start}
        options={(['opening', 'text', 'moment'] as const).map((name) => ({
          name,
          label: words.starts[name],
        }))}
        chosen={draft.start}
        onChoose={(start) => onChange({ ...draft, start })}
      />
      {draft.start === 'text' && <TextFields {...props} />}
      {draft.start === 'moment' && <MomentFields {...props} />}
      {[0, 1].map(
        (nth) =>
          nth <= draft.axes.length && (
            <AxisFields
              key={nth}
              level={level}
              draft={draft}
              nth={nth}
              onChange={(axis) => {
                const axes = [...draft.axes];
                if (axis) axes[nth] = axis;
                else axes.splice(nth, 1);
                onChange({ ...draft, axes });
              }}
            />
          ),
      )}
      <details className={css.fold}>
        <summary>{words.seats}</summary>
        <div className={css.fields}>
          {PARTIES.map((party) => (
            <Pick
              key={party}
              label={cast[party].name}
              options={strategiesFor(party).map((each) => ({
                name: each.id,
                label: strategyTitle(each.id),
              }))}
              chosen={draft.seats[party]}
              onChoose={(strategy) =>
                onChange({ ...draft, seats: { ...draft.seats, [party]: strategy } })
              }
            />
          ))}
        </div>
      </details>
      <div className={css.pair}>
        <label className={css.field} htmlFor={`${id}-worlds`}>
          <span>{words.worlds}</span>
          <input
            id={`${id}-worlds`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={9}
            value={draft.worlds}
            aria-describedby={`${id}-cell`}
            onChange={(event) => onChange({ ...draft, worlds: event.target.value })}
          />
        </label>
        <label className={css.field} htmlFor={`${id}-series`}>
          <span>{words.series}</span>
          <input
            id={`${id}-series`}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            value={draft.series}
            aria-describedby={`${id}-help`}
            onChange={(event) => onChange({ ...draft, series: event.target.value.trim() })}
          />
        </label>
      </div>
      <p id={`${id}-cell`} className="note">
        {words.worldsHelp}
      </p>
      <p id={`${id}-help`} className="note">
        {words.seriesHelp}
      </p>
      <Size experiment={experiment} draft={draft} />
      <div className={css.deeds}>
        <Button type="submit" main disabled={!experiment.ok || running}>
          {words.run}
        </Button>
      </div>
    </form>
  );
});

/** How large the experiment is and how long it will take, or why it cannot be run. */
function Size({ experiment, draft }: { experiment: Result<Experiment>; draft: Draft }) {
  const words = say.lab.form;
  if (!experiment.ok) {
    return (
      <p className={css.cannot} role="status">
        <b>{words.cannot}</b> {labFaultInWords(experiment.fault)}.
      </p>
    );
  }
  const cells = cellCount(experiment.value);
  const total = cells * experiment.value.worlds;
  const { perSecond, known } = speedOf(draft.start);
  return (
    <p role="status" data-varies>
      {words.size(words.cells(cells), number(total))}{' '}
      {words.time(timeInWords(total / perSecond), coresOf())}
      {known ? words.timeKnown : words.timeGuess}
    </p>
  );
}

/** A text by name, and article by article. */
function TextFields({ level, draft, onChange }: Props) {
  const words = say.lab.form;
  // Questions that share a text are one entry.
  const presets = useMemo(() => {
    const texts = new Map(presetsFor(level).map((preset) => [JSON.stringify(preset.text), preset]));
    return [...texts.values()];
  }, [level]);
  const same = presets.find(({ text }) =>
    level.articles.every(({ id }) => text[id] === draft.text[id]),
  );
  return (
    <>
      <Pick
        label={words.text}
        options={[
          ...presets.map(({ id }) => ({
            name: id,
            label: say.lab.questions.presets[id]?.text ?? id,
          })),
          ...(same ? [] : [{ name: OWN, label: words.ownText }]),
        ]}
        chosen={same?.id ?? OWN}
        onChoose={(name) => {
          const preset = presets.find(({ id }) => id === name);
          if (preset) onChange({ ...draft, text: preset.text });
        }}
      />
      <details className={css.fold}>
        <summary>{words.articles}</summary>
        <div className={css.fields}>
          {level.articles.map((article) => (
            <Pick
              key={article.id}
              label={article.title}
              options={article.options.map((option) => ({ name: option.id, label: option.label }))}
              chosen={draft.text[article.id] ?? article.options[0]!.id}
              onChoose={(option) =>
                onChange({ ...draft, text: { ...draft.text, [article.id]: option } })
              }
            />
          ))}
        </div>
      </details>
    </>
  );
}
