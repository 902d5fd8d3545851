import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import css from './offline.module.css';
import { useNewVersion } from './version.ts';

/** A quiet line at the foot of the page once its server has a newer version, and the way to it. */
export function NewVersion() {
  const there = useNewVersion();
  const words = say.common.version;
  return (
    <div role="status">
      {there && (
        <div className={css.bar}>
          <p>{words.there}</p>
          <Button small onClick={() => location.reload()}>
            {words.load}
          </Button>
        </div>
      )}
    </div>
  );
}
