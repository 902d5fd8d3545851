import { useEffect, useMemo, useState } from 'react';
import { levelHash } from '../../../replay/index.ts';
import type { Picture } from '../../../session/index.ts';
import type { Connection, Line } from '../../classroom/connection.ts';
import { connect } from '../../classroom/remote.ts';
import type { LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href, useQuery } from '../../route.ts';
import { sessionFault } from '../facilitate/words.ts';
import { useLevel } from '../../uselevel.ts';
import { usePicture } from './usePicture.ts';
import { Wall } from './Wall.tsx';
import css from './wall.module.css';

/** The wall, by the code and the wall's ticket in the address: nothing in it is secret from the room. */
export default function WallScreen() {
  const query = useQuery();
  const code = query.get('code') ?? '';
  const wall = query.get('wall') ?? '';
  return code && wall ? (
    <Connected key={`${code}/${wall}`} code={code} wall={wall} />
  ) : (
    <Plain>
      <p>{say.wall.noCode}</p>
    </Plain>
  );
}

function Connected({ code, wall }: { code: string; wall: string }) {
  const connection = useConnection(() => connect({ code, wall }));
  return (
    connection && (
      <Arrived connection={connection} refused={say.wall.line.refused}>
        {(here) => <Wall connection={connection} {...here} />}
      </Arrived>
    )
  );
}

/** A connection for as long as the screen stands; the screen has a key that names it. */
export function useConnection(open: () => Connection): Connection | null {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    const opened = open();
    setConnection(opened);
    return () => opened.close();
    // The key of the screen stands for everything that `open` goes by.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return connection;
}

/** What a screen of a session has once it is there. */
export interface Here {
  readonly picture: Picture;
  readonly line: Line;
  readonly loaded: LoadedLevel;
}

/** Waits for the level and the first picture, or says why there is none. */
export function Arrived({
  connection,
  refused,
  children,
}: {
  connection: Connection;
  refused: (why: string) => string;
  children: (here: Here) => React.ReactNode;
}) {
  const { picture, line } = usePicture(connection);
  const loaded = useLevel(picture?.facts.level.id ?? null);
  const hash = useMemo(
    () => (loaded && loaded !== 'failed' ? levelHash(loaded.level) : null),
    [loaded],
  );
  if (line.state === 'refused') {
    return (
      <Plain>
        <Notice>{refused(sessionFault(line.fault))}</Notice>
      </Plain>
    );
  }
  if (loaded === 'failed') {
    return (
      <Plain>
        <Notice>{say.common.notice.crash}</Notice>
      </Plain>
    );
  }
  if (!picture || !loaded) {
    return (
      <Plain>
        <p role="status">{say.wall.line.connecting}</p>
      </Plain>
    );
  }
  if (picture.facts.level.hash !== hash) {
    return (
      <Plain>
        <Notice>{say.wall.otherLevel}</Notice>
      </Plain>
    );
  }
  return children({ picture, line, loaded });
}

/** A page that only says something. */
export function Plain({ children }: { children: React.ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.message}>
        {children}
        <p>
          <a href={href('home')}>{say.wall.home}</a>
        </p>
      </main>
    </>
  );
}
