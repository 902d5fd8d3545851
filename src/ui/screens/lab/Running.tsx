import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import type { Status } from '../../worlds/pool.ts';
import css from './lab.module.css';
import { labFaultInWords, timeInWords } from './names.ts';

/** How far a run is or how it ended. Who listens hears each quarter of the way, not each step. */
export function Running({
  status,
  asked,
  empty,
  onCancel,
  onRetry,
}: {
  status: Status | null;
  asked: boolean;
  /** No results stand below. */
  empty: boolean;
  onCancel: () => void;
  onRetry: () => void;
}) {
  const words = say.lab.running;
  const done = status?.kind === 'running' ? status.done / status.total : 0;
  const quarter = 25 * Math.floor(4 * done);
  const under = asked && (status === null || status.kind === 'running');
  return (
    <div className={css.running}>
      <p className="hidden" role="status">
        {under ? (quarter > 0 ? words.announce(quarter) : words.title) : ended(status)}
      </p>
      {under && (
        <>
          <progress
            max={1}
            {...(status ? { value: done } : {})}
            aria-label={words.title}
            aria-valuetext={words.announce(quarter)}
          />
          <p className={css.progress}>
            <span>
              {status?.kind === 'running'
                ? words.progress(number(status.done), number(status.total))
                : words.starting}
              {status?.kind === 'running' &&
                status.secondsLeft !== null &&
                `, ${words.left(timeInWords(status.secondsLeft))}`}
            </span>
            <Button small onClick={onCancel}>
              {words.cancel}
            </Button>
            <span className="note">{words.cancelNote}</span>
          </p>
        </>
      )}
      {status?.kind === 'summing' && <p className={css.progress}>{words.summing} …</p>}
      {(status?.kind === 'done' || status?.kind === 'cancelled') && (
        <p aria-hidden="true">{ended(status)}</p>
      )}
      {status?.kind === 'failed' && (
        <>
          <Notice>{words.failed(labFaultInWords(status.fault))}</Notice>
          <div>
            <Button small onClick={onRetry}>
              {words.retry}
            </Button>
          </div>
        </>
      )}
      {!asked && empty && <p className={css.empty}>{words.empty}</p>}
    </div>
  );
}

/** How a run ended, in words. */
function ended(status: Status | null): string {
  const words = say.lab.running;
  switch (status?.kind) {
    case 'summing':
      return words.summing;
    case 'done':
      return words.done(
        number(status.ran.experiment.worlds * status.ran.cells.length),
        number(status.ran.seconds, 1),
        status.ran.hash,
      );
    case 'cancelled':
      return status.ran
        ? words.cancelled(number(status.ran.experiment.worlds))
        : words.cancelledNone;
    default:
      return '';
  }
}
