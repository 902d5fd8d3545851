import { useMemo } from 'react';
import {
  adviseText,
  alternativeOf,
  factsOf,
  PARTIES,
  type Text,
  type TextAdvice,
  type View,
} from '../../../engine/index.ts';
import { number, percent, plusMinus, span } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { PayoffScale } from '../../parts/PayoffScale.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { Burden, PayoffTermsView } from '../table/explain.tsx';
import css from './briefing.module.css';

/** How much each article counts, and what each option is worth: what a payoff is made of. */
export function Weights({ view }: { view: View }) {
  const { level, party, own } = view;
  const words = say.briefing;
  const stated = factsOf(level).weights[party];
  const worth = factsOf(level).worth[party];
  const spread = level.delegations[party].weightSpread;
  return (
    <Section title={words.weights}>
      <p className="note">{words.weightsNote(percent(spread))}</p>
      <Scrolling>
        <table className={css.weights}>
          <thead>
            <tr>
              <th scope="col">{words.article}</th>
              <th scope="col" className="num">
                {words.yours}
              </th>
              <th scope="col" className="num">
                {words.stated}
              </th>
              <th scope="col" className="num">
                {words.bounds}
              </th>
              <th scope="col">{words.best}</th>
            </tr>
          </thead>
          <tbody>
            {level.articles.map(({ id, title, options }, at) => {
              const best = worth[at]!.indexOf(Math.max(...worth[at]!));
              return (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td className="num">
                    <b>{number(own.weights[at]!, 1)}</b>
                  </td>
                  <td className="num soft">{number(stated[at]!)}</td>
                  <td className="num soft">
                    {span(stated[at]! * (1 - spread), stated[at]! * (1 + spread), 1)}
                  </td>
                  <td>{options[best]!.label}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      <details>
        <summary>{words.worthTitle}</summary>
        <p className="note">{words.worthNote}</p>
        <ul className={css.worth}>
          {level.articles.map(({ id, title, options }, at) => (
            <li key={id}>
              <b>{title}</b>
              <ul>
                {options.map((option, index) => (
                  <li key={option.id}>
                    <span>{option.label}</span>
                    <span className="num">{number(worth[at]![index]!)}</span>
                    <span className="num soft">
                      {words.worthPoints(number((own.weights[at]! * worth[at]![index]!) / 100, 1))}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** The arithmetic of a payoff, and the holder's text on the table as an example. */
export function Counting({ view }: { view: View }) {
  const { level, party, own } = view;
  const words = say.briefing.counting;
  const { durabilityShare, stageValuePoints } = level.delegations[party];
  const walkAway = alternativeOf(level, party, view.meters);
  const drafts = useMemo(() => advised(view), [view]);
  const mine = drafts.find((each) => each.party === party)!;
  const { value, low, high } = mine.advice.payoff;
  return (
    <Section title={words.title}>
      <ol className={css.steps}>
        <li>{words.sum}</li>
        <li>{words.kept(percent(durabilityShare))}</li>
        {stageValuePoints > 0 && <li>{words.testing(number(stageValuePoints))}</li>}
        <li>{words.compare(number(walkAway, 1), number(walkAway + own.reserve, 1))}</li>
        <li>{words.result}</li>
      </ol>
      <Burden view={view} />
      <PayoffScale
        walkAway={walkAway}
        label={drafts
          .map((each) => `${cast[each.party].name} ${number(each.advice.payoff.value)}`)
          .concat(`${say.table.payoff.walkAway} ${number(walkAway)}`)
          .join('; ')}
        marks={drafts.map((each) =>
          each.party === party
            ? {
                party,
                value,
                low,
                high,
                own: true,
                label: `${number(value)} ${plusMinus(low, high)}`.trim(),
              }
            : { party: each.party, value: each.advice.payoff.value },
        )}
      />
      <p className="note">{words.scale}</p>
      <details>
        <summary>{words.example}</summary>
        <div className={css.example}>
          <PayoffTermsView view={view} text={mine.text} own={mine.advice} />
        </div>
      </details>
    </Section>
  );
}

/** Everybody's text on the table, the holder's last. */
function advised(view: View) {
  const known = new Map<Text, TextAdvice>();
  return PARTIES.map((party) => {
    const text = view.positions[party];
    const advice = known.get(text) ?? adviseText(view, text);
    known.set(text, advice);
    return { party, text, advice };
  }).toSorted((a, b) => Number(a.party === view.party) - Number(b.party === view.party));
}
