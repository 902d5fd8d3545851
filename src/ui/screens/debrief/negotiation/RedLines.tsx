import { listed } from '../../../format.ts';
import {
  crossedLines,
  type CrossedLine,
  type Crossing,
  type Talks,
} from '../../../../replay/index.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { DelegationMark } from '../../../parts/DelegationMark.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { Part } from './bits.tsx';
import css from './negotiation.module.css';

/** Whose red lines were crossed, by which answer, who laid it down and when. */
export function RedLines({ talks }: { talks: Talks }) {
  const words = say.debrief.negotiation.lines;
  const { level } = talks.end;
  const lines = crossedLines(level, talks);
  const signed = lines.filter((line) => line.signed);
  const whose = [...new Set(signed.map(({ of }) => cast[of].seat))];
  return (
    <Part title={words.title}>
      <p>
        {talks.signed && (signed.length === 0 ? words.signedNone : words.signed(listed(whose)))}{' '}
        {lines.length === 0 ? words.none : words.some(lines.length)}
      </p>
      {lines.length > 0 && (
        <Folded title={words.all}>
          <table className={css.points}>
            <caption className="hidden">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.whose}</th>
                <th scope="col">{words.answer}</th>
                <th scope="col">{words.by}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={`${line.of} ${line.article} ${line.option}`} line={line} talks={talks} />
              ))}
            </tbody>
          </table>
        </Folded>
      )}
    </Part>
  );
}

function Line({
  line: { of, article, option, crossings, signed },
  talks,
}: {
  line: CrossedLine;
  talks: Talks;
}) {
  const words = say.debrief.negotiation.lines;
  const { title, options } = talks.end.level.articles[article]!;
  return (
    <tr>
      <th scope="row">
        <DelegationMark party={of} />
      </th>
      <td>
        {title}
        {say.writing.colon}
        {options[option]!.label}
      </td>
      <td>
        <ul>
          {crossings.map(({ by, to, rounds }) => (
            <li key={`${by} ${to}`}>
              <DelegationMark party={by} />
              {to && (
                <>
                  {' '}
                  {words.shownTo} <DelegationMark party={to} /> {words.alone}
                </>
              )}
              , {spansOf(rounds)}
            </li>
          ))}
          {signed && <li>{words.inSigned}</li>}
        </ul>
      </td>
    </tr>
  );
}

/** “rounds 1–4, round 7”. */
function spansOf(rounds: Crossing['rounds']): string {
  const spans: [number, number][] = [];
  for (const round of rounds) {
    const last = spans[spans.length - 1];
    if (last && last[1] === round - 1) last[1] = round;
    else spans.push([round, round]);
  }
  const { rounds: words } = say.debrief.negotiation.lines;
  return spans.map(([from, to]) => words(from, to)).join(', ');
}
