import { useMemo, useState, type ReactNode } from 'react';
import type { Level } from '../../../engine/index.ts';
import type { Preset } from '../../../lab/worlds/index.ts';
import { useStages } from '../../parts/stages.ts';
import type { Ran } from '../../worlds/pool.ts';
import { Answer } from './Answer.tsx';
import { aboutOf, Assumed } from './Assumed.tsx';
import { CellsTable } from './CellsTable.tsx';
import { Compare } from './Compare.tsx';
import { Grid } from './Grid.tsx';
import { Incidents } from './Incidents.tsx';
import { firstDrawn, INKS, type Line } from './lines.ts';
import { cellNames } from './names.ts';
import { Payoffs } from './Payoffs.tsx';
import { Survival } from './Survival.tsx';

/** What the worlds that were run come to. */
export function Results({ level, ran, preset }: { level: Level; ran: Ran; preset: Preset | null }) {
  const { experiment, cells } = ran;
  const names = useMemo(() => cellNames(level, experiment), [level, experiment]);
  const about = useMemo(() => aboutOf(level, ran), [level, ran]);
  const [drawn, setDrawn] = useState(() => firstDrawn(cells.length));
  const lines = drawn.map(
    (cell, at): Line => ({
      cell,
      name: names[cell]!,
      summary: cells[cell]!,
      ink: INKS[at]!,
    }),
  );
  const parts: readonly ReactNode[] = [
    preset && <Answer key="answer" ran={ran} preset={preset} names={names} />,
    <CellsTable
      key="cells"
      names={names}
      cells={cells}
      lines={lines}
      onDraw={setDrawn}
      about={about}
    />,
    ...(lines.length > 0
      ? [
          <Survival key="survival" lines={lines} about={about} />,
          <Payoffs key="payoffs" lines={lines} about={about} />,
          <Incidents key="incidents" level={level} lines={lines} about={about} />,
        ]
      : []),
    cells.length > 1 && <Grid key="grid" level={level} ran={ran} preset={preset} about={about} />,
    <Compare key="compare" ran={ran} preset={preset} names={names} about={about} />,
    <Assumed key="assumed" level={level} ran={ran} preset={preset} />,
  ];
  const stage = useStages(parts.length);
  return <>{parts.slice(0, stage)}</>;
}
