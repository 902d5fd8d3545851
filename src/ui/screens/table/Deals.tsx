import { useMemo } from 'react';
import {
  alternativeOf,
  crossesRedLine,
  dealOf,
  PARTIES,
  signatoriesOf,
  statedInterests,
  textKey,
  type Deal,
  type Deals,
  type Improvement,
  type Party,
  type View,
} from '../../../engine/index.ts';
import type { SolutionName } from '../../../model/index.ts';
import { chance, number, signed } from '../../format.ts';
import { useOddsShown } from '../../game/context.ts';
import { useAnswer, type Answer, type DealsDesk } from '../../game/deals.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { FrontierPlot, SolutionShape } from '../../parts/FrontierPlot.tsx';
import { Why } from '../../parts/Why.tsx';
import { ChangesList } from './ChangesList.tsx';
import { PartyChoice } from './PartyChoice.tsx';
import type { Draft } from './draft.ts';
import css from './table.module.css';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly desk: DealsDesk;
  readonly partner: Party;
  readonly onPartner: (party: Party) => void;
}

/** A gain below this is none: figures are told to a tenth of a point. */
const LEAST_GAIN = 0.05;

/** What efficient deals there are beside the table, and how far my draft is from them. */
export function DealsBlock(props: Props) {
  const { desk, draft } = props;
  const improvement = useAnswer(desk, { search: 'improve', text: draft.text });
  return (
    <Fold title={say.deals.title} aside={verdict(improvement)}>
      {() => <Panel {...props} improvement={improvement} />}
    </Fold>
  );
}

/** The draft's distance from the frontier in a few words. */
function verdict(improvement: Answer<Improvement> | null): string {
  const words = say.deals.improve;
  if (!improvement) return words.looking;
  const { equalGain, jointGain } = improvement.found;
  if (equalGain >= LEAST_GAIN) return words.short(number(equalGain, 1));
  if (jointGain >= LEAST_GAIN) return words.shortJoint(number(jointGain, 1));
  return improvement.final ? words.efficient : words.looking;
}

function Panel({
  view,
  draft,
  desk,
  partner,
  onPartner,
  improvement,
}: Props & { improvement: Answer<Improvement> | null }) {
  const words = say.deals;
  const answer = useAnswer(desk, { search: 'deals' });
  const deals = answer?.found ?? null;
  const state = answer?.final && improvement?.final ? words.exact : words.first;
  return (
    <>
      <p className="note">
        {words.hint}{' '}
        <Why title={words.title} label={words.how}>
          <p>{words.method}</p>
          <p>{words.frontierNote}</p>
        </Why>
      </p>
      <PartyChoice view={view} legend={words.pair} chosen={partner} onChoose={onPartner} />
      <PairPlot view={view} draft={draft} deals={deals} partner={partner} />
      <p className={css.state} data-state={answer?.final ? 'exact' : 'first'}>
        {state}
      </p>
      {deals && <p>{zoneInWords(deals, view.party)}</p>}
      <Better view={view} draft={draft} improvement={improvement} />
      {deals && <Solutions view={view} draft={draft} deals={deals} />}
    </>
  );
}

/** Whether everyone could gain, as far as the holder may know. */
function zoneInWords({ zone }: Deals, holder: Party): string {
  const words = say.deals.zone;
  if (zone.exists) return words.exists(number(zone.leastMargin, 1));
  return Number.isFinite(zone.leastMargin)
    ? words.none(
        zone.holdout === holder ? null : cast[zone.holdout].seat,
        number(-zone.leastMargin, 1),
      )
    : words.noneAtAll;
}

/** My payoff against the partner's: what can be had, every draft, the solutions. */
function PairPlot({
  view,
  draft,
  deals,
  partner,
}: {
  view: View;
  draft: Draft;
  deals: Deals | null;
  partner: Party;
}) {
  const words = say.deals;
  const me = view.party;
  const at = (deal: Deal) => ({ x: deal.payoffs[me], y: deal.payoffs[partner] });
  const marks = useMemo(() => {
    const interests = statedInterests(view);
    return PARTIES.map((party) => ({
      party,
      emphasised: party === view.party,
      name: say.table.plane.draft(cast[party].name),
      deal: dealOf(view, interests, party === view.party ? draft.text : view.positions[party]),
    }));
  }, [view, draft.text]);
  const pair = deals?.pairs.find(
    ({ parties }) => parties.includes(me) && parties.includes(partner),
  );
  const frontier = (pair?.deals ?? []).map(at).toSorted((a, b) => a.x - b.x);
  const solutions = deals ? solutionsOf(deals) : [];
  const who = cast[partner].name;
  return (
    <FrontierPlot
      across={{ party: me, alternative: alternativeOf(view.level, me, view.meters) }}
      up={{ party: partner, alternative: alternativeOf(view.level, partner, view.meters) }}
      frontier={frontier}
      marks={marks.map(({ deal, ...mark }) => ({ ...mark, ...at(deal) }))}
      solutions={solutions.map(([solution, deal]) => ({ solution, ...at(deal) }))}
      label={words.plot.label(cast[me].name, who, frontier.length)}
    />
  );
}

const SOLUTIONS: readonly SolutionName[] = [
  'nash',
  'kalai-smorodinsky',
  'egalitarian',
  'utilitarian',
];

function solutionsOf(deals: Deals): readonly (readonly [SolutionName, Deal])[] {
  return SOLUTIONS.flatMap((name) => {
    const deal = deals.solutions[name];
    return deal ? [[name, deal] as const] : [];
  });
}

/** For my draft: what all four could gain at once, and which changes that takes. */
function Better({
  view,
  draft,
  improvement,
}: {
  view: View;
  draft: Draft;
  improvement: Answer<Improvement> | null;
}) {
  const words = say.deals.improve;
  if (!improvement) return <p className="note">{words.looking}</p>;
  const { equalGain, equalDeal, jointGain, jointDeal } = improvement.found;
  const [deal, sentence] =
    equalDeal && equalGain >= LEAST_GAIN
      ? [equalDeal, words.equal(number(equalGain, 1))]
      : jointDeal && jointGain >= LEAST_GAIN
        ? [jointDeal, words.joint(number(jointGain, 1))]
        : [null, improvement.final ? words.none : words.looking];
  const refusers = signatoriesOf(view.level, draft.text)
    .filter((party) => crossesRedLine(view.level, party, draft.text))
    .map((party) => cast[party].seat)
    .join(', ');
  return (
    <div className={css.better}>
      <p>
        <b>{words.yours}</b> {sentence} {refusers && words.refused(refusers)}
      </p>
      {deal && (
        <details>
          <summary>{words.show}</summary>
          <ChangesList level={view.level} from={draft.text} to={deal.text} />
          <p>
            <Button small disabled={draft.locked} onClick={() => draft.adopt(deal.text)}>
              {say.deals.put}
            </Button>
          </p>
        </details>
      )}
    </div>
  );
}

/** The named solutions: what each gives everyone, what it rests on, and how to start from it. */
function Solutions({ view, draft, deals }: { view: View; draft: Draft; deals: Deals }) {
  const words = say.deals;
  const found = solutionsOf(deals);
  const oddsShown = useOddsShown();
  const durable = oddsShown ? deals.mostDurable : null;
  const interests = statedInterests(view);
  const mine = dealOf(view, interests, draft.text).payoffs[view.party];
  return (
    <details className={css.solutions}>
      <summary>{words.solutionsTitle}</summary>
      {!deals.zone.exists && <p className="note">{words.noSolutions}</p>}
      <ul>
        {found.map(([name, deal]) => (
          <li key={name}>
            <h3>
              <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <SolutionShape solution={name} />
              </svg>{' '}
              {words.solution[name].name}{' '}
              <Why title={words.solution[name].name}>
                <p>{words.solution[name].why}</p>
                <p className="note">{words.solution[name].citation}</p>
                <p className="note">{words.solutionNote}</p>
              </Why>
            </h3>
            <p>{gainsInWords(deal, deals, oddsShown)}</p>
            <Start view={view} draft={draft} deal={deal} mine={mine} />
          </li>
        ))}
        {durable && (
          <li>
            <h3>{words.durable}</h3>
            <p>{words.durableHold(chance(durable.hold))}</p>
            <Start view={view} draft={draft} deal={durable} mine={mine} />
          </li>
        )}
      </ul>
    </details>
  );
}

function gainsInWords(deal: Deal, { least }: Deals, oddsShown: boolean): string {
  const gains = PARTIES.map(
    (party) => `${cast[party].code} ${signed(deal.payoffs[party] - least[party], 1)}`,
  );
  const told = gains.join(', ');
  return oddsShown ? say.deals.gains(told, chance(deal.hold)) : say.deals.gainsPlain(told);
}

/** What starting from a deal would change, and doing it. */
function Start({
  view,
  draft,
  deal,
  mine,
}: {
  view: View;
  draft: Draft;
  deal: Deal;
  mine: number;
}) {
  const words = say.deals;
  if (textKey(deal.text) === textKey(draft.text))
    return <p className="note">{words.sameAsDraft}</p>;
  return (
    <details>
      <summary>{words.against(signed(deal.payoffs[view.party] - mine, 1))}</summary>
      <ChangesList level={view.level} from={draft.text} to={deal.text} />
      <p>
        <Button small disabled={draft.locked} onClick={() => draft.adopt(deal.text)}>
          {words.put}
        </Button>
      </p>
    </details>
  );
}
