import {
  alternativeOf,
  optionsOf,
  PARTIES,
  resultOf,
  type Level,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { formatRecording } from '../../../replay/index.ts';
import { difficultyOf, type Difficulty } from '../../../strategies/index.ts';
import { number, percent } from '../../format.ts';
import { voidArticles } from '../../articles.ts';
import { useGame } from '../../game/context.ts';
import { download } from '../../game/GameHeader.tsx';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Section } from '../../parts/Section.tsx';
import { freshSeed, requestGame } from '../../request.ts';
import { go } from '../../route.ts';
import { BeliefChart } from './BeliefChart.tsx';
import { Draws } from './Draws.tsx';
import { cause, headline } from './headline.ts';
import { LastDrafts } from './LastDrafts.tsx';
import { SignatureDay } from './SignatureDay.tsx';
import { Folded } from './negotiation/bits.tsx';
import { Negotiation } from './negotiation/Negotiation.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import css from './debrief.module.css';

/** Ends that came of no text being signed. */
const NO_TEXT: ReadonlySet<string> = new Set(['rounds-ran-out', 'walked-out']);

/** How it ended, what was hidden, and how much of it was the draw. */
export default function DebriefScreen() {
  const { game, snapshot } = useGame();
  const { view, seed, seats } = snapshot;
  const difficulty = difficultyOf(seats, seed);
  const words = say.debrief;
  const title = useArrival();
  return (
    <main id="main" className={css.page}>
      <div className={css.top}>
        <div>
          <h1 ref={title} tabIndex={-1}>
            {headline(view)}
          </h1>
          <p className={css.lead}>
            {cause(view)} <SignatureDay />
          </p>
        </div>
        <p className={css.deeds}>
          <Button onClick={() => download(seed, formatRecording(game.recording()))}>
            {words.again.download}
          </Button>
          <Button onClick={() => restart(view, seed, difficulty)}>{words.again.seed}</Button>
          <Button onClick={() => go('home')}>{words.again.seat}</Button>
          <Button main onClick={() => restart(view, freshSeed(), difficulty)}>
            {words.again.fresh}
          </Button>
        </p>
      </div>
      <Timeline level={view.level} log={snapshot.log} party={snapshot.party} />
      <div className={css.columns}>
        <Payoffs view={view} />
        <Hidden view={view} />
        {view.phase === 'collapsed' && NO_TEXT.has(view.outcome!.cause) && (
          <LastDrafts view={view} />
        )}
        {view.text && <SignedText level={view.level} text={view.text} />}
      </div>
      <div className={css.part}>
        <Negotiation />
      </div>
      {view.text && (
        <div className={css.columns}>
          <BeliefChart log={snapshot.log} />
          <Draws view={view} log={snapshot.log} />
        </div>
      )}
    </main>
  );
}

/** The document that was signed; what means nothing without a force is struck. */
function SignedText({ level, text }: { level: Level; text: Text }) {
  const without = voidArticles(level, text);
  return (
    <Section title={say.debrief.text}>
      <ol className={css.text}>
        {optionsOf(level, text).map((option, at) => {
          const { id, sentence } = level.articles[at]!;
          const words = sentence.replace('{}', option.words);
          return (
            <li key={id}>
              {without.has(at) ? (
                <span className="soft">
                  <s>{words}</s> {say.debrief.void}
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

/** A new game of the same seat against the same kind of counterparts, under the same rule of tests. */
function restart({ party, russiaTests }: View, seed: string, difficulty: Difficulty): void {
  requestGame({ kind: 'new', party, seed, testsByPerson: russiaTests === 'person', difficulty });
  // The game screen takes the request up when it opens; it is open now, so leave it and return.
  go('home');
  setTimeout(() => go('play'), 0);
}

function Payoffs({ view }: { view: View }) {
  const words = say.debrief.payoffs;
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
  const words = say.debrief.hidden;
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
      <Folded title={words.fold}>
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
      </Folded>
    </Section>
  );
}
