import type { ReactNode } from 'react';
import { PARTIES, type ByParty, type Level, type Party } from '../../../../engine/index.ts';
import type { Tabled, TextChange } from '../../../../replay/index.ts';
import { chance, signed, listed } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { DelegationMark } from '../../../parts/DelegationMark.tsx';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import css from './negotiation.module.css';

/** A question about the talks, and its answer. */
export function Part({
  title,
  tall = false,
  children,
}: {
  title: string;
  /** The others stand beside it, one below the other, where there is room. */
  tall?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={tall ? `${css.part} ${css.tall}` : css.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Column heads for the four delegations. */
export function PartyHeads() {
  return PARTIES.map((party) => (
    <th key={party} scope="col" className="num">
      <DelegationMark party={party} />
    </th>
  ));
}

/**
 * Points for each of the four: gains and losses with their sign, what is next to nothing soft.
 * @param own whose row it is.
 */
export function PointCells({ points, own }: { points: ByParty<number>; own?: Party }) {
  return PARTIES.map((party) => (
    <td
      key={party}
      className={`num ${Math.abs(points[party]) < 0.05 ? 'soft' : ''} ${party === own ? css.own : ''}`}
    >
      {signed(points[party], 1)}
    </td>
  ));
}

/** How two texts differ, article by article, with what each change is worth to each delegation. */
export function ChangeTable({
  level,
  change: { articles, durability, total, from, to },
  caption,
}: {
  level: Level;
  change: TextChange;
  caption: string;
}) {
  const words = say.debrief.negotiation;
  return (
    <Scrolling>
      <table className={css.points}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.article}</th>
            <PartyHeads />
          </tr>
        </thead>
        <tbody>
          {articles.map(({ article, from: before, to: after, points }) => {
            const { title, options } = level.articles[article]!;
            return (
              <tr key={article}>
                <th scope="row">
                  {title}{' '}
                  <span className="soft">
                    {words.fromTo(options[before]!.label, options[after]!.label)}
                  </span>
                </th>
                <PointCells points={points} />
              </tr>
            );
          })}
          <tr>
            <th scope="row">
              {words.durability}{' '}
              <span className="soft">{words.fromTo(chance(from.hold), chance(to.hold))}</span>
            </th>
            <PointCells points={durability} />
          </tr>
          <tr className={css.total}>
            <th scope="row">{words.total}</th>
            <PointCells points={total} />
          </tr>
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Whose text it was, within a sentence: “Washington’s draft”, or who showed it to whom alone. */
export function tabledInWords({ by, shown }: Tabled): string {
  const words = say.debrief.negotiation;
  const [first, ...others] = by;
  if (first) {
    return others.length === 0
      ? say.table.bar.draftOf(cast[first].of)
      : words.sharedDraft(listed(by.map((party) => cast[party].seat)));
  }
  const { from, to } = shown[0]!;
  return words.shownText(cast[from].seat, cast[to].seat);
}
