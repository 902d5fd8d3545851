import { PARTIES, RULES_VERSION, type Level } from '../../engine/index.ts';
import {
  compareCells,
  MEASURES,
  summariseCell,
  surfaceOf,
  worldsHash,
  type Cell,
  type Comparison,
  type Estimate,
  type Experiment,
  type Preset,
  type World,
} from '../../lab/index.ts';

/** What worlds came to: the cells of the grid, and the pairs that answer a preset's question. */
export function summaryOf(
  level: Level,
  experiment: Experiment,
  cells: readonly Cell[],
  preset: Preset | null,
  worlds: readonly World[],
) {
  const byCell = Map.groupBy(worlds, ({ cell }) => cell);
  const surface = surfaceOf(experiment, cells, worlds);
  const at = (values: Cell['values']) =>
    byCell.get(
      cells.findIndex((cell) => cell.values.every((value, axis) => value === values[axis])),
    ) ?? [];
  return {
    level: level.id,
    rulesVersion: RULES_VERSION,
    vary: experiment.vary,
    worlds: experiment.worlds,
    series: experiment.series,
    hash: worldsHash(worlds),
    cells: cells.map(({ values }, cell) => ({
      values,
      stageGame: surface[cell]!.stageGame,
      ...summariseCell(level, byCell.get(cell) ?? []),
    })),
    ...(preset && {
      preset: preset.id,
      pairs: preset.pairs.map(({ first, second }) => ({
        first,
        second,
        comparisons: MEASURES.map((measure) => compareCells(at(first), at(second), measure)),
      })),
    }),
  };
}

type Summary = ReturnType<typeof summaryOf>;

/** A summary in words and columns. */
export function summaryWords(summary: Summary): string {
  const { vary, cells, pairs = [] } = summary;
  const head = [
    ...vary.map(({ input }) => input),
    'signed',
    'held of signed, %',
    'stage game, %',
    'quarters held',
    'tests a quarter',
    'killed',
    ...PARTIES,
  ];
  const rows = cells.map(
    ({ values, signed, held, stageGame, quartersHeld, incidents, killed, payoffs }) => [
      ...values.map(String),
      percent(signed ?? null, false),
      percent(held ?? null),
      stageGame ? (100 * stageGame.hold).toFixed(1) : '–',
      figure(quartersHeld ?? null, 1),
      incidents
        ? (incidents.probes.value + incidents.strikes.value + incidents.offensives.value).toFixed(3)
        : '–',
      figure(killed?.mean ?? null, 0),
      ...PARTIES.map((party) => payoffs?.[party].mean.value.toFixed(1) ?? '–'),
    ],
  );
  const compared = pairs.flatMap(({ first, second, comparisons }) => [
    '',
    `${second.join(', ')} against ${first.join(', ')}`,
    ...columns([
      ['', 'difference', 'gain', 'at most', 'without luck', 'gain'],
      ...comparisons.flatMap((each) => (each ? [comparisonRow(each)] : [])),
    ]),
  ]);
  const notes = [
    '',
    `${summary.worlds} worlds a cell, series “${summary.series}”, rules version ${summary.rulesVersion}; ` +
      `intervals are of 95 %, too narrow after “~”, where few worlds carry them;\n` +
      `results ${summary.hash}.`,
    ...(pairs.length > 0 ? [GAINS] : []),
  ];
  return [...columns([head, ...rows]), ...compared, ...notes].join('\n');
}

const GAINS =
  'Gain: how many times as many worlds independent seeds would have needed. “At most”: what no pairing ' +
  'of the same\nworlds can exceed. “Without luck”: the luck of the draw of tests taken out (control ' +
  'variates), its gain against\nindependent seeds without that.';

function comparisonRow({ measure, difference, gain, mostGain, controlled }: Comparison): string[] {
  const places = measure === 'held' ? 3 : 2;
  return [
    measure,
    figure(difference, places),
    times(gain?.value),
    times(mostGain),
    figure(controlled.difference, places),
    times(controlled.gain?.value),
  ];
}

function times(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value === Infinity ? '∞' : value.toFixed(1);
}

function figure(estimate: Estimate | null, places: number): string {
  if (!estimate) return '–';
  const { value, low, high, thin } = estimate;
  return `${thin ? '~' : ''}${value.toFixed(places)} (${low.toFixed(places)}…${high.toFixed(places)})`;
}

function percent(estimate: Estimate | null, withInterval = true): string {
  if (!estimate) return '–';
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((share) =>
    (100 * share).toFixed(1),
  );
  return withInterval ? `${value} (${low}…${high})` : `${value} %`;
}

/** Rows in columns of one width. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
}
