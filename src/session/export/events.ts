import { tidyOf, type History } from '../../replay/index.ts';
import {
  pseudonymOf,
  secondsOf,
  textOrMissing,
  type ExportTable,
  type Naming,
  type Row,
} from './columns.ts';
import type { Decider } from './decider.ts';
import { eventColumns } from './eventcolumns.ts';
import type { Material } from './material.ts';
import { sessionRows } from './sessionrows.ts';
import { tableBefore, trailOf, type Happened, type Step } from './trail.ts';

/**
 * Everything that happened in a session, a row an event, in the order of its log: what people, facilitator
 * and host did, and what came of it at each table, in the columns of a run's table of events.
 */
export function eventsTable(material: Material, naming: Naming = {}): ExportTable {
  const { level, entries, session, histories } = material;
  const games = histories.map(gameRows);
  const rows: Row[] = [];
  for (const step of trailOf(level, entries)) {
    const at: Row = {
      session: session.code,
      number: step.number,
      at_s: secondsOf(step.entry.atMs - session.createdAtMs),
    };
    const complete = (row: Row, who: Decider | null): Row => ({
      ...at,
      ...whoCells(step, who, naming),
      ...row,
    });
    for (const { about, who, cells } of sessionRows(step, naming)) {
      const place = about === null ? {} : placeCells(step, about, histories);
      rows.push(complete({ source: 'session', ...place, ...cells }, who));
    }
    for (const each of step.happened) {
      const game = games[each.table - 1]![each.at]!;
      rows.push(complete({ ...game, ...gameCells(step, each) }, each.decider));
    }
  }
  const { level: id, rules } = constantsOf(histories);
  return {
    columns: eventColumns(level, naming),
    rows: rows.map((row) => ({ level: id, rules, ...row })),
  };
}

function constantsOf([first]: readonly History[]) {
  return { level: first!.recording.level.id, rules: first!.recording.rulesVersion };
}

/** The rows of a run's table of events, by columns. */
function gameRows(history: History): readonly Row[] {
  const { columns, rows } = tidyOf(history);
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

/** What a session knows of an event of a table. */
function gameCells(step: Step, { table, event }: Happened): Row {
  const { deed } = step.entry;
  const handed = event.type === 'handed-over' && deed.type === 'handed-over';
  const injected = event.type === 'level-event' && deed.type === 'inject-came';
  return {
    source: 'game',
    table,
    in_phase: tableBefore(step, table).state.phase,
    ...(handed ? { why: deed.because } : {}),
    ...(injected ? { inject: deed.id } : {}),
  };
}

/** Where a table stood as an entry came. */
function placeCells(step: Step, number: number, histories: readonly History[]): Row {
  const { recording, turns } = histories[number - 1]!;
  const { state } = tableBefore(step, number);
  const run: Row = {
    table: number,
    run: recording.checks.at(-1),
    seed: textOrMissing(recording.seed),
  };
  // Before play begins no turn has opened.
  if ((step.before ?? step.session).stage === 'lobby') return run;
  const { turn, kind, round, quarter, reopenings } = turns[state.turn - 1]!;
  return { ...run, in_phase: state.phase, turn, kind, round, quarter, reopenings };
}

function whoCells({ session }: Step, who: Decider | null, { names }: Naming): Row {
  if (!who) return {};
  const { by, person } = who;
  if (person === null) return { played_by: by };
  const { nickname } = session.people[person - 1]!;
  return {
    played_by: by,
    person: pseudonymOf(person),
    ...(names ? { nickname: textOrMissing(nickname) } : {}),
  };
}
