import {
  alternativeOf,
  optionsOf,
  PARTIES,
  resultOf,
  type Level,
  type Text,
  type View,
} from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { formatRecording } from '../../../replay/index.ts';
import { chance, number, percent } from '../../format.ts';
import { voidArticles } from '../../articles.ts';
import { useGame } from '../../game/context.ts';
import { download } from '../../game/GameHeader.tsx';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { Section } from '../../parts/Section.tsx';
import { freshSeed, requestGame } from '../../request.ts';
import { go } from '../../route.ts';
import { BeliefChart } from './BeliefChart.tsx';
import { cause, headline } from './headline.ts';
import { LastDrafts } from './LastDrafts.tsx';
import { Luck } from './Luck.tsx';
import { Negotiation } from './negotiation/Negotiation.tsx';
import { Timeline } from './Timeline.tsx';
import css from './outcome.module.css';

/** Ends that came of no text being signed. */
const NO_TEXT: ReadonlySet<string> = new Set(['rounds-ran-out', 'walked-out']);

/** How it ended, what was hidden, and how much of it was the draw. */
export default function OutcomeScreen() {
  const { game, snapshot } = useGame();
  const { view, seed } = snapshot;
  const words = say.outcome;
  const title = useArrival();
  return (
    <main id="main" className={css.page}>
      <div className={css.top}>
        <div>
          <h1 ref={title} tabIndex={-1}>
            {headline(view)}
          </h1>
          <p className={css.lead}>
            {cause(view)} <Luck />
          </p>
        </div>
        <p className={css.deeds}>
          <Button onClick={() => download(seed, formatRecording(game.recording()))}>
            {words.again.download}
          </Button>
          <Button onClick={() => restart(view, seed)}>{words.again.seed}</Button>
          <Button onClick={() => go('home')}>{words.again.seat}</Button>
          <Button main onClick={() => restart(view, freshSeed())}>
            {words.again.fresh}
          </Button>
        </p>
      </div>
      <Timeline view={view} log={snapshot.log} />
      <div className={css.columns}>
        <Payoffs view={view} />
        {view.phase === 'collapsed' && NO_TEXT.has(view.outcome!.cause) && (
          <LastDrafts view={view} />
        )}
        {view.text && <SignedText level={view.level} text={view.text} />}
        <Hidden view={view} />
      </div>
      <Negotiation />
      <div className={css.columns}>
        <BeliefChart log={snapshot.log} />
        <Draws view={view} log={snapshot.log} />
      </div>
    </main>
  );
}

/** The document that was signed; what means nothing without a force is struck. */
function SignedText({ level, text }: { level: Level; text: Text }) {
  const without = voidArticles(level, text);
  return (
    <Section title={say.outcome.text}>
      <ol className={css.text}>
        {optionsOf(level, text).map((option, at) => {
          const { id, sentence } = level.articles[at]!;
          const words = sentence.replace('{}', option.words);
          return (
            <li key={id}>
              {without.has(at) ? (
                <span className="soft">
                  <s>{words}</s> {say.outcome.void}
                </span>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** A new game of the same seat, under the same rule of who decides whether Russia tests. */
function restart({ party, russiaTests }: View, seed: string): void {
  requestGame({ kind: 'new', party, seed, testsByPerson: russiaTests === 'person' });
  // The game screen takes the request up when it opens; it is open now, so leave it and return.
  go('home');
  setTimeout(() => go('play'), 0);
}

function Payoffs({ view }: { view: View }) {
  const words = say.outcome.payoffs;
  return (
    <Section title={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.delegation}</th>
            <th scope="col" className="num">
              {words.got}
            </th>
            <th scope="col" className="num">
              {words.alternative}
            </th>
            <th scope="col" className="num">
              {words.reserve}
            </th>
          </tr>
        </thead>
        <tbody>
          {PARTIES.map((party) => (
            <tr key={party}>
              <th scope="row">
                <DelegationMark party={party} name />
              </th>
              <td className="num">
                <b>{number(resultOf(view, party, view.revealed!.weights[party]))}</b>
              </td>
              <td className="num">{number(alternativeOf(view.level, party, view.meters))}</td>
              <td className="num">{number(view.revealed!.reserve[party])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{words.note}</p>
    </Section>
  );
}

function Hidden({ view }: { view: View }) {
  const words = say.outcome.hidden;
  const { types, contributors } = view.revealed!;
  return (
    <Section title={words.title}>
      <p>{words.types.russia[types.russia ? 'true' : 'false']}</p>
      {view.text && (
        <>
          <p>{words.types.coalition[types.coalition ? 'true' : 'false']}</p>
          <p>{words.types.us[types.us ? 'true' : 'false']}</p>
        </>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.contributors}</th>
            <th scope="col" className="num">
              {words.willing}
            </th>
            <th scope="col" className="num">
              {words.kept}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.level.contributors.map((contributor, at) => (
            <tr key={contributor.id}>
              <td>{contributor.name}</td>
              <td className="num">{percent(contributors[at]!.willing)}</td>
              <td className="num">{percent(contributors[at]!.kept)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Each quarter's decision with the quarter it fell in. */
function drawsOf(log: readonly LogEntry[]) {
  let quarter = 0;
  return log.flatMap(({ event, turn }) => {
    if (event.type === 'quarter-opened') ({ quarter } = event);
    return event.type === 'complied' || event.type === 'tested' ? [{ quarter, event, turn }] : [];
  });
}

/** Every quarter's odds beside what was drawn. */
function Draws({ view, log }: { view: View; log: readonly LogEntry[] }) {
  const words = say.outcome.odds;
  const rows = drawsOf(log);
  const drawn = view.russiaTests === 'model';
  if (rows.length === 0) return null;
  return (
    <Section title={words.title}>
      <p className="note">{drawn ? words.note : words.noteByPerson}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.quarter}</th>
            <th scope="col" className="num">
              {words.risk}
            </th>
            {drawn && (
              <th scope="col" className="num">
                {words.tempo}
              </th>
            )}
            <th scope="col">{words.came}</th>
            <th scope="col">{words.model}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ quarter: number_, event, turn }, at) => (
            <tr key={at}>
              <td>{number_}</td>
              <td className="num">{chance(event.odds[2]! + event.odds[3]!)}</td>
              {drawn && <td className="num">{percent(event.tempo)}</td>}
              <td>
                {event.type === 'complied' ? (
                  <span className="soft">{words.complied}</span>
                ) : (
                  <b>
                    {say.common.moves[event.move]}, {view.level.sectors[event.sector]!.name}
                  </b>
                )}
              </td>
              <td>
                <ModelLink
                  label={words.inModel(number_)}
                  turn={{
                    turn,
                    name: say.common.quarterOf(number_, view.level.calendar.quarters),
                    state: event.stage,
                    beliefs: event.beliefs,
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
