import { alternativeOf, optionsOf, PARTIES, resultOf, type View } from '../../../engine/index.ts';
import { voidArticles } from '../../articles.ts';
import { number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Section } from '../../parts/Section.tsx';
import { LastDrafts } from './LastDrafts.tsx';
import { Folded } from '../../parts/Folded.tsx';
import css from './debrief.module.css';

/** Ends that came of no text being signed. */
const NO_TEXT: ReadonlySet<string> = new Set(['rounds-ran-out', 'walked-out']);

/** What nobody could see while it lasted, what each got, and the text it was about. */
export function Opened({ view }: { view: View }) {
  return (
    <div className={css.columns}>
      <Payoffs view={view} />
      <Hidden view={view} />
      {view.phase === 'collapsed' && NO_TEXT.has(view.outcome!.cause) && <LastDrafts view={view} />}
      {view.text && <SignedText view={view} />}
    </div>
  );
}

/** The document that was signed; what means nothing without a force is struck. */
function SignedText({ view: { level, text } }: { view: View }) {
  const without = voidArticles(level, text!);
  return (
    <Section title={say.debrief.text}>
      <ol className={css.text}>
        {optionsOf(level, text!).map((option, at) => {
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
