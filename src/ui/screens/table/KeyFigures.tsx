import type { View } from '../../../engine/index.ts';
import { chance, number, percentSpan, plusMinus } from '../../format.ts';
import type { Advice } from '../../game/advice.ts';
import { useOddsShown } from '../../game/context.ts';
import { guided } from '../../guide/Guide.tsx';
import { say } from '../../messages/index.ts';
import type { Draft } from './draft.ts';
import css from './table.module.css';

/** The figures of the draft that a phone keeps in sight; the payoff alone where odds are not shown. */
export function KeyFigures({ view, draft, advice }: { view: View; draft: Draft; advice: Advice }) {
  const oddsShown = useOddsShown();
  const own = advice.of(draft.text);
  const words = say.table.figures;
  const signs = view.party === 'russia' ? words.others : words.moscow;
  const testing = view.level.delegations[view.party].stageValuePoints > 0;
  const you = testing ? words.youTesting : words.you;
  const doubted = own?.signs[own.doubt];
  const rows: readonly (readonly [string, string, string])[] =
    own && doubted
      ? [
          [you, number(own.payoff.value), plusMinus(own.payoff.low, own.payoff.high)],
          [words.holds, chance(own.hold.value), percentSpan(own.hold.low, own.hold.high)],
          [
            signs,
            own.refuses[own.doubt] ? say.table.never : chance(doubted.value),
            percentSpan(doubted.low, doubted.high),
          ],
        ]
      : [you, words.holds, signs].map((label) => [label, '–', ''] as const);
  return (
    <dl className={css.keys} {...guided('figures')}>
      {rows.slice(0, oddsShown ? 3 : 1).map(([label, value, range]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b> <span className="soft">{range}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
