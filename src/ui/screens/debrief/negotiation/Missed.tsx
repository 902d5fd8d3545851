import { useMemo } from 'react';
import { byParty, PARTIES, type Interests } from '../../../../engine/index.ts';
import {
  chancesOf,
  changeOf,
  mostTelling,
  type Compared,
  type Room,
  type Searched,
  type TabledChance,
  type Talks,
} from '../../../../replay/index.ts';
import { capital, inWords, number, signed, listed } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { DelegationMark } from '../../../parts/DelegationMark.tsx';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { ChangeTable, Part, PartyHeads, PointCells, tabledInWords } from './bits.tsx';
import css from './negotiation.module.css';

/** Over the rounds: whether a text on the table was better for all four than what came of it. */
export function Missed({
  talks,
  interests,
  searched: { rooms },
  done,
}: {
  talks: Talks;
  interests: Interests;
  searched: Searched;
  done: boolean;
}) {
  const words = say.debrief.negotiation.missed;
  const chances = useMemo(() => chancesOf(talks, interests), [talks, interests]);
  const telling = mostTelling(chances)!;
  return (
    <Part title={words.title}>
      <p>{telling.better ? better(talks, telling) : nothing(talks, telling)}</p>
      {telling.better && (
        <>
          <Gains of={telling} />
          {talks.signed && !telling.isSigned && (
            <Folded title={words.differs}>
              <ChangeTable
                level={talks.end.level}
                change={changeOf(
                  talks.rounds[telling.round - 1]!.view,
                  interests,
                  talks.signed,
                  telling.deal.text,
                )}
                caption={words.differs}
              />
            </Folded>
          )}
        </>
      )}
      {!(telling.better && !telling.onlySooner) && (
        <Possible signed={talks.signed !== null} rooms={rooms} done={done} />
      )}
      <p className="note">{words.note}</p>
      <Folded title={words.byRound}>
        <Rounds chances={chances} rooms={rooms} />
      </Folded>
    </Part>
  );
}

function better(talks: Talks, chance: TabledChance): string {
  const words = say.debrief.negotiation.missed;
  const { round } = chance;
  const draft = tabledInWords(chance.tabled);
  if (!talks.signed) return words.better.none(round, draft);
  if (!chance.onlySooner) return words.better.signed(round, draft);
  const sooner = words.rounds(talks.rounds.length - round, inWords(talks.rounds.length - round));
  return chance.isSigned ? words.sameSooner(round, sooner) : words.sooner(round, draft, sooner);
}

/** Nothing was missed: the nearest text, and why each that was against it was. */
function nothing(talks: Talks, chance: TabledChance): string {
  const words = say.debrief.negotiation.missed;
  const none = words.nothing[talks.signed ? 'signed' : 'none'];
  if (chance.isSigned || chance.against.length === 0) return none;
  const draft = tabledInWords(chance.tabled);
  return `${none} ${words.nearest(draft, chance.round, reasons(chance))}`;
}

/** Why a text would not have been signed: red lines first, then who asked or got more. */
function reasons({ refusedBy, against, gains, margins }: Compared): string {
  const words = say.debrief.negotiation.missed.why;
  const others = against.filter((party) => !refusedBy.includes(party));
  return listed([
    ...(refusedBy.length > 0
      ? [words.lines(listed(refusedBy.map((party) => cast[party].seat)), refusedBy.length)]
      : []),
    ...others.map((party) =>
      margins[party] < 0
        ? words.margin(cast[party].seat, number(-margins[party], 1))
        : words.gain(cast[party].seat, number(-gains[party], 1)),
    ),
  ]);
}

/** What nobody tabled but all could have signed, as far as the rounds have been searched. */
function Possible({
  signed: isSigned,
  rooms,
  done,
}: {
  /** Whether the talks came to a text. */
  signed: boolean;
  rooms: readonly Room[];
  done: boolean;
}) {
  const words = say.debrief.negotiation.missed.possible;
  const best = mostTelling(rooms.flatMap((room) => (room.best?.better ? [room.best] : [])));
  if (!best) return <p>{!done ? words.searching : isSigned ? words.noneBefore : words.none}</p>;
  const least = Math.min(...PARTIES.map((party) => best.gains[party]));
  return (
    <>
      <p>{words.better(best.round, number(least, 1))}</p>
      <Gains of={best} />
    </>
  );
}

/** What a text was worth to each above what came, and above the least it asked. */
function Gains({ of: { gains, byText, isSigned, margins } }: { of: Compared }) {
  const words = say.debrief.negotiation.missed;
  return (
    <table className={css.points}>
      <caption className="hidden">{words.gain}</caption>
      <thead>
        <tr>
          <td />
          <PartyHeads />
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.gain}</th>
          <PointCells points={gains} />
        </tr>
        {byText && !isSigned && (
          <>
            <tr>
              <th scope="row">{words.byText}</th>
              <PointCells points={byText} />
            </tr>
            <tr>
              <th scope="row">{words.byTime}</th>
              <PointCells points={byParty((party) => gains[party] - byText[party])} />
            </tr>
          </>
        )}
        <tr>
          <th scope="row">{words.margin}</th>
          <PointCells points={margins} />
        </tr>
      </tbody>
    </table>
  );
}

/** Each round's most telling text. */
function Rounds({ chances, rooms }: { chances: readonly TabledChance[]; rooms: readonly Room[] }) {
  const words = say.debrief.negotiation.missed;
  return (
    <>
      <p className="note">{words.roundsNote}</p>
      <Scrolling>
        <table className={css.points}>
          <caption className="hidden">{words.byRound}</caption>
          <thead>
            <tr>
              <th scope="col">{say.debrief.negotiation.round}</th>
              <th scope="col">{words.text}</th>
              <PartyHeads />
              <th scope="col" className="num">
                {words.possibleColumn}
              </th>
            </tr>
          </thead>
          <tbody>
            {chances.map((chance) => {
              const { round, tabled, spare, better: isBetter, refusedBy } = chance;
              const room = rooms.find((each) => each.round === round);
              return (
                <tr key={round}>
                  <th scope="row">{round}</th>
                  <td>
                    {capital(tabledInWords(tabled))}
                    {isBetter && <b>, {words.all}</b>}
                    {refusedBy.length > 0 && (
                      <>
                        , {words.crosses}{' '}
                        {refusedBy.map((party) => (
                          <DelegationMark key={party} party={party} />
                        ))}
                      </>
                    )}
                  </td>
                  <PointCells points={spare} />
                  <td className="num">{room ? signed(room.spare, 1) : ''}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
