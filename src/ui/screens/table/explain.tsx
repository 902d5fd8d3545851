import {
  ADVICE_DRAWS,
  alternativeOf,
  alternativeTerms,
  burdenOf,
  FATIGUE,
  payoffChange,
  payoffTerms,
  type Party,
  type Range,
  type Text,
  type TextAdvice,
  type View,
} from '../../../engine/index.ts';
import {
  capital,
  chance,
  number,
  percent,
  percentSpan,
  plusMinus,
  signed,
  soldiers,
  span,
} from '../../format.ts';
import { useOddsShown } from '../../game/context.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Figure } from '../../parts/Figure.tsx';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { meterName } from '../../game/meters.ts';
import { Terms } from '../../parts/Terms.tsx';

/** A chance with its range, as every figure of signing and holding is written. */
export function Chance({
  range,
  terms,
}: { range: Range } & Pick<Parameters<typeof Figure>[0], 'terms'>) {
  return (
    <Figure value={chance(range.value)} range={percentSpan(range.low, range.high)} terms={terms} />
  );
}

/** What fighting on is worth to a delegation, term by term. */
function Alternative({ view, party }: { view: View; party: Party }) {
  const words = say.table.payoff;
  const { base, terms } = alternativeTerms(view, party);
  return (
    <Terms
      caption={words.alternative}
      terms={[
        { label: words.base, value: base },
        ...terms.map(({ meter, points }) => ({
          label: capital(meterName(meter)),
          value: points,
        })),
      ]}
      total={{
        label: `${words.alternative} (${cast[party].seat})`,
        value: alternativeOf(view.level, party, view.meters),
      }}
    />
  );
}

/** What a text gives its reader: by article, at risk, from testing, and what fighting on is worth. */
export function PayoffTermsView({ view, text, own }: { view: View; text: Text; own: TextAdvice }) {
  const { level } = view;
  const words = say.table.payoff;
  const oddsShown = useOddsShown();
  const terms = payoffTerms(view, text);
  const share = level.delegations[view.party].durabilityShare;
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
      <p>
        {oddsShown
          ? words.kept(percent(share), chance(own.hold.value))
          : words.atRisk(percent(share))}
      </p>
      {own.testingPoints !== 0 && (
        <p>
          {words.stage}
          {say.writing.colon}
          <b>{signed(own.testingPoints, 1)}</b>
        </p>
      )}
      <p>
        {words.total}
        {say.writing.colon}
        <b>{number(own.payoff.value, 1)}</b> {plusMinus(own.payoff.low, own.payoff.high, 1)}.{' '}
        {say.common.range(ADVICE_DRAWS)}
      </p>
      <h3>{words.alternative}</h3>
      <Alternative view={view} party={view.party} />
      <p>
        {words.reserve}
        {say.writing.colon}
        {number(view.own.reserve, 1)}
      </p>
      <h3>{words.burdenTitle}</h3>
      <Burden view={view} />
    </>
  );
}

/** What fatigue has cost the holder so far, whatever is signed. */
export function Burden({ view }: { view: View }) {
  const { level, party, meters } = view;
  const meter = FATIGUE[party];
  return (
    <p>
      {say.table.payoff.burden(
        capital(meterName(meter)),
        number(meters[meter], 1),
        number(level.delegations[party].fatigueBurden, 2),
        number(burdenOf(level, party, meters), 1),
      )}
    </p>
  );
}

interface Known {
  readonly text: Text;
  readonly advice: TextAdvice;
}

/** Why one text is worth more or less to its reader than another. */
export function ChangeOfPayoff({ view, from, to }: { view: View; from: Known; to: Known }) {
  const words = say.table.payoff;
  const oddsShown = useOddsShown();
  const { articles, durability, testing } = payoffChange(view, from, to);
  const terms = [
    ...articles.map(({ article, points }) => ({
      label: view.level.articles[article]!.title,
      value: points,
    })),
    ...(oddsShown
      ? [
          { label: words.durability, value: durability },
          ...(testing === 0 ? [] : [{ label: words.testing, value: testing }]),
        ]
      : [{ label: words.besides, value: durability + testing }]),
  ];
  return (
    <>
      <Terms
        caption={words.changed}
        terms={terms}
        total={{
          label: words.changed,
          value: terms.reduce((sum, { value }) => sum + value, 0),
        }}
      />
      <p className="note">{say.common.range(ADVICE_DRAWS)}</p>
    </>
  );
}

/** What the chance that a text holds is made of; beside the draft's, where it is another text. */
export function HoldTerms({ own, before }: { own: TextAdvice; before?: TextAdvice | undefined }) {
  const words = say.table.plane;
  return (
    <>
      {before && <p>{words.holdChange(chance(before.hold.value), chance(own.hold.value))}</p>}
      <p>
        {words.risk}
        {say.writing.colon}
        <Chance range={own.firstQuarterRisk} />; {words.settled}
        {say.writing.colon}
        <Chance range={own.settledRisk} />.
      </p>
      <p>
        {words.breakEven} <BreakEven own={own} />. {words.breakEvenNote}
      </p>
      <p>{words.force(soldiers(own.force.fieldThousand), soldiers(own.force.sustainedThousand))}</p>
      <p className="note">{words.method}</p>
      <p>
        <ModelLink />
      </p>
    </>
  );
}

/** θ* with its range. */
export function BreakEven({ own }: { own: TextAdvice }) {
  return (
    <Figure
      value={number(own.breakEven.value, 2)}
      range={span(own.breakEven.low, own.breakEven.high, 1)}
    />
  );
}

/** A delegation's odds of signing: its margin over fighting on, and what its reserve hides. */
export function SigningOdds({
  view,
  own,
  party,
  never = null,
}: {
  view: View;
  own: TextAdvice;
  party: Party;
  /** Why it never signs this text, whatever it is worth. */
  never?: string | null;
}) {
  const words = say.table.odds;
  const margin = own.margins[party];
  const who = cast[party].seat;
  return (
    <>
      <p>
        {never === null ? (
          <>
            <Chance range={own.signs[party]} />.
          </>
        ) : (
          words.never(who, never)
        )}{' '}
        {words.margin(number(Math.abs(margin.value), 1), who, margin.value >= 0)}{' '}
        {never === null && (margin.value > 0 ? words.reserve : words.none)}
      </p>
      <Alternative view={view} party={party} />
    </>
  );
}

/** The options of a text that a delegation never signs: in which article, and why. */
export function redLinesOf(view: View, party: Party, text: Text) {
  const { level } = view;
  return level.delegations[party].redLines.flatMap(({ article, option, why }) => {
    const at = level.articles.findIndex(({ id }) => id === article);
    return level.articles[at]!.options[text[at]!]!.id === option ? [{ at, why }] : [];
  });
}

/** Why a delegation never signs a text, or null where it might. */
export function redLineOf(view: View, party: Party, text: Text): string | null {
  return redLinesOf(view, party, text)[0]?.why ?? null;
}

/** Why a text is not worth signing to the holder, or null where it is. */
export function objection(view: View, text: Text, theirs: TextAdvice): string | null {
  const words = say.table.signing;
  const why = redLineOf(view, view.party, text);
  if (why) return words.redLine(why);
  const alternative = alternativeOf(view.level, view.party, view.meters);
  if (theirs.payoff.value < alternative) return words.below;
  const least = alternative + view.own.reserve;
  return theirs.payoff.value < least ? words.belowReserve(number(least)) : null;
}
