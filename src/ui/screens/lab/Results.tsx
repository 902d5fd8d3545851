import { useMemo, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import type { Preset } from '../../../lab/worlds/index.ts';
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
  return (
    <>
      {preset && <Answer ran={ran} preset={preset} names={names} />}
      <CellsTable names={names} cells={cells} lines={lines} onDraw={setDrawn} about={about} />
      {lines.length > 0 && (
        <>
          <Survival lines={lines} about={about} />
          <Payoffs lines={lines} about={about} />
          <Incidents level={level} lines={lines} about={about} />
        </>
      )}
      {cells.length > 1 && <Grid level={level} ran={ran} preset={preset} about={about} />}
      <Compare ran={ran} preset={preset} names={names} about={about} />
      <Assumed level={level} ran={ran} preset={preset} />
    </>
  );
}
