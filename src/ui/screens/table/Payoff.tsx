import { alternativeOf, PARTIES, type View } from '../../../engine/index.ts';
import { chance, number, plusMinus } from '../../format.ts';
import { PRESSURE_POINTS, type Advice } from '../../game/advice.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { PayoffScale } from '../../parts/PayoffScale.tsx';
import { Section } from '../../parts/Section.tsx';
import { SignHoldPlane } from '../../parts/SignHoldPlane.tsx';
import { Why } from '../../parts/Why.tsx';
import type { Draft } from './draft.ts';
import {
  BreakEven,
  Chance,
  HoldTerms,
  PayoffTermsView,
  redLineOf,
  SigningOdds,
} from './explain.tsx';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly advice: Advice;
}

/** The other delegations' texts with the holder's own draft in its place. */
function drafts({ view, draft, advice }: Props) {
  return PARTIES.flatMap((party) => {
    const text = party === view.party ? draft.text : view.positions[party];
    const found = advice.of(text);
    return found ? [{ party, own: party === view.party, text, advice: found }] : [];
  }).toSorted((a, b) => Number(a.own) - Number(b.own));
}

/** What signing each draft is worth to me, on one scale with what fighting on is worth. */
export function PayoffBlock(props: Props) {
  const { view, draft, advice } = props;
  const own = advice.of(draft.text);
  const words = say.table.payoff;
  const walkAway = alternativeOf(view.level, view.party, view.meters);
  const all = drafts(props);
  const parts =
    own && own.testingPoints > 0
      ? words.parts(number(own.payoff.value - own.testingPoints), number(own.testingPoints))
      : '';
  return (
    <Section
      title={words.title}
      aside={
        own && (
          <Why title={words.terms}>
            <PayoffTermsView view={view} text={draft.text} own={own} />
          </Why>
        )
      }
    >
      <PayoffScale
        walkAway={walkAway}
        label={all
          .map(
            (each) =>
              `${cast[each.party].name} ${number(each.advice.payoff.value)} (${number(each.advice.payoff.low)}–${number(each.advice.payoff.high)})`,
          )
          .concat(`${words.walkAway} ${number(walkAway)}`)
          .join('; ')}
        marks={all.map((each) => {
          const { value, low, high } = each.advice.payoff;
          return each.own
            ? {
                party: each.party,
                value,
                own: true,
                low,
                high,
                label: parts || `${number(value)} ${plusMinus(low, high)}`.trim(),
              }
            : { party: each.party, value };
        })}
      />
      <p className="note">
        {words.note(number(walkAway), number(walkAway + view.own.reserve))}{' '}
        {parts && words.stageNote(parts)}
      </p>
    </Section>
  );
}

/** The dilemma: would it be signed, and would it hold? */
export function PlaneBlock(props: Props) {
  const { view, draft, advice } = props;
  const own = advice.of(draft.text);
  const all = drafts(props);
  const words = say.table.plane;
  const ofOthers = view.party === 'russia';
  return (
    <Section
      title={words.title}
      aside={
        own && (
          <Why title={words.title}>
            <DraftsTable view={view} all={all} />
            <p className="note">{words.frontierNote}</p>
            <h3>{words.holdLine}</h3>
            <HoldTerms own={own} />
            <h3>{say.table.odds.title[own.doubt]}</h3>
            <Odds view={view} draft={draft} own={own} />
          </Why>
        )
      }
    >
      <SignHoldPlane
        axis={ofOthers ? words.xOthers : words.x}
        pressure={words.pressure(PRESSURE_POINTS, ofOthers ? words.others : cast.russia.seat)}
        label={all
          .map(
            ({ party, advice: each }) =>
              `${words.draft(cast[party].name)} ${chance(each.signs[each.doubt].value)}, ${chance(each.hold.value)}`,
          )
          .join('; ')}
        drafts={all.map(({ party, own: mine, advice: each }) => ({
          party,
          own: mine,
          signs: each.signs[each.doubt].value,
          hold: each.hold.value,
          signsLow: each.signs[each.doubt].low,
          signsHigh: each.signs[each.doubt].high,
          holdLow: each.hold.low,
          holdHigh: each.hold.high,
        }))}
        today={advice.today}
        pressed={advice.pressed}
      />
      {own && (
        <p>
          <b>{words.holdLine}</b>{' '}
          <Chance
            range={own.hold}
            terms={{ title: words.holdLine.replace(':', ''), body: () => <HoldTerms own={own} /> }}
          />{' '}
          <span className="soft">
            {words.holdNote(view.level.calendar.quarters - view.quarter)}
          </span>
          . {words.breakEven} <BreakEven own={own} />.{' '}
          <span className="soft">{words.breakEvenNote}</span>
        </p>
      )}
    </Section>
  );
}

/** Every draft's two coordinates. */
function DraftsTable({ view, all }: { view: View; all: ReturnType<typeof drafts> }) {
  const ofOthers = view.party === 'russia';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.table.plane.who}</th>
          <th scope="col" className="num">
            {ofOthers ? say.table.leastSigns : say.table.moscowSigns}
          </th>
          <th scope="col" className="num">
            {say.table.holdsFive}
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ party, advice: each }) => (
          <tr key={party}>
            <th scope="row">
              <DelegationMark party={party} name />
            </th>
            <td className="num">
              {ofOthers && <DelegationMark party={each.doubt} />}{' '}
              <Chance range={each.signs[each.doubt]} />
            </td>
            <td className="num">
              <Chance range={each.hold} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The odds of the signature in doubt, or why there are none. */
function Odds({
  view,
  draft,
  own,
}: {
  view: View;
  draft: Draft;
  own: NonNullable<ReturnType<Advice['of']>>;
}) {
  const why = redLineOf(view, own.doubt, draft.text);
  return <SigningOdds view={view} own={own} party={own.doubt} never={why} />;
}
