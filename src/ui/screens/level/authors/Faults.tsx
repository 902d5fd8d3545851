import type { LevelFault } from '../../../../content/fault.ts';
import { number } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Button } from '../../../parts/Button.tsx';
import css from './authors.module.css';

/** Faults shown at once; who mends these sees the next. */
const SHOWN = 30;

/** Faults whose own words hold a figure or a bound. */
const WITH_FIGURES: ReadonlySet<string> = new Set([
  'not-json',
  'invalid-type',
  'too-small',
  'too-big',
  'invalid-format',
  'unknown-value',
  'duplicate-key',
  'out-of-bounds',
  'cover-mean',
  'weights-sum',
]);

/** What is wrong with a level: where, what, and what may have been meant. Its text may be anybody’s. */
export function Faults({
  faults,
  total,
  onFind,
}: {
  faults: readonly LevelFault[];
  total: number;
  onFind: (path: string) => void;
}) {
  const words = say.authors.check;
  const shown = faults.filter(({ code }) => code !== 'more-faults').slice(0, SHOWN);
  return (
    <>
      <ul className={css.faults}>
        {shown.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <bdi dir="ltr">
              <code>{fault.path || words.whole}</code>
            </bdi>
            : {say.authors.faults[fault.code] ?? say.authors.faultOther}
            {WITH_FIGURES.has(fault.code) && (
              <>
                {' '}
                (<bdi lang="en">{fault.message}</bdi>)
              </>
            )}
            .{' '}
            {fault.nearest !== undefined && (
              <>
                <bdi>{words.meant(fault.nearest)}</bdi>{' '}
              </>
            )}
            {fault.path !== '' && (
              <Button small onClick={() => onFind(fault.path)}>
                {words.find}
                <span className="hidden">{words.findOf(fault.path)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {total > shown.length && <p className="note">{words.more(number(total - shown.length))}</p>}
    </>
  );
}
