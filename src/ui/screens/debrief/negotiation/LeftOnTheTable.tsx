import {
  isSameText,
  type Deal,
  type Deals,
  type Interests,
  type Text,
} from '../../../../engine/index.ts';
import {
  changeOf,
  tabledIn,
  type Searched,
  type Tabled,
  type Talks,
} from '../../../../replay/index.ts';
import { chance, number } from '../../../format.ts';
import { differences } from '../../../game/words.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { Folded } from '../../../parts/Folded.tsx';
import { ChangeTable, Part, tabledInWords } from './bits.tsx';

/** Gains below this are not told, points. */
const TOLD = 0.05;

/** How far the signed text lay from the frontier and the trade to it; or whether any text was possible. */
export function LeftOnTheTable({
  talks,
  interests,
  searched: { improvement, deals },
}: {
  talks: Talks;
  interests: Interests;
  searched: Searched;
}) {
  const words = say.debrief.negotiation.left;
  return (
    <Part title={words.title}>
      {talks.signed && improvement && (
        <Trade
          talks={talks}
          interests={interests}
          signed={talks.signed}
          improvement={improvement}
        />
      )}
      {!talks.signed && deals && <RoomAtTheEnd talks={talks} interests={interests} deals={deals} />}
      {!(talks.signed ? improvement : deals) && <p>{words.searching}</p>}
    </Part>
  );
}

function Trade({
  talks: { rounds, end },
  interests,
  signed,
  improvement: { equalGain, equalDeal, jointGain, jointDeal, exact },
}: {
  talks: Talks;
  interests: Interests;
  signed: Text;
  improvement: NonNullable<Searched['improvement']>;
}) {
  const words = say.debrief.negotiation.left;
  const { view } = rounds[rounds.length - 1]!;
  const equal = equalGain >= TOLD ? equalDeal : null;
  const joint = jointGain >= TOLD ? jointDeal : null;
  const trade = (deal: Deal, caption: string) => {
    const change = changeOf(view, interests, signed, deal.text);
    return (
      <>
        <ChangeTable level={end.level} change={change} caption={caption} />
        <p className="note">{words.holds(chance(change.from.hold), chance(deal.hold))}</p>
      </>
    );
  };
  if (!equal && !joint) return <p>{exact ? words.none : words.searching}</p>;
  if (!equal) {
    return (
      <>
        <p>{words.joint(number(jointGain, 1))}</p>
        <h4>{words.trade}</h4>
        {trade(joint!, words.trade)}
      </>
    );
  }
  return (
    <>
      <p>
        {words.equal(number(equalGain, 1))} {joint && words.jointToo(number(jointGain, 1))}
      </p>
      <h4>{words.trade}</h4>
      {trade(equal, words.trade)}
      {joint && !isSameText(joint.text, equal.text) && (
        <Folded title={words.tradeJoint}>{trade(joint, words.tradeJoint)}</Folded>
      )}
    </>
  );
}

/** Where nothing was signed: whether all four could have, and how the best text differed from the nearest. */
function RoomAtTheEnd({
  talks,
  interests,
  deals,
}: {
  talks: Talks;
  interests: Interests;
  deals: Deals;
}) {
  const words = say.debrief.negotiation.left;
  const last = talks.rounds[talks.rounds.length - 1]!;
  const best = deals.solutions.egalitarian;
  if (!best) return <p>{deals.exact ? words.noText : words.searching}</p>;
  const { exists, leastMargin, holdout } = deals.zone;
  const nearest = nearestTo(tabledIn(talks, last), best.text);
  const caption = (exists ? words.nearest : words.nearestShort)(tabledInWords(nearest));
  return (
    <>
      <p>
        {exists
          ? words.room(number(leastMargin, 1))
          : words.noRoom(number(-leastMargin, 1), cast[holdout].seat)}
      </p>
      <h4>{caption}</h4>
      <ChangeTable
        level={talks.end.level}
        change={changeOf(last.view, interests, nearest.text, best.text)}
        caption={caption}
      />
    </>
  );
}

/** The text on the table that a text differs from in the fewest articles. */
function nearestTo(tabled: readonly Tabled[], text: Text): Tabled {
  return tabled.reduce((best, next) =>
    differences(next.text, text).length < differences(best.text, text).length ? next : best,
  );
}
