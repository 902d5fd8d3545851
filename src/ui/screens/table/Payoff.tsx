import {
  ADVICE_DRAWS,
  alternativeOf,
  alternativeTerms,
  payoffTerms,
  PARTIES,
  type TextAdvice,
  type View,
} from '../../../engine/index.ts';
import { number, percent, percentSpan, plusMinus, soldiers } from '../../format.ts';
import { PRESSURE_POINTS, type Advice } from '../../game/advice.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { PayoffScale } from '../../parts/PayoffScale.tsx';
import { Section } from '../../parts/Section.tsx';
import { SignHoldPlane } from '../../parts/SignHoldPlane.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Why } from '../../parts/Why.tsx';
import type { Draft } from './draft.ts';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly advice: Advice;
}

/** The other delegations' texts with the holder's own draft in its place. */
function drafts({ view, draft, advice }: Props) {
  return PARTIES.flatMap((party) => {
    const found = advice.of(party === view.party ? draft.text : view.positions[party]);
    return found ? [{ party, own: party === view.party, advice: found }] : [];
  }).sort((a, b) => Number(a.own) - Number(b.own));
}

/** What signing each draft is worth to me, on one scale with what fighting on is worth. */
export function PayoffBlock(props: Props) {
  const { view, draft, advice } = props;
  const own = advice.of(draft.text);
  const walkAway = alternativeOf(view.level, view.party, view.meters);
  return (
    <Section
      title={say.table.payoff.title}
      aside={
        own && (
          <Why title={say.table.payoff.terms}>
            <PayoffTermsView view={view} draft={draft} own={own} />
          </Why>
        )
      }
    >
      <PayoffScale
        walkAway={walkAway}
        label={drafts(props)
          .map(
            (each) =>
              `${say.common.party[each.party]} ${number(each.advice.payoff.value)} (${number(each.advice.payoff.low)}–${number(each.advice.payoff.high)})`,
          )
          .concat(`${say.table.payoff.walkAway} ${number(walkAway)}`)
          .join('; ')}
        marks={drafts(props).map((each) => ({
          party: each.party,
          value: each.advice.payoff.value,
          own: each.own,
          ...(each.own ? { low: each.advice.payoff.low, high: each.advice.payoff.high } : {}),
        }))}
      />
      <p className="note">
        {say.table.payoff.note(number(walkAway), number(walkAway + view.own.reserve))}{' '}
        {view.level.delegations[view.party].stageValuePoints > 0 && say.table.payoff.stageNote}
      </p>
    </Section>
  );
}

function PayoffTermsView({ view, draft, own }: { view: View; draft: Draft; own: TextAdvice }) {
  const { level } = view;
  const words = say.table.payoff;
  const terms = payoffTerms(view, draft.text);
  const share = level.delegations[view.party].durabilityShare;
  const alternative = alternativeTerms(view, view.party);
  return (
    <>
      <Terms
        caption={words.terms}
        terms={terms.map(({ article, weight, worth, points }) => ({
          label: level.articles[article]!.title,
          detail: `${number(weight, 1)} × ${number(worth)}`,
          value: points,
        }))}
        total={{ label: words.sum, value: terms.reduce((sum, { points }) => sum + points, 0) }}
      />
      <p>{words.kept(percent(share), percent(own.hold.value))}</p>
      <p>
        {words.total}: <b>{number(own.payoff.value, 1)}</b>{' '}
        {plusMinus(own.payoff.low, own.payoff.high, 1)}. {say.common.range(ADVICE_DRAWS)}
      </p>
      <h3>{words.alternative}</h3>
      <Terms
        caption={words.alternative}
        terms={[
          { label: words.base, value: alternative.base },
          ...alternative.terms.map(({ meter, points }) => ({
            label: say.game.meter[meter],
            value: points,
          })),
        ]}
        total={{
          label: words.alternative,
          value: alternativeOf(level, view.party, view.meters),
        }}
      />
      <p>
        {words.reserve}: {number(view.own.reserve, 1)}
      </p>
    </>
  );
}

/** The dilemma: would it be signed, and would it hold? */
export function PlaneBlock(props: Props) {
  const { view, draft, advice } = props;
  const own = advice.of(draft.text);
  const all = drafts(props);
  const words = say.table.plane;
  const rows = all.map(({ party, advice: each }) => ({
    party,
    signs: each.signs.russia,
    hold: each.hold,
  }));
  return (
    <Section
      title={words.title}
      aside={
        own && (
          <Why title={words.title}>
            <p>{words.method}</p>
            <p>{words.frontierNote}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.who}</th>
                  <th scope="col" className="num">
                    {say.table.moscowSigns}
                  </th>
                  <th scope="col" className="num">
                    {say.table.holdsFive}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ party, signs, hold }) => (
                  <tr key={party}>
                    <th scope="row">
                      <DelegationMark party={party} name />
                    </th>
                    <td className="num">
                      <Figure
                        value={percent(signs.value)}
                        range={percentSpan(signs.low, signs.high)}
                      />
                    </td>
                    <td className="num">
                      <Figure
                        value={percent(hold.value)}
                        range={percentSpan(hold.low, hold.high)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <HoldTerms own={own} />
            <MoscowOdds view={view} own={own} />
          </Why>
        )
      }
    >
      <SignHoldPlane
        label={rows
          .map(
            ({ party, signs, hold }) =>
              `${words.draft(say.common.party[party])} ${percent(signs.value)}, ${percent(hold.value)}`,
          )
          .join('; ')}
        drafts={all.map(({ party, own: mine, advice: each }) => ({
          party,
          own: mine,
          signs: each.signs.russia.value,
          hold: each.hold.value,
          signsLow: each.signs.russia.low,
          signsHigh: each.signs.russia.high,
          holdLow: each.hold.low,
          holdHigh: each.hold.high,
        }))}
        today={advice.today}
        pressed={advice.pressed}
        pressurePoints={PRESSURE_POINTS}
      />
      {own && (
        <p>
          <b>{words.holdLine}</b>{' '}
          <Figure
            value={percent(own.hold.value)}
            range={percentSpan(own.hold.low, own.hold.high)}
          />{' '}
          <span className="soft">
            {words.holdNote(view.level.calendar.quarters - view.quarter)}
          </span>
          . {words.breakEven}{' '}
          <Figure
            value={number(own.breakEven.value, 2)}
            range={`${number(own.breakEven.low, 1)}–${number(own.breakEven.high, 1)}`}
          />{' '}
          <span className="soft">{words.breakEvenNote}</span>.
        </p>
      )}
    </Section>
  );
}

function HoldTerms({ own }: { own: TextAdvice }) {
  const words = say.table.plane;
  return (
    <>
      <p>
        {words.risk}:{' '}
        <Figure
          value={percent(own.firstQuarterRisk.value)}
          range={percentSpan(own.firstQuarterRisk.low, own.firstQuarterRisk.high)}
        />
        ; {words.settled}:{' '}
        <Figure
          value={percent(own.settledRisk.value)}
          range={percentSpan(own.settledRisk.low, own.settledRisk.high)}
        />
        .
      </p>
      <p>{words.force(soldiers(own.force.fieldThousand), soldiers(own.force.sustainedThousand))}</p>
      <p className="note">{say.common.range(ADVICE_DRAWS)}</p>
    </>
  );
}

/** What fighting on is worth to Moscow, term by term, and what its reserve hides. */
function MoscowOdds({ view, own }: { view: View; own: TextAdvice }) {
  const terms = alternativeTerms(view, 'russia');
  return (
    <>
      <h3>{say.table.odds.title}</h3>
      <p>
        <Figure
          value={percent(own.signs.russia.value)}
          range={percentSpan(own.signs.russia.low, own.signs.russia.high)}
        />
        . {say.table.odds.reserve}
      </p>
      <Terms
        caption={say.table.payoff.alternative}
        terms={[
          { label: say.table.payoff.base, value: terms.base },
          ...terms.terms.map(({ meter, points }) => ({
            label: say.game.meter[meter],
            value: points,
          })),
        ]}
        total={{
          label: `${say.table.payoff.alternative} (${say.common.actor.russia})`,
          value: alternativeOf(view.level, 'russia', view.meters),
        }}
      />
    </>
  );
}
