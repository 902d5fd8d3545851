import { useCallback, useMemo, useState } from 'react';
import {
  alternativeOf,
  dealOf,
  isSameText,
  PARTIES,
  type Deal,
  type Deals,
  type Interests,
  type Party,
  type Text,
} from '../../../../engine/index.ts';
import type { SolutionName } from '../../../../model/index.ts';
import type { Talks } from '../../../../replay/index.ts';
import { chance, number } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import {
  FrontierPlot,
  type PlotMark,
  type PlotPath,
  type PlotSolution,
} from '../../../parts/FrontierPlot.tsx';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { Pick } from '../../../parts/Pick.tsx';
import { Part, PartyHeads } from './bits.tsx';
import css from './negotiation.module.css';

const SOLUTIONS: readonly SolutionName[] = [
  'nash',
  'kalai-smorodinsky',
  'egalitarian',
  'utilitarian',
];

/** With whom each delegation has most to settle. */
const COUNTERPART: Readonly<Record<Party, Party>> = {
  ukraine: 'russia',
  russia: 'ukraine',
  us: 'russia',
  coalition: 'russia',
};

const PAIRS = PARTIES.flatMap((a, at) => PARTIES.slice(at + 1).map((b) => [a, b] as const));

/** Every proposal and the signed text on the plot of two delegations' payoffs. */
export function Proposals({
  talks,
  interests,
  party,
  deals,
}: {
  talks: Talks;
  interests: Interests;
  party: Party;
  deals: Deals | null;
}) {
  const words = say.debrief.negotiation.plot;
  const [at, setAt] = useState(() =>
    PAIRS.findIndex((pair) => pair.includes(party) && pair.includes(COUNTERPART[party])),
  );
  const [across, up] = PAIRS[at]!;
  const { view } = talks.rounds[talks.rounds.length - 1]!;
  const point = useCallback(
    ({ payoffs }: Deal) => ({ x: payoffs[across], y: payoffs[up] }),
    [across, up],
  );
  const drawn = useMemo(
    () => ({
      marks: marksOf(talks, interests, party, point),
      paths: pathsOf(talks, interests, point),
    }),
    [talks, interests, party, point],
  );
  const pair = deals?.pairs.find(({ parties }) => parties.includes(across) && parties.includes(up));
  const frontier = (pair?.deals ?? []).map(point).toSorted((a, b) => a.x - b.x);
  const axis = (of: Party) => ({
    party: of,
    alternative: alternativeOf(view.level, of, view.meters),
  });
  const name = (of: Party) => cast[of].name;
  return (
    <Part title={words.title} tall>
      <Pick
        beside
        label={words.pair}
        options={PAIRS.map(([a, b], each) => ({
          name: `${each}`,
          label: words.pairOf(name(a), name(b)),
        }))}
        chosen={`${at}`}
        onChoose={(chosen) => setAt(Number(chosen))}
      />
      <FrontierPlot
        across={axis(across)}
        up={axis(up)}
        frontier={frontier}
        marks={drawn.marks}
        paths={drawn.paths}
        solutions={SOLUTIONS.flatMap((solution): PlotSolution[] => {
          const deal = deals?.solutions[solution];
          return deal ? [{ solution, ...point(deal) }] : [];
        })}
        label={words.label(name(across), name(up))}
      />
      <p className="note">
        {words.note}
        {isAbove100([
          ...frontier,
          ...drawn.marks,
          ...drawn.paths.flatMap(({ points }) => points),
        ]) && ` ${say.debrief.negotiation.above100}`}
      </p>
      {deals && <Solutions talks={talks} interests={interests} deals={deals} />}
    </Part>
  );
}

/** Whether anything drawn is worth more than the words of a text can be. */
function isAbove100(points: readonly { readonly x: number; readonly y: number }[]): boolean {
  return points.some(({ x, y }) => x > 100 || y > 100);
}

type ToPoint = (deal: Deal) => { readonly x: number; readonly y: number };

/** The signed text, in the shape of whoever laid it down, and texts shown to one alone. */
function marksOf(
  { openings, rounds, signed }: Talks,
  interests: Interests,
  holder: Party,
  point: ToPoint,
): PlotMark[] {
  const words = say.debrief.negotiation.plot;
  const { view } = rounds[rounds.length - 1]!;
  const shown = rounds.flatMap((round) =>
    round.shown.map(({ from, to, text }) => ({
      party: from,
      name: words.shown(cast[from].seat, cast[to].seat, round.round),
      ...point(dealOf(view, interests, text)),
    })),
  );
  if (!signed) return shown;
  return [
    ...shown,
    {
      party: drafterOf({ openings, rounds }, signed) ?? holder,
      name: words.signed,
      short: words.signedShort(rounds.length),
      emphasised: true,
      ...point(dealOf(view, interests, signed)),
    },
  ];
}

/** Who laid a text down first in these talks; in reopened ones it may be from the talks before. */
function drafterOf(
  { openings, rounds }: Pick<Talks, 'openings' | 'rounds'>,
  signed: Text,
): Party | undefined {
  for (const { positions, shown } of rounds) {
    const by =
      PARTIES.find((party) => isSameText(positions[party], signed)) ??
      shown.find(({ text }) => isSameText(text, signed))?.from;
    if (by) return by;
  }
  return PARTIES.find((party) => isSameText(openings[party], signed));
}

/** Each delegation's positions in order, one point for as long as it stood. */
function pathsOf({ rounds }: Talks, interests: Interests, point: ToPoint): PlotPath[] {
  const { view } = rounds[rounds.length - 1]!;
  return PARTIES.map((party) => ({
    party,
    name: say.debrief.negotiation.plot.path[party],
    points: rounds.flatMap(({ round, positions }, at) => {
      const text = positions[party];
      if (at > 0 && isSameText(text, rounds[at - 1]!.positions[party])) return [];
      return [{ round, ...point(dealOf(view, interests, text)) }];
    }),
  }));
}

/** What the solutions and the signed text give all four, beside the least that each would sign. */
function Solutions({
  talks: { rounds, signed },
  interests,
  deals,
}: {
  talks: Talks;
  interests: Interests;
  deals: Deals;
}) {
  const words = say.debrief.negotiation.plot;
  const { view } = rounds[rounds.length - 1]!;
  const rows = [
    ...(signed ? [{ name: words.signed, deal: dealOf(view, interests, signed) }] : []),
    ...SOLUTIONS.flatMap((solution) => {
      const deal = deals.solutions[solution];
      return deal ? [{ name: say.deals.solution[solution].name, deal }] : [];
    }),
  ];
  return (
    <Folded title={words.all}>
      <Scrolling>
        <table className={css.points}>
          <caption className="hidden">{words.all}</caption>
          <thead>
            <tr>
              <th scope="col">{words.text}</th>
              <PartyHeads />
              <th scope="col" className="num">
                {words.holds}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, deal }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {PARTIES.map((party) => (
                  <td key={party} className="num">
                    {number(deal.payoffs[party], 1)}
                  </td>
                ))}
                <td className="num">{chance(deal.hold)}</td>
              </tr>
            ))}
            <tr className={css.total}>
              <th scope="row">{words.least}</th>
              {PARTIES.map((party) => (
                <td key={party} className="num">
                  {number(deals.least[party], 1)}
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </Scrolling>
    </Folded>
  );
}
