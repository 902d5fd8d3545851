import {
  differenceOf,
  PARTIES,
  textKey,
  type GameEvent,
  type Text,
  type View,
} from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { number, plusMinus, signed, listed } from '../../format.ts';
import type { Advice } from '../../game/advice.ts';
import { useGame } from '../../game/context.ts';
import { differences, sentenceOf } from '../../game/words.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Section } from '../../parts/Section.tsx';
import { Offer } from './Signing.tsx';
import type { Draft } from './draft.ts';
import css from './table.module.css';

const SHOWN = new Set([
  'acted',
  'contributor-answered',
  'level-event',
  'signed',
  'signature-withdrawn',
  'reopened',
  'act-took-effect',
  'handed-over',
  'timed-out',
]);

/** Events of the round that closed last. */
function lastRound(view: View, log: readonly LogEntry[]): readonly GameEvent[] {
  const opened = log.filter(({ turn }) => turn === view.turn);
  const closing = opened.some(({ event }) => event.type === 'round-closed');
  const last = closing
    ? opened
    : log.filter(
        ({ turn, event }) =>
          turn === view.turn - 1 || (turn === view.turn && event.type !== 'tabled'),
      );
  return last.map(({ event }) => event);
}

/** Texts left in the last round, whose figures the effect of a change needs. */
export function textsLeft(view: View, log: readonly LogEntry[]): readonly Text[] {
  return lastRound(view, log).flatMap((event) => (event.type === 'tabled' ? [event.from] : []));
}

/** What the last round brought: moves of the others with their effect, acts, events, and the front. */
export function ChangedBlock({ view, advice }: { view: View; advice: Advice }) {
  const { snapshot } = useGame();
  const { level } = view;
  const words = say.table.changed;
  const events = lastRound(view, snapshot.log);
  const tabled = events.filter((event) => event.type === 'tabled');
  const most = view.lastGainKm2.indexOf(Math.max(...view.lastGainKm2));
  const total = view.lastGainKm2.reduce((sum, km2) => sum + km2, 0);
  const moved = tabled.filter(({ from, text }) => differences(from, text).length > 0);
  return (
    <Section title={words.title} aside={snapshot.oddsShown && words.effect}>
      {view.turn === 1 && <p>{words.first}</p>}
      <ul className={css.changes}>
        {moved.map((event) => (
          <li key={event.party}>
            <DelegationMark party={event.party} />
            <span>
              {differences(event.from, event.text).map((at) => {
                const { title, options } = level.articles[at]!;
                return (
                  <span key={at} className={css.one}>
                    {title}
                    {say.writing.colon}
                    <s>{options[event.from[at]!]!.label}</s>{' '}
                    <b>{options[event.text[at]!]!.label}</b>
                  </span>
                );
              })}
            </span>
            {snapshot.oddsShown && <HoldChange advice={advice} from={event.from} to={event.text} />}
          </li>
        ))}
        {view.turn > 1 && moved.length === 0 && <li>{words.none}</li>}
        {events
          .filter((event) => SHOWN.has(event.type))
          .map((event, at) => (
            <li key={at}>
              <span>
                {event.type === 'signed'
                  ? signedInWords(view, events, event)
                  : sentenceOf(level, event, snapshot.oddsShown)}
              </span>
            </li>
          ))}
        {total > 0 && (
          <li>
            <DelegationMark party="russia" />
            <span>
              {words.front(
                number(total),
                `${most + 1}, ${level.sectors[most]!.name}`,
                number(view.lastGainKm2[most]!),
              )}
            </span>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** Who signed whose draft: a text signed had been on the table when the round was open. */
function signedInWords(
  view: View,
  events: readonly GameEvent[],
  { party, text }: Extract<GameEvent, { type: 'signed' }>,
): string {
  const words = say.table.signing;
  const key = textKey(text);
  const whose = PARTIES.filter((other) => {
    const left = events.find((event) => event.type === 'tabled' && event.party === other);
    const lay = left?.type === 'tabled' ? left.from : view.positions[other];
    return other !== party && textKey(lay) === key;
  }).map((other) => cast[other].of);
  const who = cast[party].Seat;
  return whose.length > 0 ? words.event(who, listed(whose)) : words.eventOther(who);
}

function HoldChange({ advice, from, to }: { advice: Advice; from: Text; to: Text }) {
  const before = advice.of(from);
  const after = advice.of(to);
  if (!before || !after) return null;
  const range = differenceOf(after.holdDraws, before.holdDraws);
  return (
    <Figure
      value={signed(100 * range.value)}
      range={plusMinus(100 * range.low, 100 * range.high)}
    />
  );
}

/** Texts shown to this delegation alone. */
export function ChannelBlock({
  view,
  draft,
  advice,
  onAmend,
}: {
  view: View;
  draft: Draft;
  advice: Advice;
  onAmend: () => void;
}) {
  const words = say.table.channel;
  const mine = view.shown.filter(({ to }) => to === view.party);
  return (
    <Section title={words.title}>
      {mine.length === 0 && <p className="note">{words.none}</p>}
      {mine.map(({ from, text, turn }, at) => (
        <div key={at} className={css.shown}>
          <p>
            <DelegationMark party={from} name /> <span className="soft">{words.shows(turn)}</span>
          </p>
          <p className="serif">
            {words.differs}{' '}
            {differences(view.positions[from], text)
              .map((article) => {
                const { title, options } = view.level.articles[article]!;
                return `${title}${say.writing.colon}${options[text[article]!]!.label}`;
              })
              .join('; ') || '–'}
          </p>
          <Offer
            view={view}
            draft={draft}
            advice={advice}
            of={from}
            text={text}
            whose={say.table.signing.ofShown}
            onAmend={onAmend}
          />
        </div>
      ))}
    </Section>
  );
}
