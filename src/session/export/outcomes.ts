import { invariant } from '../../base/result.ts';
import {
  inFieldThousand,
  OUTCOMES,
  PARTIES,
  textToIds,
  type Level,
  type State,
} from '../../engine/index.ts';
import { finishedRun } from '../../lab/index.ts';
import type { History } from '../../replay/index.ts';
import type { Session, Table } from '../session.ts';
import { isOpen } from '../table.ts';
import {
  column,
  rounded,
  textOrMissing,
  type ExportColumn,
  type ExportTable,
  type Row,
} from './columns.ts';
import type { Material } from './material.ts';

/** Decimals that figures mean something to. */
const DECIMALS = { thousand: 1, km2: 1, points: 2 } as const;

const QUARTERS_HELD =
  'whole quarters before the first strike, offensive or end; of a run that is not over (see ended) what was held so far, which is no result';

/** The columns of the file of outcomes. */
export function outcomeColumns(level: Level): readonly ExportColumn[] {
  return [
    column('session', 'code', 'session'),
    column('table', 'number from 1', 'table'),
    column('from_table', 'number from 1', 'table of which it is a fork'),
    column('from_turn', 'number from 1', 'turn that the fork plays anew'),
    column('run', 'hexadecimal', 'the last check of its recording, by which the run is known'),
    column('seed', 'text', 'seed of all that is drawn'),
    column(
      'over',
      '0 or 1',
      'whether the run came to its end; else what follows is missing or so far',
    ),
    column(
      'ended',
      'name',
      'how far the run came: to its end, stopped by the debrief or the end of the session, or still in play; missing before play begins',
      'over stopped in-play',
    ),
    column('outcome', 'name', 'how the run ended', OUTCOMES.join(' ')),
    column('cause', 'name', 'why it ended'),
    column('ended_by', 'delegation', 'who walked out or withdrew'),
    column('turns', 'number from 1', 'last turn, counting rounds and quarters from 1'),
    column('reopenings', 'number', 'how often the text was reopened'),
    column(
      'signed_turn',
      'number from 1',
      'turn of the first signature; missing where nothing was signed',
    ),
    column('quarters', 'number', 'quarters under a text'),
    column('quarters_held', 'number', QUARTERS_HELD),
    column('held', '0 or 1', 'neither strike nor offensive, and in force to the last quarter'),
    column('probes', 'number', 'probes that came'),
    column('strikes', 'number', 'strikes that came'),
    column('offensives', 'number', 'offensives that came'),
    column('killed', 'soldiers', 'killed in tests, on the defending side'),
    column('gain_km2', 'km²', 'Russian gains since the run began, to 0.1'),
    column('field_thousand', 'thousand soldiers', 'of the force, in the field, to 0.1'),
    ...PARTIES.map((party) =>
      column(
        `payoff_${party}_points`,
        'points',
        `of ${party} at the end, by true weights, to 0.01`,
      ),
    ),
    ...level.articles.map(({ id, title }) =>
      column(`text_${id}`, 'id of an option', `${title}: in the text that was signed last`),
    ),
  ];
}

/** What came of each table, a row a table, to be joined with the other files by its number. */
export function outcomesTable({ level, session, histories }: Material): ExportTable {
  const rows = session.tables.map(
    (table, at): Row => ({
      session: session.code,
      table: table.number,
      from_table: table.forkedFrom?.table,
      from_turn: table.forkedFrom?.turn,
      ended: endedOf(session, table),
      quarters_held: heldSoFar(table.state),
      ...stateCells(level, table, histories[at]!),
      ...endCells(level, table, histories[at]!),
    }),
  );
  return { columns: outcomeColumns(level), rows };
}

/** How far a table's run came. */
function endedOf(session: Session, table: Table): 'over' | 'stopped' | 'in-play' | null {
  if (table.state.outcome) return 'over';
  if (session.stage === 'lobby') return null;
  return isOpen(session, table) ? 'in-play' : 'stopped';
}

/** Whole quarters that a text has stood unbroken so far: one that is open is not whole yet. */
function heldSoFar({ phase, quarter, tests }: State): number {
  const attack = tests.find(({ move }) => move !== 'probe');
  const whole = phase === 'ceasefire' ? quarter : quarter - 1;
  return Math.max(0, attack ? Math.min(whole, attack.quarter - 1) : whole);
}

/** What can be said of a table however far it has come. */
function stateCells(level: Level, { seed, state }: Table, history: History): Row {
  const { recording, happenings } = history;
  const signed = happenings.flatMap(({ turn, event }) =>
    event.type === 'agreed' ? [{ turn, text: event.text }] : [],
  );
  const text = signed.at(-1)?.text;
  const count = (move: string) => state.tests.filter((test) => test.move === move).length;
  return {
    run: recording.checks.at(-1),
    seed: textOrMissing(seed),
    over: Number(state.outcome !== null),
    turns: state.turn,
    reopenings: state.reopenings,
    signed_turn: signed[0]?.turn,
    probes: count('probe'),
    strikes: count('strike'),
    offensives: count('offensive'),
    killed: state.tests.reduce((sum, { killed }) => sum + killed, 0),
    gain_km2: rounded(
      state.gainKm2.reduce((sum, km2) => sum + km2, 0),
      DECIMALS.km2,
    ),
    field_thousand: rounded(
      state.contributors.reduce((sum, each) => sum + inFieldThousand(each), 0),
      DECIMALS.thousand,
    ),
    ...(text
      ? Object.fromEntries(
          Object.entries(textToIds(level, text)).map(([id, option]) => [`text_${id}`, option]),
        )
      : {}),
  };
}

/** What only the end of a run says. */
function endCells(level: Level, { state }: Table, { recording }: History): Row {
  const { outcome } = state;
  if (!outcome) return {};
  const finished = finishedRun(level, recording);
  invariant(finished.ok, 'a run that is over has an end');
  const { world } = finished.value;
  return {
    outcome: outcome.kind,
    cause: outcome.cause,
    ended_by: outcome.party,
    turns: outcome.turn,
    quarters: world.quarters,
    quarters_held: world.quartersHeld,
    held: Number(world.held),
    ...Object.fromEntries(
      PARTIES.map((party) => [
        `payoff_${party}_points`,
        rounded(world.payoffs[party], DECIMALS.points),
      ]),
    ),
  };
}
