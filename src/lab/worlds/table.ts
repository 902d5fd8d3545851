import { makeCsv } from '../../base/csv.ts';
import { byParty, PARTIES, type Level } from '../../engine/index.ts';
import type { Cell } from './cells.ts';
import { worldSeed, type Experiment } from './experiment.ts';
import type { World } from './world.ts';

/** A column of the table of worlds, a row for each. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'number' | 'yes-no';
  /** What it says, in a sentence without its stop. */
  readonly note: string;
  readonly of: (world: World) => string | number | boolean;
}

/** The columns of an experiment's table: names carry their units. */
export function columnsOf(
  level: Level,
  experiment: Pick<Experiment, 'series' | 'vary'>,
  cells: readonly Pick<Cell, 'values'>[],
): readonly Column[] {
  const whole = (name: string, note: string, of: (world: World) => number): Column => ({
    name,
    type: 'whole',
    note,
    of,
  });
  const number = (name: string, note: string, of: (world: World) => number): Column => ({
    ...whole(name, note, of),
    type: 'number',
  });
  return [
    whole('cell', 'cell of the grid, counted from 0', ({ cell }) => cell),
    whole(
      'world',
      'world of the cell; the same number has the same luck in every cell',
      (w) => w.world,
    ),
    {
      name: 'seed',
      type: 'text',
      note: 'seed of the world',
      of: ({ world }) => worldSeed(experiment, world),
    },
    ...experiment.vary.map(
      ({ input, values }, axis): Column => ({
        name: columnName(input),
        type: values.every((value) => typeof value === 'number') ? 'number' : 'text',
        note: `value of the input ${input}`,
        of: ({ cell }) => cells[cell]?.values[axis] ?? '',
      }),
    ),
    { name: 'outcome', type: 'text', note: 'how the run ended', of: ({ outcome }) => outcome },
    { name: 'cause', type: 'text', note: 'why it ended', of: ({ cause }) => cause },
    whole('turns', 'last turn, counting rounds and quarters from 1', ({ turns }) => turns),
    whole('signed_turn', 'turn at which talks first led to a text; 0: none', (w) => w.signedTurn),
    whole(
      'quarters_held',
      'whole quarters before the first strike, offensive or end',
      ({ quartersHeld }) => quartersHeld,
    ),
    {
      name: 'held',
      type: 'yes-no',
      note: 'neither strike nor offensive, and in force to the last quarter',
      of: ({ held }) => held,
    },
    number(
      'attack_odds_sum',
      'chance of a first strike or offensive, added up over the quarters in which none had come',
      ({ attackOdds }) => attackOdds,
    ),
    whole('probes', 'probes that came', ({ probes }) => probes),
    whole('strikes', 'strikes that came', ({ strikes }) => strikes),
    whole('offensives', 'offensives that came', ({ offensives }) => offensives),
    ...level.sectors.map(({ id, name }, at) =>
      whole(
        `tests_${columnName(id)}`,
        `tests of any kind in the sector ${name}`,
        ({ testsBySector }) => testsBySector[at]!,
      ),
    ),
    whole('quarters_under_text', 'quarters under a text', ({ quarters }) => quarters),
    whole('killed', 'soldiers killed in tests, on the defending side', ({ killed }) => killed),
    number(
      'field_thousand',
      'troops in the field at the end',
      ({ fieldThousand }) => fieldThousand,
    ),
    ...PARTIES.map((party) =>
      number(
        `payoff_${party}_points`,
        `points of ${party} at the end, by true weights`,
        ({ payoffs }) => payoffs[party],
      ),
    ),
  ];
}

function columnName(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]+/g, '_');
}

/** A world as a line of CSV, without its end. Nothing in it needs quotes but the seed. */
export function lineOf(columns: readonly Column[], world: World): string {
  return makeCsv([columns.map(({ of }) => of(world))]).trimEnd();
}

/** The first line of the table. */
export function headOf(columns: readonly Column[]): string {
  return makeCsv([columns.map(({ name }) => name)]).trimEnd();
}

/** The world that a line of the table tells of, or null where it is not a line of this table. */
export function worldOfLine(level: Level, columns: readonly Column[], line: string): World | null {
  // Whoever runs worlds keeps commas and quotes out of seeds.
  const cells = line.split(',');
  if (cells.length !== columns.length) return null;
  const given = new Map(columns.map(({ name }, at) => [name, cells[at]!]));
  const text = (name: string) => given.get(name)!;
  const figure = (name: string) => Number(given.get(name));
  const world: World = {
    cell: figure('cell'),
    world: figure('world'),
    outcome: text('outcome') as World['outcome'],
    cause: text('cause') as World['cause'],
    turns: figure('turns'),
    signedTurn: figure('signed_turn'),
    quartersHeld: figure('quarters_held'),
    held: text('held') === 'true',
    attackOdds: figure('attack_odds_sum'),
    probes: figure('probes'),
    strikes: figure('strikes'),
    offensives: figure('offensives'),
    testsBySector: level.sectors.map(({ id }) => figure(`tests_${columnName(id)}`)),
    quarters: figure('quarters_under_text'),
    killed: figure('killed'),
    fieldThousand: figure('field_thousand'),
    payoffs: byParty((party) => figure(`payoff_${party}_points`)),
  };
  // Only a line of this table comes out again as it was.
  return lineOf(columns, world) === line ? world : null;
}
