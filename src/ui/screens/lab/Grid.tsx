import { useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import type { Preset } from '../../../lab/worlds/index.ts';
import { SETTINGS } from '../../../model/index.ts';
import { Charted } from '../../export/Export.tsx';
import type { Column } from '../../export/table.ts';
import { chance, number, percent, percentRange } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import type { Ran } from '../../worlds/pool.ts';
import { Pick } from '../../parts/Pick.tsx';
import { FewWorlds } from './FewWorlds.tsx';
import { Fields, type Mark } from './Fields.tsx';
import css from './lab.module.css';
import { cellNames, gridValues } from './names.ts';
import { aYear } from './rates.ts';
import { HOLD_SHADES, shadeBetween, shadeOfRisk, type Shade } from './shades.ts';

const FIGURES = ['held', 'quartersHeld', 'attacks', 'killed', 'russia', 'ukraine'] as const;
type Figure = (typeof FIGURES)[number];

interface Row {
  readonly cell: string;
  readonly figure: number | null;
  readonly held: Ran['cells'][number]['held'];
  readonly stage: number | null;
}

/** The grid as fields of figures: from whole games, and beside it from the stage game. */
export function Grid({
  level,
  ran,
  preset,
  about,
}: {
  level: Level;
  ran: Ran;
  preset: Preset | null;
  about: object;
}) {
  const words = say.lab.surface;
  const [figure, setFigure] = useState<Figure>('held');
  const { experiment, cells, stageHolds } = ran;
  const names = cellNames(level, experiment);
  const figures = cells.map((cell) => figureOf(cell, figure));
  const stage = figure === 'held' && stageHolds.some((hold) => hold !== null) ? stageHolds : null;
  const marks = marksOf(ran, preset);
  const rows = names.map(
    (cell, at): Row => ({
      cell,
      figure: figures[at]!,
      held: cells[at]!.held,
      stage: stageHolds[at]!,
    }),
  );
  const columns: readonly Column<Row>[] = [
    { id: 'cell', label: say.lab.cells.cell, value: ({ cell }) => cell, show: ({ cell }) => cell },
    {
      id: figure,
      label: words.figures[figure],
      value: (row) => row.figure,
      show: (row) => shown(row.figure, figure),
    },
    ...(figure === 'held'
      ? ([
          {
            id: 'held_low',
            label: say.lab.survival.interval,
            value: ({ held }) => held?.low ?? null,
            show: ({ held }) => (held ? percentRange(held.low, held.high) : ''),
          },
          { id: 'held_high', label: '', value: ({ held }) => held?.high ?? null },
          {
            id: 'stage_game',
            label: words.stage,
            value: (row) => row.stage,
            show: (row) => (row.stage === null ? '' : chance(row.stage)),
          },
        ] satisfies readonly Column<Row>[])
      : []),
  ];
  return (
    <Section
      title={words.title}
      aside={
        <Why title={words.title}>
          <p>{words.wholeNote}</p>
          <p>{words.stageNote}</p>
          <p>{words.differ}</p>
          <p>{say.lab.intervals}</p>
        </Why>
      }
    >
      <Pick
        label={words.measure}
        options={FIGURES.map((name) => ({ name, label: words.figures[name] }))}
        chosen={figure}
        onChoose={setFigure}
      />
      <FewWorlds worlds={experiment.worlds} />
      <div className={stage ? css.surfaces : undefined}>
        <div>
          {stage && <h3>{words.whole}</h3>}
          <Charted
            name={`grid-${figure}`}
            title={`${words.figures[figure]}${say.writing.colon}${words.whole}`}
            columns={columns}
            rows={rows}
            about={about}
          >
            <Fields
              level={level}
              experiment={experiment}
              figures={figures}
              show={(value) => shown(value, figure)}
              shade={shadesOf(figures, figure)}
              contour={figure === 'held' ? 0.5 : null}
              marks={marks}
              title={words.figures[figure]}
            />
          </Charted>
        </div>
        {stage && (
          <div>
            <h3>{words.stage}</h3>
            <Charted
              name="grid-stage-game"
              title={words.stage}
              columns={columns}
              rows={rows}
              about={about}
            >
              <Fields
                level={level}
                experiment={experiment}
                figures={stage}
                show={(value) => (value === null ? '–' : chance(value))}
                shade={shadesOf(stage, 'held')}
                contour={0.5}
                marks={marks}
                title={words.stage}
              />
            </Charted>
          </div>
        )}
      </div>
      <Legend figures={figures} figure={figure} />
      {stage && <p className="note">{words.differ}</p>}
      {marks.length > 0 && (
        <div className={css.marks}>
          <h3>{words.marks}</h3>
          <p className="note">{words.marksNote}</p>
          <ol>
            {marks.map(({ setting }) => (
              <li key={setting}>{say.model.setting[setting] ?? setting}</li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  );
}

/** What the tints stand for: the steps of a share, or the least, the middle and the most of other figures. */
function Legend({ figures, figure }: { figures: readonly (number | null)[]; figure: Figure }) {
  const words = say.lab.surface.legend;
  const known = figures.filter((value) => value !== null);
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const shadeOf = shadesOf(figures, figure);
  const entries =
    figure === 'held'
      ? HOLD_SHADES.map(({ shade, least, below }, at) => ({
          shade,
          label:
            at === 0
              ? words.from(percent(least))
              : least === 0
                ? words.below(percent(below))
                : words.between(percent(least), percent(below)),
        }))
      : [...new Set([low, (low + high) / 2, high])].map((value) => ({
          shade: shadeOf(value),
          label: shown(value, figure),
        }));
  return (
    <ul className={css.legend} aria-label={words.title}>
      {entries.map(({ shade: { fill }, label }) => (
        <li key={label}>
          <i style={{ background: fill }} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}

function figureOf(cell: Ran['cells'][number], figure: Figure): number | null {
  switch (figure) {
    case 'held':
      return cell.held?.value ?? null;
    case 'quartersHeld':
      return cell.quartersHeld?.value ?? null;
    case 'attacks':
      return cell.incidents
        ? aYear(cell.incidents.strikes).value + aYear(cell.incidents.offensives).value
        : null;
    case 'killed':
      return cell.killed.mean.value;
    case 'russia':
    case 'ukraine':
      return cell.payoffs[figure].mean.value;
  }
}

function shown(value: number | null, figure: Figure): string {
  if (value === null) return '–';
  switch (figure) {
    case 'held':
      return percent(value);
    case 'quartersHeld':
      return number(value, 1);
    case 'attacks':
      return number(value, 2);
    default:
      return number(value);
  }
}

/** Darker is worse for peace; points are darker where they are more. */
function shadesOf(figures: readonly (number | null)[], figure: Figure): (value: number) => Shade {
  if (figure === 'held') return (value) => shadeOfRisk(1 - value);
  const known = figures.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return figure === 'quartersHeld'
    ? (value) => shadeBetween(value, high, low)
    : (value) => shadeBetween(value, low, high);
}

/** Known proposals: cells that a preset says stand for one, or where force and pledge place them. */
function marksOf({ experiment }: Ran, preset: Preset | null): readonly Mark[] {
  const grid = gridValues(experiment);
  const settings = preset?.settings ?? [];
  if (settings.length > 0) {
    return settings.flatMap(({ cell, setting }) => {
      const at = grid.findIndex((values) => values.every((value, axis) => value === cell[axis]));
      return at < 0 ? [] : [{ setting, values: cell }];
    });
  }
  const [first, second] = experiment.vary;
  if (first?.input !== 'force/thousand' || second?.input !== 'effect/usPledge') return [];
  return SETTINGS.map(({ id, state }) => ({
    setting: id,
    values: [state.forceThousand, state.usPledge],
  }));
}
