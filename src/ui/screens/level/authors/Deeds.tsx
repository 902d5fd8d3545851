import { useState } from 'react';
import { formatBundle, type Bundle } from '../../../../content/bundle.ts';
import { number } from '../../../format.ts';
import { cardFrom } from '../../../levelcard.ts';
import { cardOf, isBuiltIn } from '../../../levels.ts';
import { say } from '../../../messages/index.ts';
import { keepLevel, OWN_LIMITS, type Keeping } from '../../../ownlevels.ts';
import { useOwnCards } from '../../../useowncards.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { save } from '../../../save.ts';
import { playAddress } from './Kept.tsx';
import { Share } from './Share.tsx';
import css from './authors.module.css';

/** What can be done with a level that has no fault. */
export function Deeds({
  bundle,
  own,
  onKept,
  onRename,
}: {
  bundle: Bundle;
  /** The id under which it is kept here, if it is. */
  own: string | null;
  onKept: (id: string) => void;
  onRename: (renamed: Bundle) => void;
}) {
  const words = say.authors.deeds;
  const cards = useOwnCards();
  const [kept, setKept] = useState<{ readonly of: Bundle; readonly came: Keeping } | null>(null);
  const [sharing, setSharing] = useState(false);
  const { level } = bundle;
  const taken = isBuiltIn(level.id);
  const takenHere = level.id !== own && cards.some(({ id }) => id === level.id);
  const came = kept?.of === bundle ? kept.came : null;
  const keep = (): boolean => {
    const outcome = keepLevel(cardFrom(level), formatBundle(bundle, 0));
    setKept({ of: bundle, came: outcome });
    if (outcome === 'kept') onKept(level.id);
    return outcome === 'kept';
  };
  const free = freeId(level.id);
  return (
    <>
      {taken && <Notice>{words.taken(level.id)}</Notice>}
      {takenHere && <p>{words.takenHere(level.id)}</p>}
      <p className={css.deeds}>
        {!taken && (
          <>
            <Button
              main
              onClick={() => {
                if (keep()) location.hash = playAddress(level.id).slice(1);
              }}
            >
              {words.play}
            </Button>
            <Button onClick={keep}>{takenHere ? words.replace : words.keep}</Button>
          </>
        )}
        {(taken || takenHere) && (
          <Button
            main={taken}
            onClick={() => onRename({ ...bundle, level: { ...level, id: free } })}
          >
            {words.rename(free)}
          </Button>
        )}
        <Button onClick={() => save(`${level.id}.json`, 'application/json', formatBundle(bundle))}>
          {words.download}
        </Button>
        <Button onClick={() => setSharing(true)}>{words.share}</Button>
      </p>
      <p role="status">{came === 'kept' && words.kept}</p>
      {came && came !== 'kept' && (
        <Notice>
          {words.notKept[came](
            number(came === 'too-many' ? OWN_LIMITS.levels : OWN_LIMITS.characters),
          )}
        </Notice>
      )}
      {sharing && <Share bundle={bundle} onClose={() => setSharing(false)} />}
    </>
  );
}

/** An id like this one that no level here has. */
function freeId(id: string): string {
  for (let at = 2; ; at++) {
    const free = `${id.slice(0, 56)}-${at}`;
    if (!cardOf(free)) return free;
  }
}
