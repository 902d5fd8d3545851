import { DataTable, Files } from '../../export/Export.tsx';
import type { Column } from '../../export/table.ts';
import { number, percent, percentSpan, span } from '../../format.ts';
import { say } from '../../messages/index.ts';
import type { CellSummary } from '../../../lab/worlds/index.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import { Stroke } from './Key.tsx';
import css from './lab.module.css';
import { MOST_LINES, type Line } from './lines.ts';
import { aYear } from './rates.ts';

interface Row {
  readonly cell: string;
  readonly summary: CellSummary;
}

/** Every cell in a row, and which of them are drawn. */
export function CellsTable({
  names,
  cells,
  lines,
  onDraw,
  about,
}: {
  names: readonly string[];
  cells: readonly CellSummary[];
  lines: readonly Line[];
  onDraw: (cells: readonly number[]) => void;
  about: object;
}) {
  const words = say.lab.cells;
  const rows = names.map((cell, at): Row => ({ cell, summary: cells[at]! }));
  const table = { name: 'cells', title: words.title, columns: columnsOf(), rows };
  const drawn = lines.map(({ cell }) => cell);
  return (
    <Section
      title={words.title}
      aside={
        <Why title={words.title}>
          <dl className={css.definitions}>
            {(['held', 'quartersHeld', 'strikes', 'killed'] as const).map((measure) => (
              <div key={measure}>
                <dt>{say.lab.measure[measure].name}</dt>
                <dd>{say.lab.measure[measure].what}</dd>
              </div>
            ))}
          </dl>
          <p>{say.lab.intervals}</p>
        </Why>
      }
    >
      <DataTable {...table} bounded />
      <Files {...table} about={about} />
      {names.length > 1 && (
        <details className={css.fold} open={names.length <= MOST_LINES}>
          <summary>{words.choose}</summary>
          <fieldset className={css.draw}>
            <legend>{words.note}</legend>
            {names.map((name, cell) => {
              const line = lines.find((each) => each.cell === cell);
              return (
                <label key={name}>
                  <input
                    type="checkbox"
                    checked={line !== undefined}
                    disabled={!line && drawn.length >= MOST_LINES}
                    onChange={() =>
                      onDraw(
                        line
                          ? drawn.filter((each) => each !== cell)
                          : [...drawn, cell].sort((a, b) => a - b),
                      )
                    }
                  />
                  {name}
                  {line && <Stroke ink={line.ink} />}
                </label>
              );
            })}
          </fieldset>
        </details>
      )}
    </Section>
  );
}

function withRange(figure: string, range: string): string {
  return range ? `${figure} (${range})` : figure;
}

const columnsOf = (): readonly Column<Row>[] => [
  { id: 'cell', label: say.lab.cells.cell, value: ({ cell }) => cell, show: ({ cell }) => cell },
  {
    id: 'worlds',
    label: say.lab.cells.worlds,
    value: ({ summary }) => summary.worlds,
    show: ({ summary }) => number(summary.worlds),
  },
  {
    id: 'signed_share',
    label: say.lab.cells.signed,
    value: ({ summary }) => summary.signed.value,
    show: ({ summary }) => percent(summary.signed.value),
  },
  {
    id: 'held_share',
    label: say.lab.cells.held,
    value: ({ summary: { held } }) => held?.value ?? null,
    show: ({ summary: { held } }) =>
      held ? withRange(percent(held.value), percentSpan(held.low, held.high)) : '–',
  },
  { id: 'held_low', label: '', value: ({ summary: { held } }) => held?.low ?? null },
  { id: 'held_high', label: '', value: ({ summary: { held } }) => held?.high ?? null },
  {
    id: 'quarters_held_mean',
    label: say.lab.cells.quarters,
    value: ({ summary: { quartersHeld } }) => quartersHeld?.value ?? null,
    show: ({ summary: { quartersHeld } }) =>
      quartersHeld
        ? withRange(
            number(quartersHeld.value, 1),
            Number.isFinite(quartersHeld.low) ? span(quartersHeld.low, quartersHeld.high, 1) : '',
          )
        : '–',
  },
  {
    id: 'field_thousand_mean',
    label: say.lab.cells.troops,
    value: ({ summary: { fieldThousand } }) => fieldThousand?.mean.value ?? null,
    show: ({ summary: { fieldThousand } }) =>
      fieldThousand ? number(fieldThousand.mean.value, 1) : '–',
  },
  {
    id: 'probes_a_year',
    label: say.lab.cells.probes,
    value: ({ summary: { incidents } }) => (incidents ? aYear(incidents.probes).value : null),
    show: ({ summary: { incidents } }) =>
      incidents ? number(aYear(incidents.probes).value, 2) : '–',
  },
  {
    id: 'attacks_a_year',
    label: say.lab.cells.attacks,
    value: ({ summary }) => attacks(summary),
    show: ({ summary }) => {
      const rate = attacks(summary);
      return rate === null ? '–' : number(rate, 2);
    },
  },
  {
    id: 'killed_mean',
    label: say.lab.cells.killed,
    value: ({ summary }) => summary.killed.mean.value,
    show: ({ summary }) => number(summary.killed.mean.value),
  },
];

/** Strikes and offensives in a year under a text. */
function attacks({ incidents }: CellSummary): number | null {
  return incidents ? aYear(incidents.strikes).value + aYear(incidents.offensives).value : null;
}
