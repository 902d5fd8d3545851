import type { Level } from '../../../../engine/index.ts';
import type { Picture } from '../../../../session/index.ts';
import { faultInWords } from '../../../game/faults.ts';
import { say } from '../../../messages/index.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { Outcomes, Participation } from './Outcomes.tsx';
import type { TableRun } from './runs.ts';
import { SmallCurves } from './SmallCurves.tsx';
import { TablesPlot } from './TablesPlot.tsx';
import { useRuns } from './useRuns.ts';
import css from './debrief.module.css';

/** All tables beside each other once everything is open: outcomes, the frontier, and how long texts hold. */
export function DebriefWall({
  level,
  picture: { opened },
  onFork,
}: {
  level: Level;
  picture: Pick<Picture, 'opened'>;
  onFork?: (run: TableRun) => void;
}) {
  const words = say.wallDebrief;
  const sorted = opened.toSorted((a, b) => a.table - b.table);
  const found = useRuns(level, sorted);
  const { runs, faults } = found;
  const done = runs.length + faults.length;
  return (
    <div className={css.debrief}>
      <h2 className={css.title}>{words.title}</h2>
      {done < sorted.length && <p role="status">{words.opening(done, sorted.length)}</p>}
      {faults.map(({ table, fault }) => (
        <Notice key={table}>{words.fault(table, faultInWords(fault))}</Notice>
      ))}
      {runs.length > 0 && (
        <>
          <Outcomes level={level} runs={runs} opened={sorted} onFork={onFork} />
          <div className={css.beside}>
            <div>
              <TablesPlot found={found} />
            </div>
            <div>
              <SmallCurves level={level} runs={runs} />
            </div>
          </div>
          <Participation runs={runs} />
          <p className="note">
            {words.open(
              runs.length,
              runs.flatMap(({ table, outcome }) => (outcome ? [] : [table])),
            )}
          </p>
        </>
      )}
    </div>
  );
}
