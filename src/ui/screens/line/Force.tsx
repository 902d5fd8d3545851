import {
  inFieldThousand,
  inForceShare,
  optionsOf,
  provisionsOf,
  type View,
} from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { number, percent, soldiers } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { Deed } from '../../game/HandIn.tsx';
import { sentenceOf } from '../../game/words.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** What was pledged, what has come, and what can be rotated through. */
export function Contributors({ view }: { view: View }) {
  const words = say.line.contributors;
  const { level } = view;
  // Pledges beside a text that sends nobody would say the opposite of it.
  if (!sendsForce(view)) return null;
  const rows = view.contributors.map((entry, at) => ({
    contributor: level.contributors[at]!,
    entry,
    field: inFieldThousand(entry),
  }));
  const pledged = rows.reduce((sum, { entry }) => sum + entry.pledgedThousand, 0);
  const field = rows.reduce((sum, row) => sum + row.field, 0);
  return (
    <Section title={words.title}>
      <table className={css.contributors}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className="num">
              {words.pledged}
            </th>
            <th scope="col" className="num">
              {words.field}
            </th>
            <th scope="col" className="num">
              {words.pool}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ entry }) => entry.status === 'pledged')
            .map(({ contributor, entry, field: here }) => (
              <tr key={contributor.id}>
                <th scope="row">{contributor.name}</th>
                <td className="num">{soldiers(entry.pledgedThousand)}</td>
                <td className="num">
                  <b>{soldiers(here)}</b>
                </td>
                <td className="num">{soldiers(contributor.poolThousand)}</td>
              </tr>
            ))}
          <tr className={css.total}>
            <th scope="row">{words.total}</th>
            <td className="num">{soldiers(pledged)}</td>
            <td className="num">{soldiers(field)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {pledged > 0 && <p className="note">{words.share(percent(field / pledged))}</p>}
      {(['declined', 'not-asked'] as const).map((status) => {
        const names = rows
          .filter(({ entry }) => entry.status === status)
          .map(({ contributor }) => contributor.name);
        return (
          names.length > 0 && (
            <p key={status} className="note">
              {words.status[status](names.join(', '))}
            </p>
          )
        );
      })}
    </Section>
  );
}

/** Whether the text sends a force at all. */
export function sendsForce(view: View): boolean {
  return provisionsOf(view.level, view.text!).force !== 'none';
}

/** The pools of all who have pledged, thousand. */
export function pledgedPoolThousand(view: View): number {
  return view.contributors.reduce(
    (sum, { status }, at) =>
      sum + (status === 'pledged' ? view.level.contributors[at]!.poolThousand : 0),
    0,
  );
}

/** Thirty thousand in the field need ninety in the pool. */
export function Rotation({ view }: { view: View }) {
  const words = say.line.rotation;
  const { level } = view;
  const field = view.contributors.reduce((sum, entry) => sum + inFieldThousand(entry), 0);
  const { rotation } = level.deployment;
  const pool = pledgedPoolThousand(view);
  if (!sendsForce(view)) {
    return (
      <Section title={words.title}>
        <p>{words.none}</p>
      </Section>
    );
  }
  return (
    <Section title={words.title}>
      <p className={css.sum}>
        <Part value={soldiers(field)} label={words.field} />×
        <Part value={number(rotation)} label={words.factor} />=
        <Part value={soldiers(field * rotation)} label={words.needed} />
      </p>
      <p className={css.sum}>
        <Part value={soldiers(pool)} label={words.pool} />÷
        <Part value={number(rotation)} label={words.factor} />=
        <Part value={soldiers(pool / rotation)} label={words.stay} />
      </p>
      <p className="note">
        {words.note} {view.level.sources['kosovo']?.title}
      </p>
    </Section>
  );
}

function Part({ value, label }: { value: string; label: string }) {
  return (
    <span className={css.part}>
      <b>{value}</b>
      <small>{label}</small>
    </span>
  );
}

/** Which share of the enablers Europe holds, and which comes only with the United States. */
export function Enablers({ view, orders }: { view: View; orders: Orders }) {
  const words = say.line.enablers;
  const { stage } = orders.after;
  const rows = [
    { label: words.row, share: stage.europeanEnablers },
    { label: words.counterDrone, share: stage.counterDrone },
  ];
  return (
    <Section title={words.title}>
      {rows.map(({ label, share }, at) => (
        <p key={label} className={css.enabler}>
          <span>{label}</span>
          <span className={css.enablerBar} aria-hidden="true">
            <i style={{ width: percentWidth(share), background: 'var(--coalition)' }} />
            {at === 0 && <i style={{ flex: 1, background: 'var(--us)' }} />}
          </span>
          <span>
            {percent(share)} {words.europe}
            {at === 0 && (
              <span className="soft">
                , {percent(1 - share)} {words.us}
              </span>
            )}
          </span>
        </p>
      ))}
      <InForce view={view} />
    </Section>
  );
}

function percentWidth(share: number): string {
  return `${100 * share}%`;
}

function InForce({ view }: { view: View }) {
  const words = say.line.text;
  return (
    <details className={css.text}>
      <summary>
        {words.title}.{' '}
        {words.inForce(percent(inForceShare(view.level, view.quarter - view.signed!.quarter)))}
      </summary>
      <ol>
        {optionsOf(view.level, view.text!).map((option, at) => (
          <li key={view.level.articles[at]!.id} className="serif">
            {view.level.articles[at]!.sentence.replace('{}', option.words)}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Consent, for whoever the text asks it of. */
export function Consent({ view }: { view: View }) {
  const { snapshot, deciding } = useGame();
  const words = say.line.consent;
  const provisions = provisionsOf(view.level, view.text!);
  const { party } = view;
  const asked =
    provisions.force !== 'none' &&
    (party === 'ukraine' || (party === 'russia' && provisions.russianConsent));
  if (!asked || view.phase !== 'deployment') return null;
  const granted = view.consent[party];
  const other = party === 'ukraine' ? 'russia' : 'ukraine';
  const otherWithholds = !view.consent[other] && (other === 'ukraine' || provisions.russianConsent);
  return (
    <Section title={words.title}>
      <p>{granted ? words.given : words.withheld}</p>
      {otherWithholds && <p>{words.other(cast[other].Seat)}</p>}
      {snapshot.mayDecide && snapshot.myTurn && (
        <p>
          <Deed
            small
            onClick={() => deciding.decide({ type: 'consent', party, granted: !granted })}
          >
            {granted ? words.withhold : words.grant}
          </Deed>
        </p>
      )}
    </Section>
  );
}

const QUIET = new Set(['phase', 'beliefs', 'act-took-effect', 'moved']);

/** Events that begin what is told as one: a signature, or a quarter. */
function opens({ event }: LogEntry): boolean {
  return event.type === 'quarter-opened' || event.type === 'agreed';
}

/**
 * What the quarter, or the signature, has brought so far. Where the host opens quarters nobody stays
 * between two, so what the last one brought is told on the next one's screen.
 */
export function News({ view }: { view: View }) {
  const { game, snapshot } = useGame();
  const words = say.line.last;
  const { log } = snapshot;
  const start = Math.max(0, log.findLastIndex(opens));
  const before = log.slice(0, start);
  const last = before.slice(Math.max(0, before.findLastIndex(opens)));
  return (
    <>
      {!game.own && view.quarter > 0 && (
        <Told title={view.quarter === 1 ? words.signed : words.before} entries={last} />
      )}
      <Told title={view.quarter === 0 ? words.signed : words.title} entries={log.slice(start)} />
    </>
  );
}

/** Events as sentences, each once. */
function Told({ title, entries }: { title: string; entries: readonly LogEntry[] }) {
  const { view, oddsShown } = useGame().snapshot;
  const told = entries
    .filter(({ event }) => !QUIET.has(event.type))
    .map(({ event }) => sentenceOf(view.level, event, oddsShown))
    .filter((sentence) => sentence !== null);
  const sentences = [...new Set(told)];
  return (
    <Section title={title}>
      {sentences.length === 0 ? (
        <p className="note">{say.line.last.none}</p>
      ) : (
        <ul className={css.news}>
          {sentences.map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
