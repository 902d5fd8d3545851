import type { ReactNode } from 'react';
import { alternativeOf, alternativeTerms, type View } from '../../../engine/index.ts';
import { capital, number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Noted } from '../../parts/Noted.tsx';
import { Section } from '../../parts/Section.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Source } from '../table/Source.tsx';
import { meterName } from '../../game/meters.ts';
import css from './briefing.module.css';

/** A figure with as many places as it needs, up to three. */
function exact(value: number): string {
  const places = [0, 1, 2].find(
    (each) => Math.abs(value * 10 ** each - Math.round(value * 10 ** each)) < 1e-9,
  );
  return number(value, places ?? 3);
}

/** What a delegation wants and knows: the part of its sheet that the level states. */
export function Sheet({
  view,
  reserve = null,
  children,
}: {
  view: View;
  /** What it asks for above fighting on, where that is told. */
  reserve?: ReactNode;
  /** How it counts, beside it. */
  children: ReactNode;
}) {
  const { level, party } = view;
  const delegation = level.delegations[party];
  const words = say.briefing;
  const terms = alternativeTerms(view, party);
  const worth = alternativeOf(level, party, view.meters);
  return (
    <div className={css.columns}>
      <div>
        <Section title={words.interests}>
          <ul className={css.list}>
            {delegation.sheet.interests.map(({ text, source }) => (
              <li key={text}>
                <Noted>{text}</Noted> <Source view={view} id={source} />
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
                    {found.title}
                    {say.writing.colon}
                    {named.label}.
                  </b>{' '}
                  {why}
                </li>
              );
            })}
          </ul>
        </Section>
        <Section title={words.alternative}>
          <p>
            <Noted>{delegation.alternative.note}</Noted>
          </p>
          <p className="note">
            <Noted>{words.alternativeNote}</Noted>
          </p>
          <p>
            <b>{words.alternativeNow(number(worth, 1))}</b> {reserve}
          </p>
          <Terms
            caption={words.alternative}
            terms={[
              { label: say.table.payoff.base, value: terms.base },
              ...terms.terms.map(({ meter, points }) => ({
                label: capital(meterName(meter)),
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
                <Noted>{text}</Noted> <Source view={view} id={source} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={words.intelligence}>
          <ul className={css.list}>
            {delegation.sheet.intelligence.map(({ about, text, confidence, source }) => (
              <li key={text}>
                <DelegationMark party={about} /> <Noted>{text}</Noted>{' '}
                <span className="soft">
                  {words.confidence} {percent(confidence)}
                </span>{' '}
                <Source view={view} id={source} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <div>{children}</div>
    </div>
  );
}
