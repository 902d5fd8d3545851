import { useEffect, useMemo, useState } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { Picture } from '../../../session/index.ts';
import type { Connection } from '../../classroom/connection.ts';
import { parsePaper } from '../../classroom/paper.ts';
import { hasSeat, remoteGame } from '../../classroom/remotegame.ts';
import type { Drafts } from '../../game/drafts.ts';
import { GameBody } from '../../game/GameBody.tsx';
import type { LoadedLevel } from '../../level.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { useAsk } from './useAsk.ts';
import css from './facilitate.module.css';

/**
 * What a delegation has laid out, as its head's screen shows it; nothing that is touched here is kept or
 * sent.
 */
function readOnlyDrafts(connection: Connection, table: number, party: Party): Drafts {
  const paper = () =>
    connection.getPicture()?.seats.find((seat) => seat.table === table && seat.party === party)
      ?.paper?.draft ?? null;
  return {
    read(moment) {
      const draft = parsePaper(paper() ?? '');
      return draft?.moment === moment ? draft.text : null;
    },
    keep: () => {},
    subscribe(listener) {
      let seen = paper();
      return connection.subscribe(() => {
        const now = paper();
        if (now === seen) return;
        seen = now;
        const draft = parsePaper(now ?? '');
        if (draft) listener(draft);
      });
    },
  };
}

/** A seat as its student sees it, over the whole page, for as long as the facilitator looks. */
export function Look({
  connection,
  picture,
  table,
  party,
  loaded,
  onBack,
}: {
  connection: Connection;
  picture: Picture;
  table: number;
  party: Party;
  loaded: LoadedLevel;
  onBack: () => void;
}) {
  const words = say.facilitate.open;
  const ask = useAsk();
  const [briefed, setBriefed] = useState(false);
  useEffect(() => {
    void ask({ type: 'look', seat: { table, party } });
    return () => void ask({ type: 'look', seat: null });
  }, [ask, table, party]);
  const there = hasSeat(picture, table, party);
  const game = useMemo(
    () => (there ? remoteGame(connection, table, party, loaded.level) : null),
    [there, connection, table, party, loaded],
  );
  const drafts = useMemo(
    () => readOnlyDrafts(connection, table, party),
    [connection, table, party],
  );
  const briefing = useMemo(() => ({ shown: briefed, show: setBriefed }), [briefed]);
  const bar = (
    <div className={css.looking}>
      <Button small onClick={onBack}>
        ← {words.backTo(table)}
      </Button>
      <span>{words.readOnly(cast[party].name)}</span>
    </div>
  );
  if (!game) {
    return (
      <main id="main" className={css.waiting}>
        {bar}
        <p role="status">{words.looking}</p>
      </main>
    );
  }
  return (
    <GameBody
      game={game}
      loaded={loaded}
      drafts={drafts}
      briefing={briefing}
      banner={bar}
      ended={
        <main id="main" className={css.waiting}>
          <p>{words.over}</p>
        </main>
      }
    />
  );
}
