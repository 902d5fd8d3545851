import { alternativeOf, alternativeTerms } from '../../../engine/index.ts';
import { capital, number, percent } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Section } from '../../parts/Section.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Source } from '../table/Source.tsx';
import css from './briefing.module.css';
import { Counting, Weights } from './Interests.tsx';

/** A figure with as many places as it needs, up to three. */
function exact(value: number): string {
  const places = [0, 1, 2].find(
    (each) => Math.abs(value * 10 ** each - Math.round(value * 10 ** each)) < 1e-9,
  );
  return number(value, places ?? 3);
}

/** The confidential sheet of the person's delegation. */
export function BriefingScreen() {
  const { snapshot, briefing } = useGame();
  const { view } = snapshot;
  const { level, party, own } = view;
  const delegation = level.delegations[party];
  const words = say.briefing;
  const title = useArrival();
  const terms = alternativeTerms(view, party);
  const worth = alternativeOf(level, party, view.meters);
  const type = party === 'russia' && own.resolute !== null ? own.resolute : null;
  return (
    <main id="main" className={css.page}>
      <p className={css.kicker}>{words.kicker}</p>
      <h1 ref={title} tabIndex={-1}>
        <DelegationMark party={party} /> {words.heading(delegation.name)}
      </h1>
      <p className={css.role}>{delegation.sheet.role}</p>
      {type !== null && <p className={css.role}>{words.type.russia[type ? 'true' : 'false']}</p>}
      <p>
        <Button main onClick={() => briefing.show(false)}>
          {view.turn === 1 ? words.go : words.back}
        </Button>
      </p>
      <div className={css.columns}>
        <div>
          <Section title={words.interests}>
            <ul className={css.list}>
              {delegation.sheet.interests.map(({ text, source }) => (
                <li key={text}>
                  {text} <Source view={view} id={source} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title={words.redLines}>
            <ul className={css.list}>
              {delegation.redLines.map(({ article, option, why }) => {
                const found = level.articles.find(({ id }) => id === article)!;
                const named = found.options.find(({ id }) => id === option)!;
                return (
                  <li key={`${article}/${option}`}>
                    <b>
                      {found.title}: {named.label}.
                    </b>{' '}
                    {why}
                  </li>
                );
              })}
            </ul>
          </Section>
          <Section title={words.alternative}>
            <p>{delegation.alternative.note}</p>
            <p className="note">{words.alternativeNote}</p>
            <p>
              <b>{words.alternativeNow(number(worth, 1))}</b>{' '}
              {words.reserve(number(own.reserve, 1))}
            </p>
            <Terms
              caption={words.alternative}
              terms={[
                { label: say.table.payoff.base, value: terms.base },
                ...terms.terms.map(({ meter, points }) => ({
                  label: capital(say.game.meter[meter]),
                  detail: `${exact(view.meters[meter])} × ${exact(delegation.alternative.points[meter]!)}`,
                  value: points,
                })),
              ]}
              total={{ label: words.alternative, value: worth }}
            />
          </Section>
          <Section title={words.argument}>
            <ul className={css.list}>
              {delegation.sheet.argument.map(({ text, source }) => (
                <li key={text} className="serif">
                  {text} <Source view={view} id={source} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title={words.intelligence}>
            <ul className={css.list}>
              {delegation.sheet.intelligence.map(({ about, text, confidence, source }) => (
                <li key={text}>
                  <DelegationMark party={about} /> {text}{' '}
                  <span className="soft">
                    {words.confidence} {percent(confidence)}
                  </span>{' '}
                  <Source view={view} id={source} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div>
          <Counting view={view} />
          <Weights view={view} />
        </div>
      </div>
    </main>
  );
}
