import type { Level } from '../../../../engine/index.ts';
import type { Decision } from '../../../../lab/debrief/index.ts';
import type { Recording } from '../../../../replay/index.ts';
import { faultInWords } from '../../../game/faults.ts';
import { number, percent, plusMinus, signed } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Why } from '../../../parts/Why.tsx';
import { requestFork } from '../../../request.ts';
import { openLab } from '../lab.ts';
import { Lesson } from './Lesson.tsx';
import type { Finding } from './search.ts';
import { chosenOf, matterInWords, verdictInWords, whenInWords } from './words.ts';
import css from './decisions.module.css';

/** The two or three decisions that mattered most, each with its best alternative and a fork to try it. */
export function Decisions({
  finding,
  level,
  recording,
}: {
  finding: Finding;
  level: Level;
  recording: Recording;
}) {
  const words = say.debrief.decisions;
  const done = finding.state === 'done' ? chosenOf(finding.decisions) : [];
  return (
    <Section
      title={words.title}
      aside={
        done.length > 0 && (
          <Why title={words.why.title}>{() => <Weighed decision={done[0]!} />}</Why>
        )
      }
    >
      <p className="note">{words.note}</p>
      {finding.state === 'failed' && <Notice>{words.failed(faultInWords(finding.fault))}</Notice>}
      {(finding.state === 'waiting' || finding.state === 'trying') && (
        <div className={css.room}>
          <p>
            {finding.state === 'waiting' ? words.waiting : words.trying(percent(finding.share))}
          </p>
          <progress
            aria-label={words.progress}
            value={finding.state === 'waiting' ? 0 : finding.share}
            max={1}
          />
        </div>
      )}
      {finding.state === 'done' && done.length === 0 && <p>{words.none}</p>}
      {done.length > 0 && (
        <ol className={css.cards}>
          {done.map((decision) => (
            <li key={decision.candidate} className={css.card}>
              <Card decision={decision} level={level} recording={recording} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Card({
  decision,
  level,
  recording,
}: {
  decision: Decision;
  level: Level;
  recording: Recording;
}) {
  const words = say.debrief.decisions;
  const { matter, turn, round, quarter, party, at } = decision;
  const { did, instead } = matterInWords(level, matter);
  const fork = round === null ? words.fork.quarter(quarter) : words.fork.round(round);
  return (
    <>
      <p className={css.when}>{whenInWords(decision)}</p>
      <h3>{did}</h3>
      <p>
        {words.instead}
        {say.writing.colon}
        {instead} {verdictInWords(decision)}
      </p>
      <Figures decision={decision} what={did} />
      <Lesson level={level} matter={matter} />
      <p className={css.deeds}>
        <Button onClick={() => requestFork({ recording, turn, party })}>{fork}</Button>
        <Button onClick={() => openLab(level, { recording, at })}>
          {words.lab}
          <span className="hidden">: {whenInWords(decision)}</span>
        </Button>
      </p>
    </>
  );
}

/** As decided, otherwise, and the difference, by points, quarters and chance. */
function Figures({ decision, what }: { decision: Decision; what: string }) {
  const words = say.debrief.decisions.figures;
  const rows = [
    { name: words.points, was: decision.was.points, by: decision.points, scale: 1, places: 1 },
    {
      name: words.quarters,
      was: decision.was.quarters,
      by: decision.quarters,
      scale: 1,
      places: 1,
    },
    { name: words.held, was: decision.was.held, by: decision.held, scale: 100, places: 0 },
  ];
  return (
    <table>
      <caption className="hidden">{words.caption(what)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" className="num">
            {words.was}
          </th>
          <th scope="col" className="num">
            {words.otherwise}
          </th>
          <th scope="col" className="num">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, was, by, scale, places }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">{number(scale * was, places)}</td>
            <td className="num">{number(scale * (was + by.value), places)}</td>
            <td className="num">
              <b>{signed(scale * by.value, places)}</b>{' '}
              <span className="soft">{plusMinus(scale * by.low, scale * by.high, places)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Weighed({ decision }: { decision: Decision }) {
  const words = say.debrief.decisions.why;
  return (
    <>
      <p>{words.same(number(decision.points.of))}</p>
      <p>{words.stages}</p>
      <p>{words.interval}</p>
    </>
  );
}
