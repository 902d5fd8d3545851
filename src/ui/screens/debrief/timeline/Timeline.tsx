import { useMemo } from 'react';
import type { Level, Party } from '../../../../engine/index.ts';
import type { CourseTurn } from '../../../../lab/debrief/index.ts';
import { intervalOfTurn } from '../../../game/dates.ts';
import { MOVES } from '../../../../model/index.ts';
import { intervalInWords, number, soldiers, type Interval } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { textWidth } from '../../../parts/labels.ts';
import { OddsKey } from '../../../parts/OddsBar.tsx';
import { Section } from '../../../parts/Section.tsx';
import { useWidth } from '../../../parts/width.ts';
import { Folded } from '../../../parts/Folded.tsx';
import { CAPTION, CURVE, GAP, layOut, LEVEL, TRACK, type Piece } from './layout.ts';
import { notableOf, toldOf, unlabelledOf, type Notable } from './notable.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { stretchesOf, type Stretch } from './stretches.ts';

/** Talks and ceasefire in order with their dates, what stood out, ground lost and troops sustained. */
export function Timeline({
  level,
  course: turns,
  party,
}: {
  level: Level;
  course: readonly CourseTurn[];
  party: Party;
}) {
  const words = say.debrief.timeline;
  const notable = useMemo(() => notableOf(level, turns, party), [level, turns, party]);
  const told = useMemo(() => toldOf(notable), [notable]);
  const stretches = useMemo(() => stretchesOf(turns), [turns]);
  return (
    <Section title={words.title}>
      <Drawing level={level} stretches={stretches} notable={told} />
      {turns.some(({ decision }) => decision) && <OddsKey />}
      <Folded title={words.table}>
        <TimelineTable level={level} turns={turns} notable={notable} />
      </Folded>
    </Section>
  );
}

function Drawing({
  level,
  stretches,
  notable,
}: {
  level: Level;
  stretches: readonly Stretch[];
  notable: readonly Notable[];
}) {
  const words = say.debrief.timeline;
  const [box, width] = useWidth<HTMLDivElement>(1200);
  const turns = stretches.flatMap((stretch) => stretch.turns);
  const most = {
    lost: Math.max(1, ...turns.map(({ takenSoFarKm2 }) => takenSoFarKm2)),
    troops: Math.max(1, ...turns.map(({ fieldThousand }) => fieldThousand)),
  };
  const { rows, height } = layOut(stretches, notable, width);
  const told = notable
    .filter(({ weight }) => weight >= 40)
    .map(({ at, words: what }) => nameOf(turns[at]!, what))
    .join('; ');
  return (
    <div ref={box} style={{ overflow: 'hidden' }}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
        role="img"
        aria-label={words.label(stretches.map(stretchInWords).join(', '), told)}
      >
        {rows.map(({ pieces, flags, top: from, track }) => (
          <g key={from}>
            {pieces.map((piece) => (
              <g key={piece.left}>
                <Head piece={piece} level={level} y={from} />
                <Track piece={piece} y={track} />
                <Curve piece={piece} y={track + TRACK} most={most} />
              </g>
            ))}
            {flags.map(({ flag, of }) => {
              const y = track - 4 - LEVEL * flag.level;
              return (
                <g key={`${of.at} ${of.words}`}>
                  <path d={`M${flag.x} ${y - 11}V${track}`} stroke="var(--ink-3)" />
                  <text
                    x={flag.x + 4 * flag.to}
                    y={y - 2}
                    textAnchor={flag.to > 0 ? 'start' : 'end'}
                    className={of.strong ? 'axis strong' : 'axis'}
                  >
                    {of.words}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <Unlabelled
        turns={turns}
        told={notable}
        labelled={new Set(rows.flatMap(({ flags }) => flags.map(({ of }) => of)))}
      />
    </div>
  );
}

/** What stood out and has no label in the drawing, so that every width and the print tell the same. */
function Unlabelled({
  turns,
  told,
  labelled,
}: {
  turns: readonly CourseTurn[];
  told: readonly Notable[];
  labelled: ReadonlySet<Notable>;
}) {
  const words = say.debrief.timeline;
  const { tests, others } = unlabelledOf(told, labelled);
  if (tests.length + others.length === 0) return null;
  const parts = [
    ...tests.map(({ move, at }) =>
      words.testsAt(move, at.length, at.map((each) => turns[each]!.quarter).join(', ')),
    ),
    ...others.map((each) => nameOf(turns[each.at]!, each.words)),
  ];
  return <p className="note">{words.unlabelled(parts.join('; '))}</p>;
}

function Head({
  piece: { stretch, left, right },
  level,
  y,
}: {
  piece: Piece;
  level: Level;
  y: number;
}) {
  const words = say.debrief.timeline;
  const long = titleOf(stretch);
  const title = [long, stretch.kind === 'talks' ? words.talks : ''].find(
    (text) => textWidth(text) * 1.25 <= right - left + GAP,
  );
  const dates = datesOf(level, stretch);
  return (
    <>
      <text x={left} y={y + 12} className="fall strong">
        {title}
      </text>
      {textWidth(dates) <= right - left + GAP && (
        <text x={left} y={y + 26} className="axis">
          {dates}
        </text>
      )}
    </>
  );
}

function Track({ piece: { stretch, left, cell }, y }: { piece: Piece; y: number }) {
  return stretch.turns.map((turn, at) => {
    const inTalks = turn.round !== null;
    const step = MOVES.indexOf(turn.decision?.came ?? 'comply');
    const paint = inTalks ? 'var(--wash)' : `var(--a${step})`;
    return (
      <g key={turn.turn}>
        <rect
          x={left + cell * at + 0.5}
          y={y + 0.5}
          width={cell - 2}
          height={TRACK - 1}
          fill={paint}
          stroke="var(--rule)"
        />
        <text
          x={left + cell * (at + 0.5) - 0.5}
          y={y + 15}
          textAnchor="middle"
          className={step > 0 ? 'axis strong' : 'axis'}
          style={{ fill: inTalks ? 'var(--ink)' : `var(--on-a${step})` }}
        >
          {turn.round ?? turn.quarter}
        </text>
      </g>
    );
  });
}

/** Under talks the ground lost, under a ceasefire the troops in the field; each on one scale throughout. */
function Curve({
  piece: { stretch, left, right, cell },
  y,
  most,
}: {
  piece: Piece;
  y: number;
  most: { readonly lost: number; readonly troops: number };
}) {
  const words = say.debrief.timeline;
  const talks = stretch.kind === 'talks';
  const values = stretch.turns.map(({ takenSoFarKm2, fieldThousand }) =>
    talks ? takenSoFarKm2 / most.lost : fieldThousand / most.troops,
  );
  const last = stretch.turns[stretch.turns.length - 1]!;
  const peak = Math.max(...stretch.turns.map(({ fieldThousand }) => fieldThousand));
  const captions = talks
    ? [
        words.lost(words.km2(number(last.takenSoFarKm2))),
        words.lostShort(words.km2(number(last.takenSoFarKm2))),
        '',
      ]
    : peak === 0
      ? [words.noTroops, '']
      : [
          words.troops(soldiers(peak), soldiers(last.sustainedThousand)),
          words.troopsShort(soldiers(peak)),
          '',
        ];
  const caption = captions.find((text) => textWidth(text) <= right - left + GAP)!;
  const foot = y + CAPTION + CURVE;
  const at = (turn: number, value: number) =>
    `${left + cell * (turn + 0.5)} ${foot - 2 - (CURVE - 6) * value}`;
  const colour = talks ? 'var(--russia)' : 'var(--coalition)';
  return (
    <>
      <text x={left} y={y + 13} className="axis" style={{ fill: colour }}>
        {caption}
      </text>
      <path d={`M${left} ${foot}H${right - 2}`} stroke="var(--rule)" />
      {(talks || peak > 0) && (
        <path
          d={`M${values.map((value, turn) => at(turn, value)).join('L')}`}
          fill="none"
          stroke={colour}
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeDasharray={talks ? undefined : '6 3'}
        />
      )}
    </>
  );
}

function titleOf({ kind, reopenings }: Stretch): string {
  const words = say.debrief.timeline;
  if (kind === 'ceasefire') return words.ceasefire;
  return reopenings === 0 ? words.talks : words.reopened;
}

/** From the first day of a stretch to its last, as far as the calendar tells. */
function datesOf({ calendar }: Level, { turns }: Stretch): string {
  const [first, last] = [turns[0]!, turns[turns.length - 1]!].map(({ turn, quarter }) =>
    intervalOfTurn(calendar, turn, quarter),
  ) as [Interval, Interval];
  return intervalInWords({ unit: last.unit, from: first.from, until: last.until });
}

function stretchInWords({ kind, reopenings, turns }: Stretch): string {
  const words = say.debrief.timeline.stretch;
  const name =
    kind === 'ceasefire' ? words.ceasefire : reopenings === 0 ? words.talks : words.reopened;
  return name(turns.length);
}

function nameOf({ round, quarter }: CourseTurn, what: string): string {
  const words = say.debrief.timeline;
  return round === null ? words.atQuarter(quarter, what) : words.atRound(round, what);
}
