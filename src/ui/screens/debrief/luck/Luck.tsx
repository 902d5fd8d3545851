import { useState } from 'react';
import type { Party } from '../../../../engine/index.ts';
import { faultInWords } from '../../../game/faults.ts';
import { number, percent, percentRange } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { strategyTitle } from '../../../strategies.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Why } from '../../../parts/Why.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { columnsOf } from './bins.ts';
import { signingInWords } from './Answer.tsx';
import { firstMeasure } from './first.ts';
import { Histogram, HISTOGRAM_HEIGHT } from './Histogram.tsx';
import type { Judged, Judging } from './judgement.ts';
import { worldsAsked } from '../worlds.ts';
import { withInterval, type Measure } from './words.ts';
import css from './luck.module.css';

/** Where this run lies among worlds of the same decisions, and those among games of a good strategy. */
export function Luck({
  judging,
  party,
  signed,
}: {
  judging: Judging;
  party: Party;
  /** Whether a text was. */
  signed: boolean;
}) {
  const words = say.debrief.luck;
  const [measure, setMeasure] = useState<Measure>(firstMeasure(party, signed));
  return (
    <Section
      title={words.title}
      aside={
        judging.state === 'done' && (
          <Why title={words.why.title}>{() => <Basis judged={judging.judged} />}</Why>
        )
      }
    >
      {judging.state === 'failed' && <Notice>{words.failed(faultInWords(judging.fault))}</Notice>}
      {judging.state === 'running' && (
        <div className={css.room} style={{ minHeight: HISTOGRAM_HEIGHT + 120 }}>
          <p>{words.running(number(worldsAsked()), percent(judging.share))}</p>
          <progress aria-label={words.progress} value={judging.share} max={1} />
        </div>
      )}
      {judging.state === 'done' && (
        <Drawn judged={judging.judged} measure={measure} onMeasure={setMeasure} />
      )}
    </Section>
  );
}

function Drawn({
  judged: { plan, judgement },
  measure,
  onMeasure,
}: {
  judged: Judged;
  measure: Measure;
  onMeasure: (measure: Measure) => void;
}) {
  const words = say.debrief.luck;
  const { percentile } = judgement[measure];
  const worlds = number(judgement.worlds);
  const title = strategyTitle(plan.reference);
  return (
    <>
      <p className="note">
        {words.note[judgement.basis](worlds)}{' '}
        {(measure === 'points' || judgement.basis === 'signature') &&
          words.percentile[measure](
            percent(percentile.value),
            percentRange(percentile.low, percentile.high),
          )}{' '}
        {words.note.reference(worlds, title)}
      </p>
      {signingInWords(judgement) && <p className={css.signing}>{signingInWords(judgement)}</p>}
      <fieldset className={css.measure}>
        <legend className="hidden">{words.measure.label}</legend>
        {(['quarters', 'points'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="measure"
              checked={measure === each}
              onChange={() => onMeasure(each)}
            />
            {words.measure[each]}
          </label>
        ))}
      </fieldset>
      <Histogram judgement={judgement} measure={measure} />
      <p className={css.key} aria-hidden="true">
        <span>
          <i className={css.dot} /> {words.chart.key.own}
        </span>
        <span>
          <i className={css.outline} /> {words.chart.key.reference}
        </span>
      </p>
      <dl className={css.terms}>
        {words.terms.rows.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Folded title={words.table}>
        <Scrolling>
          <table>
            <caption className="hidden">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns[measure]}</th>
                <th scope="col" className="num">
                  {words.columns.own}
                </th>
                <th scope="col" className="num">
                  {words.columns.reference}
                </th>
                <th scope="col">{words.columns.run}</th>
              </tr>
            </thead>
            <tbody>
              {columnsOf(judgement, measure).map(({ name, own, reference, run }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="num">{number(own)}</td>
                  <td className="num">{number(reference)}</td>
                  <td>{run && <b>{words.here}</b>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </Folded>
    </>
  );
}

/** What the figures rest on: both means with their intervals, and what was held equal. */
function Basis({ judged: { plan, judgement } }: { judged: Judged }) {
  const words = say.debrief.luck.why;
  const { quarters, points, held, signed } = judgement;
  const rows = [
    { name: words.rows.run, cells: [quarters, points].map(({ run }) => number(run, 1)) },
    ...(['own', 'reference', 'luck', 'judgement'] as const).map((key) => ({
      name: words.rows[key],
      cells: [quarters, points].map((measured) =>
        key === 'own' || key === 'reference'
          ? withInterval(measured[key]).replace('+', '')
          : withInterval(measured[key]),
      ),
    })),
  ];
  return (
    <>
      <p>{words.formula}</p>
      <ul className={css.formulae}>
        <li>{words.luck}</li>
        <li>{words.judgement}</li>
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            <th scope="col" className="num">
              {words.columns.quarters}
            </th>
            <th scope="col" className="num">
              {words.columns.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.held(percent(held.own.value), percent(held.reference.value))}</p>
      {plan.basis === 'talks' ? (
        <p>{words.signed(percent(signed.own.value), percent(signed.reference.value))}</p>
      ) : (
        <p>{words.talks}</p>
      )}
      <p>{words.seeds}</p>
      {plan.standIns.length > 0 && (
        <p>{words.standIns(plan.standIns.map((each) => cast[each].seat).join(', '))}</p>
      )}
      {plan.testsWereChosen && <p>{words.chosen}</p>}
      <p>{say.debrief.luck.answer.interval}</p>
    </>
  );
}
