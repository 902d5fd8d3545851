import { useMemo } from 'react';
import {
  alternativeOf,
  inFieldThousand,
  PARTIES,
  type Party,
  type State,
} from '../../../engine/index.ts';
import { reasonsOf, type History } from '../../../replay/index.ts';
import { number, percent, soldiers } from '../../format.ts';
import { moveInWords } from '../../game/reasons.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { OddsBar, OddsKey } from '../../parts/OddsBar.tsx';
import type { Playback } from './playback.ts';
import type { TurnName } from './turns.ts';
import css from './replay.module.css';

const BELIEFS = [
  { belief: 'revisionist', party: 'russia' },
  { belief: 'firm', party: 'coalition' },
  { belief: 'committed', party: 'us' },
] as const;

/** The odds of the last decision, what could be believed then, and what was hidden. */
export function Standing({
  history,
  state,
  names,
  playback: { stop, eyes },
}: {
  history: History;
  state: State;
  names: readonly TurnName[];
  playback: Playback;
}) {
  const words = say.replay.standing;
  const decided = history.happenings
    .slice(0, stop.upTo)
    .findLast(({ event }) => event.type === 'complied' || event.type === 'tested');
  const event = decided?.event;
  const line = decided ? names[decided.turn - 1]!.line : '';
  const troops = state.contributors.reduce((sum, entry) => sum + inFieldThousand(entry), 0);
  const killed =
    state.tests.reduce((sum, test) => sum + test.killed, 0) + (state.violation?.killed ?? 0);
  const signed = history.happenings
    .slice(0, stop.upTo)
    .some((each) => each.turn === stop.turn && each.event.type === 'agreed');
  return (
    <>
      <h2>{words.title}</h2>
      {event?.type === 'complied' || event?.type === 'tested' ? (
        <>
          <p>{words.odds(line)}</p>
          <OddsBar odds={event.odds} label={words.odds(line)} />
          <OddsKey />
          <p className="note">
            {state.russiaTests === 'person' ? words.byPerson : words.tempo(percent(event.tempo))}{' '}
            <ModelLink
              turn={{ turn: decided!.turn, name: line, state: event.stage, beliefs: event.beliefs }}
            />
          </p>
        </>
      ) : (
        <p className="soft">{state.text ? words.none : words.talks}</p>
      )}
      <table className={css.beliefs}>
        <caption>{words.beliefs}</caption>
        <tbody>
          {BELIEFS.map(({ belief, party }) => (
            <tr key={belief}>
              <th scope="row">
                <DelegationMark party={party} /> {words.belief[belief]}
              </th>
              <td>
                <span className={css.share} aria-hidden="true">
                  <i
                    style={{
                      width: `${100 * state.beliefs[belief]}%`,
                      background: `var(--${party})`,
                    }}
                  />
                </span>
              </td>
              <td className="num">{percent(state.beliefs[belief])}</td>
              <Truth state={state} belief={belief} party={party} eyes={eyes} />
            </tr>
          ))}
        </tbody>
      </table>
      {signed && <p className="note">{words.jump}</p>}
      <dl className={css.figures}>
        <dt>{words.gained}</dt>
        <dd>{words.gainedFigure(number(state.gainKm2.reduce((sum, km2) => sum + km2, 0)))}</dd>
        {state.text && (
          <>
            <dt>{words.troops}</dt>
            <dd>{soldiers(troops)}</dd>
            <dt>{words.deaths}</dt>
            <dd>{number(killed)}</dd>
          </>
        )}
      </dl>
      <Hidden
        state={state}
        parties={eyes ? [eyes] : PARTIES}
        title={eyes ? words.ownOnly : words.hidden}
      />
      {eyes === null && <Reasons history={history} turn={stop.turn} />}
    </>
  );
}

/** What was true of a type; with a delegation's eyes only of its own, and not before it was drawn. */
function Truth({
  state: { secrets, text },
  belief,
  party,
  eyes,
}: {
  state: State;
  belief: 'revisionist' | 'firm' | 'committed';
  party: 'russia' | 'coalition' | 'us';
  eyes: Party | null;
}) {
  const known = eyes === null || eyes === party;
  if (!known || (party !== 'russia' && text === null)) return <td />;
  const words = say.replay.standing;
  return (
    <td>
      <span className="soft">{words.truth}</span>{' '}
      {words.truths[belief][secrets.types[party] ? 'true' : 'false']}
    </td>
  );
}

/** What a delegation alone knew of itself: what it asked for, and what fighting on was worth to it. */
function Hidden({
  state: { level, meters, secrets },
  parties,
  title,
}: {
  state: State;
  parties: readonly Party[];
  title: string;
}) {
  const words = say.replay.standing;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.debrief.payoffs.delegation}</th>
          <th scope="col" className="num">
            {words.alternative}
          </th>
          <th scope="col" className="num">
            {words.reserve}
          </th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <tr key={party}>
            <th scope="row">
              <DelegationMark party={party} name />
            </th>
            <td className="num">{number(alternativeOf(level, party, meters))}</td>
            <td className="num">{number(secrets.reserve[party])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why the strategies moved as they did in a round of talks. */
function Reasons({ history, turn }: { history: History; turn: number }) {
  const words = say.replay.standing;
  const decided = useMemo(() => reasonsOf(history.level, history.recording), [history]);
  const { positions } = history.moments[history.turns[turn - 1]!.first]!.state;
  const rows = decided.flatMap(({ turn: at, party, reason }) =>
    at === turn && reason.kind === 'talks'
      ? [{ party, sentence: moveInWords(reason, party, positions) }]
      : [],
  );
  if (rows.length === 0) return null;
  return (
    <details className={css.reasons}>
      <summary>{words.reasons}</summary>
      <ul>
        {rows.map(({ party, sentence }) => (
          <li key={party}>
            <DelegationMark party={party} /> {sentence}
          </li>
        ))}
      </ul>
      <p className="note">{words.reasonsNote}</p>
    </details>
  );
}
