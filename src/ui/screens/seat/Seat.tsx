import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { TableLine } from '../../../session/index.ts';
import { memberDrafts, paperDrafts, type TakingDrafts } from '../../classroom/paper.ts';
import { hasSeat, remoteGame } from '../../classroom/remotegame.ts';
import { useBriefingHere, useSnapshot } from '../../game/context.ts';
import type { LaidOut } from '../../game/drafts.ts';
import { GameBody } from '../../game/GameBody.tsx';
import type { Game } from '../../game/game.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { noteBriefed } from './briefed.ts';
import { Arrived } from './Arrived.tsx';
import { useHere } from './context.ts';
import { Ended } from './Ended.tsx';
import { DelegationIcon } from './icons.tsx';
import { LostLine } from './LostLine.tsx';
import { Mates } from './Mates.tsx';
import { Press } from './Press.tsx';
import { Rejoin } from './Rejoin.tsx';
import { Strip, useTold } from './Strip.tsx';
import { byStrategyInWords } from './strategies.ts';
import { Suggest, Suggestions } from './Suggestions.tsx';
import { Talk } from './Talk.tsx';
import { TalkButton } from './TalkButton.tsx';
import { useTalking, type Talking } from './talking.ts';
import css from './seat.module.css';

/** One delegation's seat at a table: the game as everywhere, and around it what the session adds. */
export function Seat({
  line,
  party,
  briefed = false,
  extra,
  menu,
}: {
  line: TableLine;
  party: Party;
  /** Begin with the briefing. */
  briefed?: boolean;
  /** Beside the other deeds of the strip. */
  extra?: ReactNode;
  /** Beside what the menu of every game has. */
  menu?: ReactNode;
}) {
  const { connection, loaded, picture } = useHere();
  const { number } = line;
  const game = useMemo(
    () =>
      hasSeat(connection.getPicture(), number, party)
        ? remoteGame(connection, number, party, loaded.level)
        : null,
    // A seat that has just been given may come a moment later: look again when there are more.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [connection, number, party, loaded, picture.seats.length],
  );
  if (!game) {
    return (
      <p className={css.waiting} role="status">
        {say.game.preparing}
      </p>
    );
  }
  return (
    <Around
      key={`${number}/${party}`}
      game={game}
      line={line}
      party={party}
      briefed={briefed}
      extra={extra}
      menu={menu}
    />
  );
}

function useDrafts(number: number, party: Party, head: boolean): TakingDrafts {
  const { connection, picture } = useHere();
  const run = `${picture.facts.code}/${picture.facts.createdAtMs}/${number}/${party}`;
  const drafts = useMemo(
    () => (head ? paperDrafts(connection, number, party) : memberDrafts(run)),
    [connection, head, number, party, run],
  );
  useEffect(() => drafts.open(), [drafts]);
  return drafts;
}

function Around({
  game,
  line,
  party,
  briefed,
  extra,
  menu,
}: {
  game: Game;
  line: TableLine;
  party: Party;
  briefed: boolean;
  extra: ReactNode;
  menu: ReactNode;
}) {
  const here = useHere();
  const { loaded, picture, ticket } = here;
  const snapshot = useSnapshot(game);
  const drafts = useDrafts(line.number, party, snapshot.mayDecide);
  const talking = useTalking(line.number, party);
  const [talks, setTalks] = useState(false);
  const talkButton = useRef<HTMLSpanElement>(null);
  const told = useTold(line, picture.facts, party);
  const briefing = useBriefingHere(briefed);
  useEffect(() => {
    if (!briefing.shown) noteBriefed(here, party);
    // Noted when it is left, whatever else changes meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [briefing.shown, party]);
  const { turn } = snapshot.view;
  const handIn = useMemo(
    () => (laid: LaidOut) => <Suggest party={party} turn={turn} laid={laid} />,
    [party, turn],
  );
  const closeTalk = () => {
    setTalks(false);
    talkButton.current?.querySelector('button')?.focus();
  };
  return (
    <div className={talks ? css.withTalk : css.alone}>
      <div className={css.game}>
        <GameBody
          game={game}
          loaded={loaded}
          drafts={drafts}
          handIn={handIn}
          briefing={briefing}
          menu={menu}
          ended={<Ended line={line} party={party} view={snapshot.view} />}
          banner={
            <Strip line={line}>
              {ticket !== null && (
                <Delegation line={line} party={party} game={game} drafts={drafts} />
              )}
              {ticket !== null && (
                <span ref={talkButton}>
                  <TalkButton
                    unread={talking.unreadTotal}
                    open={talks}
                    onClick={() => (talks ? closeTalk() : setTalks(true))}
                  />
                </span>
              )}
              {extra}
            </Strip>
          }
        >
          <Notices line={line} party={party} talking={talking} briefing={briefing.shown} />
          <p className="hidden" role="status">
            {told}
          </p>
          <p className="hidden" role="status">
            {talking.news}
          </p>
        </GameBody>
      </div>
      {talks && <Talk talking={talking} onClose={closeTalk} />}
    </div>
  );
}

/** The people of the delegation, their suggestions, and the way to another device. */
function Delegation({
  line,
  party,
  game,
  drafts,
}: {
  line: TableLine;
  party: Party;
  game: Game;
  drafts: TakingDrafts;
}) {
  const { picture, ticket } = useHere();
  const [open, setOpen] = useState(false);
  const { view, mayDecide } = useSnapshot(game);
  const words = say.seat;
  const suggestions =
    picture.seats.find((seat) => seat.table === line.number && seat.party === party)?.suggestions ??
    [];
  const now = view.outcome ? 0 : suggestions.filter(({ turn }) => turn === view.turn).length;
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        <DelegationIcon />
        {words.strip.delegation}
        {now > 0 && (
          <span className={css.count}>
            <span aria-hidden="true">{now}</span>
            <span className="hidden">{words.strip.suggestions(now)}</span>
          </span>
        )}
      </Button>
      {open && (
        <Modal title={words.mates.title} onClose={() => setOpen(false)}>
          <ByStrategy line={line} party={party} />
          <Mates table={line.number} party={party} />
          <h3>{words.suggest.title}</h3>
          <Suggestions view={view} suggestions={suggestions} drafts={drafts} mayTake={mayDecide} />
          {ticket !== null && (
            <p>
              <Rejoin code={picture.facts.code} ticket={ticket} />
            </p>
          )}
        </Modal>
      )}
    </>
  );
}

/** Which other delegations a strategy plays where people should, and why. */
function ByStrategy({ line, party }: { line: TableLine; party: Party }) {
  const { picture } = useHere();
  const others = picture.facts.delegations.filter((each) => each !== party);
  const sentences = line.outcome ? [] : byStrategyInWords(line, others);
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}

/** What is not as usual: no connection, a strategy in a seat, a nudge. */
function Notices({
  line,
  party,
  talking,
  briefing,
}: {
  line: TableLine;
  party: Party;
  talking: Talking;
  /** Whether the briefing is open. */
  briefing: boolean;
}) {
  const { ticket } = useHere();
  const { because } = line.holders[party];
  return (
    <>
      <LostLine />
      {briefing && ticket !== null && <Arrived line={line} party={party} />}
      <Press talking={talking} />
      <Nudge key={line.turn} nudges={line.nudges[party]} awaited={line.awaited.includes(party)} />
      {!line.outcome && because !== null && (
        <p className={css.openly} role="status">
          {say.seat.strip.yoursByStrategy[because]}
        </p>
      )}
    </>
  );
}

/** That the facilitator waits for this delegation, until it has handed in. */
function Nudge({ nudges, awaited }: { nudges: number; awaited: boolean }) {
  const [before] = useState(nudges);
  return nudges > before && awaited ? <p className={css.nudge}>{say.seat.strip.nudged}</p> : null;
}
