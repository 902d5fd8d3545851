import { testsByModel, type QuarterOdds } from '../../../engine/index.ts';
import { moveTerms, type StageState } from '../../../model/index.ts';
import { number, percent, percentSpan } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { say } from '../../messages/index.ts';
import type { OpenedTurn } from '../../opened.ts';
import { Figure } from '../../parts/Figure.tsx';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { OddsBar, OddsKey } from '../../parts/OddsBar.tsx';
import { Section } from '../../parts/Section.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Why } from '../../parts/Why.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** What Moscow does this quarter, as it stands and after the moves ordered. */
export function OddsBlock({
  orders,
  before,
  after,
  turn,
}: {
  orders: Orders;
  before: QuarterOdds;
  after: QuarterOdds;
  turn: Pick<OpenedTurn, 'turn' | 'name'>;
}) {
  const words = say.line.odds;
  const { view } = useGame().snapshot;
  const moved = orders.moves.length > 0 || orders.considered !== null;
  const exact = (share: number) => number(100 * share, 1);
  return (
    <Section
      title={words.title}
      aside={
        <Why title={words.title}>
          <OddsTerms odds={after} turn={{ ...turn, state: after.stage, beliefs: after.beliefs }} />
        </Why>
      }
    >
      <p className="note">{words.stands}</p>
      <OddsBar odds={before.moves} label={words.stands} />
      {moved && (
        <>
          <p className="note">{words.after}</p>
          <OddsBar odds={after.moves} label={words.after} />
        </>
      )}
      <OddsKey />
      <p className={css.large}>
        {moved
          ? words.change(exact(before.risk.value), exact(after.risk.value))
          : percent(after.risk.value)}{' '}
        <span>
          {words.risk} {percentSpan(after.risk.low, after.risk.high)}
        </span>
      </p>
      <p>
        {words.credibility} {moved && <>{number(before.breakEven.value, 2)} → </>}
        <Figure
          value={number(after.breakEven.value, 2)}
          range={`${number(after.breakEven.low, 1)}–${number(after.breakEven.high, 1)}`}
        />
      </p>
      <p className="note">{words.credibilityNote}</p>
      {testsByModel(view) && (
        <p className="note">{words.tempo(percent(after.tempo), after.tempo > 0.995)}</p>
      )}
    </Section>
  );
}

/** The terms of a strike for both types, the inputs, and the beliefs behind the answers. */
export function OddsTerms({ odds, turn }: { odds: QuarterOdds; turn: OpenedTurn }) {
  const words = say.line.odds;
  const { stage, beliefs, solution } = odds;
  return (
    <>
      <p>
        <ModelLink turn={turn} />
      </p>
      {[true, false].map((revisionist) => {
        const terms = moveTerms(stage, solution, beliefs, 'strike', revisionist);
        return (
          <div key={String(revisionist)}>
            <h3>{words.termsOf(revisionist ? words.revisionist : words.opportunist)}</h3>
            <Terms
              caption={words.termsOf(revisionist ? words.revisionist : words.opportunist)}
              decimals={3}
              terms={(
                ['gain', 'effort', 'attributionAndPrice', 'resistance', 'widerWar'] as const
              ).map((term) => ({ label: words.term[term], value: terms[term] }))}
              total={{ label: words.total, value: terms.total }}
            />
          </div>
        );
      })}
      <h3>{words.inputs}</h3>
      <table>
        <tbody>
          {(Object.keys(say.line.input) as (keyof StageState)[]).map((input) => (
            <tr key={input}>
              <td>{say.line.input[input]}</td>
              <td className="num">
                {number(stage[input], Number.isInteger(stage[input]) ? 0 : 2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.beliefs}
        {say.writing.colon}
        {words.believe(
          percent(beliefs.revisionist),
          percent(beliefs.firm),
          percent(beliefs.committed),
        )}
      </p>
      <p className="note">{words.range}</p>
    </>
  );
}
