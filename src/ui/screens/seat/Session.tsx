import { useMemo, useState, type ReactNode } from 'react';
import { levelHash } from '../../../replay/index.ts';
import type { Party } from '../../../engine/index.ts';
import type { Picture } from '../../../session/index.ts';
import type { Connection } from '../../classroom/connection.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { useLine, usePicture } from '../../classroom/hooks.ts';
import { tableOf } from '../../classroom/people.ts';
import type { LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href } from '../../route.ts';
import { useLevel } from '../../uselevel.ts';
import { wasBriefed } from './briefed.ts';
import { HereContext, useHere } from './context.ts';
import { Closed } from './Closed.tsx';
import { Device } from './Device.tsx';
import { Lobby } from './Lobby.tsx';
import { Observer } from './Observer.tsx';
import { StatedBriefing } from '../briefing/StatedBriefing.tsx';
import { Seat } from './Seat.tsx';
import css from './seat.module.css';

/** A session as a person in it has it: the room before the game, a seat, or a look at a table. */
export function Session({
  connection,
  ticket,
  refused,
  menu,
}: {
  connection: Connection;
  /** Null for a session of this device alone. */
  ticket: string | null;
  /** Beside the words of why the host does not let this person in: what to do now. */
  refused?: ReactNode;
  /** Beside what the menu of every game has. */
  menu?: ReactNode;
}) {
  const picture = usePicture(connection);
  const line = useLine(connection);
  const loaded = useLevel(picture?.facts.level.id ?? null);
  const here = useMemo(
    () =>
      picture && loaded && loaded !== 'failed' ? { connection, picture, loaded, ticket } : null,
    [connection, picture, loaded, ticket],
  );
  if (line.state === 'refused') {
    return (
      <Plain>
        <Notice>{sessionFaultInWords(line.fault)}</Notice>
        {refused}
      </Plain>
    );
  }
  if (loaded === 'failed') {
    return (
      <Plain>
        <Notice>{say.seat.failedLevel}</Notice>
      </Plain>
    );
  }
  if (!here) {
    return (
      <Plain>
        <p role="status">{say.seat.line[line.state === 'lost' ? 'lost' : 'connecting']}</p>
      </Plain>
    );
  }
  return <Known here={here} menu={menu} />;
}

function Known({
  here,
  menu,
}: {
  here: { connection: Connection; picture: Picture; loaded: LoadedLevel; ticket: string | null };
  menu: ReactNode;
}) {
  const { loaded, picture } = here;
  const hash = useMemo(() => levelHash(loaded.level), [loaded]);
  if (picture.facts.level.hash !== hash) {
    return (
      <Plain>
        <Notice>{say.seat.otherLevel}</Notice>
      </Plain>
    );
  }
  return (
    <HereContext value={here}>
      <Place menu={menu} />
    </HereContext>
  );
}

/** Where a person is, by the stage of the session and their seat. */
function Place({ menu }: { menu: ReactNode }) {
  const here = useHere();
  const { loaded, picture } = here;
  const { facts, me } = picture;
  const [brief, setBrief] = useState<Party | null>(null);
  const seat = me?.seat ?? null;
  const line = seat && tableOf(picture, seat.table);
  const begun = facts.stage !== 'lobby';
  // The brief that was open in the lobby stays open, but for a seat that was given up.
  const reading = brief !== null && seat?.parties.includes(brief) ? brief : null;
  if (line && !begun && reading) {
    return <StatedBriefing level={loaded.level} party={reading} onLeave={() => setBrief(null)} />;
  }
  if (!line || !begun) return <Lobby onBrief={setBrief} />;
  // A table that is over has its debrief; one that was closed before has its run.
  const opened = picture.opened.find(({ table }) => table === line.number);
  if (opened?.recording && !line.outcome) return <Closed line={line} opened={opened} />;
  const [first, ...others] = seat.parties;
  if (first === undefined) return <Observer line={line} />;
  if (others.length > 0) return <Device line={line} parties={seat.parties} menu={menu} />;
  return <Seat line={line} party={first} briefed={!wasBriefed(here, first)} menu={menu} />;
}

/** A page with little on it: waiting, or why there is no seat. */
export function Plain({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1>{say.seat.title}</h1>
        {children}
        <p>
          <a href={href('classroom')}>{say.seat.toDoors}</a>
        </p>
      </main>
    </>
  );
}
