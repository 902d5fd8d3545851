import { useId, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { LIMITS, type Facts, type Inject, type TableLine } from '../../../session/index.ts';
import type { Connection } from '../../classroom/connection.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Section } from '../../parts/Section.tsx';
import { useAsk } from './useAsk.ts';
import { injectState, injectTables, injectTitle, isOpen, isPending } from './words.ts';
import css from './facilitate.module.css';

/** What is scheduled and has come, and the way to bring something about. */
export function Injects({
  level,
  injects,
  tables,
  stage,
  clock,
}: {
  level: Level;
  injects: readonly Inject[];
  tables: readonly TableLine[];
  stage: Facts['stage'];
  clock: Pick<Connection, 'hostNowMs'>;
}) {
  const words = say.facilitate.injects;
  const ask = useAsk();
  const [adding, setAdding] = useState(false);
  // At tables that are over or were stopped nothing comes any more.
  const open = tables.filter((table) => isOpen(table, stage));
  const numbers = open.map(({ number }) => number);
  return (
    <Section title={words.title} aside={words.note}>
      {open.length > 0 ? (
        <Button small onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      ) : (
        <p className="note">{stage === 'debrief' ? words.whenPlayedOn : words.over}</p>
      )}
      {injects.length === 0 && <p className="note">{words.empty}</p>}
      <ul className={css.list}>
        {injects.toReversed().map((inject) => {
          const title = injectTitle(level, inject);
          return (
            <li key={inject.id} className={css.item}>
              <p>
                <b>{title}</b>
                <br />
                <span className="note">
                  {injectTables(inject)}, {injectState(inject, numbers)}
                </span>
              </p>
              {isPending(inject, numbers) && (
                <Button
                  small
                  aria-label={words.cancelOf(title)}
                  onClick={() => void ask({ type: 'cancel-inject', id: inject.id })}
                >
                  {words.cancel}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {adding && (
        <Modal title={words.add} onClose={() => setAdding(false)}>
          <InjectForm level={level} tables={open} clock={clock} onDone={() => setAdding(false)} />
        </Modal>
      )}
    </Section>
  );
}

const OWN = '';
const MINUTE_MS = 60_000;
type When = 'now' | 'turn' | 'minutes';

function InjectForm({
  level,
  tables,
  clock,
  onDone,
}: {
  level: Level;
  tables: readonly TableLine[];
  clock: Pick<Connection, 'hostNowMs'>;
  onDone: () => void;
}) {
  const words = say.facilitate.injects;
  const ask = useAsk();
  const id = useId();
  const [event, setEvent] = useState(level.events[0]?.id ?? OWN);
  const [text, setText] = useState('');
  const [when, setWhen] = useState<When>('now');
  const [figure, setFigure] = useState('5');
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const found = level.events.find((each) => each.id === event);
  const source = found?.source ? level.sources[found.source] : undefined;
  const number = Number(figure);
  const valid =
    (event !== OWN || text.trim() !== '') &&
    chosen?.length !== 0 &&
    (when === 'now' || (Number.isInteger(number) && number >= 1 && number <= 240));
  const send = async () => {
    if (!valid) return;
    const due: Inject['due'] =
      when === 'now'
        ? null
        : when === 'turn'
          ? { turn: number }
          : { atMs: clock.hostNowMs() + number * MINUTE_MS };
    const what = event === OWN ? { text } : { event };
    if (await ask({ type: 'inject', tables: chosen, what, due })) onDone();
  };
  return (
    <form
      className={css.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void send();
      }}
    >
      <label htmlFor={`${id}-what`}>{words.what}</label>
      <select
        id={`${id}-what`}
        value={event}
        onChange={({ target }) => setEvent(target.value)}
        aria-describedby={`${id}-about`}
      >
        {level.events.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
        <option value={OWN}>{words.own}</option>
      </select>
      <div id={`${id}-about`}>
        {found && (
          <>
            <p className="serif">{found.text}</p>
            <p className="note">
              {words.effect} {words.phase[found.phase]}{' '}
              {source && words.source(source.title, source.by)}
            </p>
          </>
        )}
      </div>
      {event === OWN && (
        <>
          <label htmlFor={`${id}-text`}>{words.text}</label>
          <textarea
            id={`${id}-text`}
            rows={3}
            maxLength={LIMITS.messageCharacters}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </>
      )}
      <label htmlFor={`${id}-when`}>{words.when}</label>
      <select
        id={`${id}-when`}
        value={when}
        onChange={({ target }) => setWhen(target.value as When)}
      >
        {(['now', 'turn', 'minutes'] as const).map((each) => (
          <option key={each} value={each}>
            {words.whens[each]}
          </option>
        ))}
      </select>
      {when !== 'now' && (
        <>
          <label htmlFor={`${id}-figure`}>{words[when]}</label>
          <input
            id={`${id}-figure`}
            inputMode="numeric"
            value={figure}
            onChange={({ target }) => setFigure(target.value)}
          />
        </>
      )}
      <fieldset className={css.tables}>
        <legend>{words.tables}</legend>
        <label>
          <input
            type="radio"
            name={`${id}-tables`}
            checked={chosen === null}
            onChange={() => setChosen(null)}
          />
          {words.all}
        </label>
        <label>
          <input
            type="radio"
            name={`${id}-tables`}
            checked={chosen !== null}
            onChange={() => setChosen([])}
          />
          {words.some}
        </label>
        {chosen !== null &&
          tables.map(({ number: table }) => (
            <label key={table}>
              <input
                type="checkbox"
                checked={chosen.includes(table)}
                onChange={() =>
                  setChosen(
                    chosen.includes(table)
                      ? chosen.filter((each) => each !== table)
                      : [...chosen, table].toSorted((a, b) => a - b),
                  )
                }
              />
              {say.wall.table(table)}
            </label>
          ))}
        {chosen?.length === 0 && <p className="note">{words.none}</p>}
      </fieldset>
      <p className={css.row}>
        <Button main type="submit" disabled={!valid}>
          {when === 'now' ? words.send : words.schedule}
        </Button>
      </p>
    </form>
  );
}
