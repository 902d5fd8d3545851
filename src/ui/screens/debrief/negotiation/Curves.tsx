import { alternativeOf, PARTIES, type Interests, type Party } from '../../../../engine/index.ts';
import type { Concession, Talks } from '../../../../replay/index.ts';
import { number } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { MarkShape } from '../../../parts/DelegationMark.tsx';
import { useWidth } from '../../../parts/width.ts';
import { Folded } from '../../../parts/Folded.tsx';
import { PartyHeads } from './bits.tsx';
import css from './negotiation.module.css';

const DASHES: Readonly<Record<Party, string | undefined>> = {
  ukraine: undefined,
  russia: '7 3',
  us: '2 3',
  coalition: '9 3 2 3',
};
const HEIGHT = 232;
const LEFT = 30;
const RIGHT = 34;
/** Least distance of two names at the right, px. */
const APART = 13;

interface Curve {
  readonly party: Party;
  /** From the opening over each round to the signed text, where there is one. */
  readonly values: readonly number[];
  readonly least: number;
}

/** Concession curves: what each delegation's own position was worth to it, round by round. */
export function Curves({
  talks: { rounds, signed },
  concessions,
  interests,
}: {
  talks: Talks;
  concessions: readonly Concession[];
  interests: Interests;
}) {
  const words = say.debrief.negotiation.conceded;
  const { level, meters } = rounds[rounds.length - 1]!.view;
  const curves = concessions.map(
    ({ party, path, signing }): Curve => ({
      party,
      values: [...path, ...(signing ? [signing.to] : [])].map(({ payoffs }) => payoffs[party]),
      least: alternativeOf(level, party, meters) + interests.reserve[party],
    }),
  );
  const names = [
    say.debrief.negotiation.opening,
    ...rounds.map(({ round }) => `${round}`),
    ...(signed ? [words.signedAt] : []),
  ];
  return (
    <>
      <Drawing curves={curves} names={names} />
      {curves.some(({ values }) => values.some((value) => value > 100)) && (
        <p className="note">{say.debrief.negotiation.above100}</p>
      )}
      <Folded title={words.table}>
        <CurveTable curves={curves} names={names} />
      </Folded>
    </>
  );
}

function Drawing({ curves, names }: { curves: readonly Curve[]; names: readonly string[] }) {
  const words = say.debrief.negotiation.conceded;
  const [box, width] = useWidth<HTMLDivElement>(380);
  const all = curves.flatMap(({ values }) => values);
  const low = 20 * Math.floor(Math.min(...all) / 20);
  const high = 20 * Math.ceil(Math.max(...all) / 20);
  const x = (at: number) => LEFT + ((width - LEFT - RIGHT) * at) / (names.length - 1);
  const y = (value: number) => 10 + ((HEIGHT - 50) * (high - value)) / (high - low);
  const ticks = Array.from({ length: (high - low) / 20 + 1 }, (_, at) => low + 20 * at);
  const ends = spread(curves.map(({ values }) => y(values[values.length - 1]!)));
  const line = ({ party, values }: Curve) =>
    words.line(cast[party].name, number(values[0]!), number(values[values.length - 1]!));
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={words.curvesLabel(curves.map(line).join('; '))}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${LEFT} ${y(tick)}H${width - RIGHT}`} stroke="var(--hair)" />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className="axis">
              {number(tick)}
            </text>
          </g>
        ))}
        {names.map((name, at) => (
          <text
            key={name}
            x={x(at)}
            y={HEIGHT - 24}
            textAnchor={at === 0 ? 'start' : at === names.length - 1 ? 'end' : 'middle'}
            className="axis"
          >
            {isShown(at, names, width) ? name : ''}
          </text>
        ))}
        <text x={width - RIGHT} y={HEIGHT - 6} textAnchor="end" className="axis">
          {words.across} →
        </text>
        {curves.map(({ party, values }, at) => (
          <g key={party}>
            <path
              d={values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('')}
              fill="none"
              stroke={`var(--${party})`}
              strokeWidth={1.8}
              strokeDasharray={DASHES[party]}
            />
            {values.map((value, i) =>
              i > 0 && value === values[i - 1] && i < values.length - 1 ? null : (
                <g key={i} transform={`translate(${x(i)} ${y(value)}) scale(0.8)`}>
                  <MarkShape party={party} hollow={i < values.length - 1} />
                </g>
              ),
            )}
            <text
              x={width - RIGHT + 8}
              y={ends[at]! + 4}
              className="axis strong"
              style={{ fill: `var(--${party})` }}
            >
              {cast[party].code}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Whether there is room for a name on the axis: the ends always stand, of rounds every second on a phone. */
function isShown(at: number, names: readonly string[], width: number): boolean {
  if (at === 0 || at === names.length - 1) return true;
  const room = (width - LEFT - RIGHT) / (names.length - 1);
  if (room * at < 48) return false;
  if (Number.isNaN(Number(names[names.length - 1])) && room * (names.length - 1 - at) < 36) {
    return false;
  }
  return room > 18 || at % 2 === 0;
}

/** Heights at which names can be read one below the other, as near to their own as they may. */
function spread(heights: readonly number[]): readonly number[] {
  const placed = [...heights];
  const order = heights.map((_, at) => at).toSorted((a, b) => heights[a]! - heights[b]!);
  order.forEach((at, i) => {
    if (i > 0) placed[at] = Math.max(placed[at]!, placed[order[i - 1]!]! + APART);
  });
  const over = Math.max(0, placed[order[order.length - 1]!]! - (HEIGHT - 44));
  return placed.map((height) => height - over);
}

function CurveTable({ curves, names }: { curves: readonly Curve[]; names: readonly string[] }) {
  const words = say.debrief.negotiation.conceded;
  return (
    <table className={css.points}>
      <caption className="hidden">{words.curves}</caption>
      <thead>
        <tr>
          <th scope="col">{say.debrief.negotiation.round}</th>
          <PartyHeads />
        </tr>
      </thead>
      <tbody>
        {names.map((name, at) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {curves.map(({ party, values }) => (
              <td key={party} className="num">
                {number(values[at]!, 1)}
              </td>
            ))}
          </tr>
        ))}
        <tr className={css.total}>
          <th scope="row">{words.least}</th>
          {PARTIES.map((party) => (
            <td key={party} className="num">
              {number(curves.find((curve) => curve.party === party)!.least, 1)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
