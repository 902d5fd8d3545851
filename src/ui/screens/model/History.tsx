import { useMemo } from 'react';
import type { CaseResult, HistoryCheck, Interval } from '../../../model/index.ts';
import { number, percent, soldiers } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import { AsText } from '../../parts/Folded.tsx';
import { Working } from './Bits.tsx';
import type { Curve } from './situation.ts';
import { useAnalysis } from './useAnalysis.ts';
import css from './model.module.css';

/** The model held up against past cases, and called in-sample. */
export function History({ curve }: { curve: Curve }) {
  const words = say.evidence.history;
  const question = useMemo(() => ({ curve }), [curve]);
  const worked = useAnalysis('history', question);
  return (
    <Section title={words.title}>
      <p className={css.text}>
        <b>{words.inSample}</b>
      </p>
      {worked.result && <Check check={worked.result} />}
      <Working worked={worked} label={words.counting} />
    </Section>
  );
}

function Check({ check }: { check: HistoryCheck }) {
  const words = say.evidence.history;
  const results = check.results.toSorted((a, b) => b.probability - a.probability);
  return (
    <>
      <p className={css.text}>
        {words.file(results.length)} {words.failures(check.failures, results.length)}
      </p>
      <Plot results={results} />
      <AsText label={words.title}>
        <Cases results={results} />
      </AsText>
      <div className={css.pair}>
        <Scores check={check} />
        <Calibration check={check} />
      </div>
    </>
  );
}

function fateOf({ case: given, failed }: CaseResult): string {
  const words = say.evidence.history;
  const months = given.monthsToViolation;
  if (months === null) return words.heldFor(given.monthsObserved);
  return failed ? words.failedAfter(months) : words.laterAfter(months);
}

/** Below this the names stand above their marks, px. */
const NARROW = 680;
const TOP = 30;

/** A row a case: where the model puts it, and by shape and word how it went. */
function Plot({ results }: { results: readonly CaseResult[] }) {
  const words = say.evidence.history;
  const [box, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < NARROW;
  const row = narrow ? 34 : 22;
  const left = narrow ? 8 : Math.min(330, 0.36 * width);
  const right = narrow ? 8 : 178;
  const x = (share: number) => left + (width - left - right) * share;
  const height = TOP + results.length * row + 6;
  return (
    <div ref={box}>
      <p className={css.ends}>
        <span>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <Mark failed />
          </svg>
          {words.failed}
        </span>
        <span>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <Mark failed={false} />
          </svg>
          {words.held}
        </span>
        <span>{words.axis}</span>
      </p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={words.label}
      >
        {[0, 0.3, 0.6, 1].map((share) => (
          <g key={share}>
            <path d={`M${x(share)} ${TOP - 8}V${height}`} stroke="var(--rule)" />
            <text
              x={x(share)}
              y={TOP - 14}
              textAnchor={
                narrow && share === 0 ? 'start' : narrow && share === 1 ? 'end' : 'middle'
              }
              className="axis"
            >
              {number(100 * share)}
            </text>
          </g>
        ))}
        {results.map((result, at) => {
          const y = TOP + at * row + (narrow ? 24 : 10);
          const { name, year, id } = result.case;
          return (
            <g key={id}>
              <path d={`M${x(0)} ${y}H${x(result.probability)}`} stroke="var(--hair)" />
              <text
                x={narrow ? left : left - 10}
                y={narrow ? y - 8 : y + 4}
                textAnchor={narrow ? 'start' : 'end'}
                className={`axis halo ${result.failed ? 'strong' : ''}`}
              >
                {fitted(name, narrow ? width - 60 : left - 40)} {year}
              </text>
              <g transform={`translate(${x(result.probability)} ${y})`}>
                <Mark failed={result.failed} />
              </g>
              {!narrow && (
                <text x={width - right + 14} y={y + 4} className="axis">
                  {fateOf(result)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Width of a letter of the axes, about, px. */
const LETTER = 5.4;

function fitted(name: string, room: number): string {
  const most = Math.floor(room / LETTER);
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

function Mark({ failed }: { failed: boolean }) {
  return failed ? (
    <path d="M0-5.6 5.6 0 0 5.6-5.6 0Z" fill="var(--ink)" />
  ) : (
    <circle r={4.2} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={1.6} />
  );
}

function Cases({ results }: { results: readonly CaseResult[] }) {
  const words = say.evidence.history;
  const two = (value: number) => number(value, 2);
  return (
    <>
      <p className="note">{words.judgedNote}</p>
      <Scrolling>
        <table className={css.cases}>
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              <th scope="col" className="num">
                {words.probability}
              </th>
              <th scope="col">{words.outcome}</th>
              <th scope="col" className="num">
                {words.troops}
              </th>
              <th scope="col" className="num">
                {words.frontage}
              </th>
              {Object.values(words.judged).map((name) => (
                <th key={name} scope="col" className="num">
                  {name}
                </th>
              ))}
              <th scope="col">{words.basis}</th>
              <th scope="col">{words.note}</th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => {
              const { case: given, probability } = result;
              return (
                <tr key={given.id}>
                  <th scope="row">
                    {given.name}, {given.year}
                  </th>
                  <td className="num">{percent(probability)}</td>
                  <td>{fateOf(result)}</td>
                  <td className="num">{soldiers(given.forceTroops / 1000)}</td>
                  <td className="num">{number(given.frontageKm)}</td>
                  <td className="num">{two(given.backing)}</td>
                  <td className="num">{two(given.hostStrength)}</td>
                  <td className="num">{two(given.monitoring)}</td>
                  <td className="num">{two(given.engagement)}</td>
                  <td className="num">{two(given.resolve)}</td>
                  <td>{words.basisWords[given.basis] ?? given.basis}</td>
                  <td className={css.caseNote}>{given.note}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}

function range({ low, high }: Interval, decimals: number): string {
  return `${number(low, decimals)}–${number(high, decimals)}`;
}

function Scores({ check }: { check: HistoryCheck }) {
  const words = say.evidence.history;
  return (
    <div className={css.block}>
      <h3>{words.scores}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.score}</th>
            <th scope="col" className="num">
              {words.auc}
            </th>
            <th scope="col" className="num">
              {words.interval}
            </th>
          </tr>
        </thead>
        <tbody>
          {check.scores.map(({ id, auc }) => (
            <tr key={id}>
              <th scope="row">{words.scoreName[id]}</th>
              <td className="num">
                <b>{number(auc.value, 2)}</b>
              </td>
              <td className="num">{range(auc, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{words.scoresNote}</p>
    </div>
  );
}

function Calibration({ check }: { check: HistoryCheck }) {
  const words = say.evidence.history;
  const { bands, brier, brierBaseRate, hazard } = check;
  return (
    <div className={css.block}>
      <h3>{words.bands}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.bandHead}</th>
            <th scope="col" className="num">
              {words.bandCases}
            </th>
            <th scope="col" className="num">
              {words.bandFailed}
            </th>
            <th scope="col" className="num">
              {words.bandMean}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ low, high, cases, failures, meanProbability }) => (
            <tr key={low}>
              <th scope="row">{words.band(number(100 * low), number(100 * high))}</th>
              <td className="num">{cases}</td>
              <td className="num">{failures}</td>
              <td className="num">{meanProbability === null ? '–' : percent(meanProbability)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.brier(number(brier.value, 3), range(brier, 3), number(brierBaseRate, 3))}</p>
      <p>
        {words.hazard(
          number(hazard.logLikelihood, 1),
          number(hazard.logLikelihoodResolveFixed, 1),
          number(hazard.logLikelihoodConstant, 1),
          number(hazard.tempo, 3),
        )}
      </p>
    </div>
  );
}
