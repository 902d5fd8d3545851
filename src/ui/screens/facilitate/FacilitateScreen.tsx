import { useState } from 'react';
import { connect } from '../../classroom/remote.ts';
import { say } from '../../messages/index.ts';
import { Notice } from '../../parts/Notice.tsx';
import { href, useQuery } from '../../route.ts';
import { Arrived, Plain, useConnection } from '../wall/WallScreen.tsx';
import { Facilitator } from './Facilitator.tsx';
import { keptSession, takeUp, type KeptSession } from './sessions.ts';

/** A facilitator's session: its code in the address, its secret in this browser or brought by a link. */
export default function FacilitateScreen() {
  const query = useQuery();
  const [session] = useState(() => takeUp(query, Date.now()));
  const code = query.get('code') ?? '';
  // Another code in the address is another session; the secret was taken up as the screen opened.
  const current = session?.code === code ? session : keptSession(code);
  const [deleted, setDeleted] = useState(false);
  const words = say.facilitate;
  if (deleted || !current) {
    return (
      <Plain>
        {deleted ? <p role="status">{words.files.removed}</p> : <Notice>{words.noSession}</Notice>}
        <p>
          <a href={href('start')}>{words.toStart}</a>
        </p>
      </Plain>
    );
  }
  return <Connected key={current.code} session={current} onDeleted={() => setDeleted(true)} />;
}

function Connected({ session, onDeleted }: { session: KeptSession; onDeleted: () => void }) {
  const { code, secret } = session;
  const connection = useConnection(() => connect({ code, secret }));
  return (
    connection && (
      <Arrived connection={connection} refused={say.facilitate.line.refused}>
        {(here) => (
          <Facilitator
            connection={connection}
            {...here}
            session={session}
            onDeleted={() => {
              connection.close();
              onDeleted();
            }}
          />
        )}
      </Arrived>
    )
  );
}
