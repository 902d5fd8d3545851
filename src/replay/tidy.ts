import { makeCsv, type Cell } from '../base/csv.ts';
import { ok, type Result } from '../base/result.ts';
import {
  METERS,
  PARTIES,
  textToIds,
  troopsBySector,
  type GameEvent,
  type Level,
  type Party,
  type Text,
} from '../engine/index.ts';
import { BACKINGS, MOVES, RESPONSES, type Beliefs, type StageState } from '../model/index.ts';
import { firstDayOf } from './calendar.ts';
import { endOf, historyOf, type History, type HistoryTurn } from './history.ts';
import { Holders } from './holders.ts';
import type { Recording, ReplayFault } from './recording.ts';
import { BELIEF_COLUMNS, STAGE_INPUTS, tidyColumns, type TidyColumn } from './tidycolumns.ts';
import { identityOf } from './tree.ts';

/** Everything that happened in a run, one row an event. */
export interface Tidy {
  readonly columns: readonly TidyColumn[];
  /** In the order of the columns; null where a column says nothing of an event. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A run's table of events. Refuses a recording that does not play. */
export function tidyEvents(level: Level, recording: Recording): Result<Tidy, ReplayFault> {
  const history = historyOf(level, recording);
  return history.ok ? ok(tidyOf(history.value)) : history;
}

/** The same of a recording that is open already. */
export function tidyOf(history: History): Tidy {
  const columns = tidyColumns(history.level);
  const { recording, level, happenings, turns } = history;
  const run: Row = {
    run: identityOf(recording),
    level: level.id,
    rules: recording.rulesVersion,
    seed: recording.seed,
  };
  const holders = new Holders(recording);
  const rows = turns.flatMap((turn) => {
    holders.enter(turn.turn);
    const about = { ...run, ...turnCells(history, turn) };
    return happenings.slice(turn.from, turn.to).map(({ event }, at) => {
      const { type, party, figures } = eventFigures(level, event);
      // Of a seat that is handed over, who has played it until then.
      const seat = party && holders.seats[party];
      if (event.type === 'handed-over') holders.handOver(event);
      const row: Row = { ...about, event: turn.from + at + 1, type, party, seat, ...figures };
      return columns.map(({ name }) => row[name] ?? null);
    });
  });
  return { columns, rows };
}

/** Cells by their columns; those left out are missing. */
type Row = Readonly<Record<string, Cell | undefined>>;

function turnCells(history: History, turn: HistoryTurn): Row {
  const { level } = history;
  const { meters, contributors } = endOf(history, turn);
  const troops = troopsBySector(level, contributors).reduce((sum, thousand) => sum + thousand, 0);
  return {
    turn: turn.turn,
    kind: turn.kind,
    round: turn.round,
    quarter: turn.quarter,
    reopenings: turn.reopenings,
    date: firstDayOf(level, turn),
    ...Object.fromEntries(METERS.map((meter) => [`meter_${meter}`, meters[meter]])),
    // Troops are counted in hundreds.
    force_thousand: Math.round(troops * 10) / 10,
  };
}

/** What an event says, by the columns of the table. */
export function eventFigures(
  level: Level,
  event: GameEvent,
): {
  readonly type: GameEvent['type'];
  readonly party: Party | null;
  readonly figures: Readonly<Record<string, Cell | undefined>>;
} {
  return { type: event.type, party: partyOf(event), figures: figuresOf(level, event) };
}

/** Whose doing an event was. */
function partyOf(event: GameEvent): Party | null {
  switch (event.type) {
    case 'deployment-blocked':
      return event.by;
    case 'complied':
    case 'tested':
      return 'russia';
    case 'responded':
      return 'coalition';
    case 'backed':
      return 'us';
    case 'ended':
      return event.outcome.party ?? null;
    default:
      return 'party' in event ? event.party : null;
  }
}

/** What an event says, by columns. */
function figuresOf(level: Level, event: GameEvent): Row {
  const contributor = (at: number | null) => (at === null ? null : level.contributors[at]!.id);
  const sector = (at: number) => level.sectors[at]!.id;
  switch (event.type) {
    case 'phase':
      return { phase: event.phase };
    case 'level-event':
      return { level_event: event.id, injected: Number(event.injected === true) };
    case 'handed-over':
      return { handed_to: event.to };
    case 'tabled': {
      const changed = event.text.filter((option, article) => option !== event.from[article]);
      return { articles_changed: changed.length, ...textCells(level, event.text) };
    }
    case 'shown':
      return { to: event.to, ...textCells(level, event.text) };
    case 'signed':
      return textCells(level, event.text);
    case 'agreed':
      return { signatories: event.signatories.join(' '), ...textCells(level, event.text) };
    case 'acted':
      return { act: event.act };
    case 'act-took-effect':
      return changeCells(event.changes);
    case 'snapped-back':
      return changeCells({ sanctions: event.change });
    case 'contributor-answered':
      return { contributor: contributor(event.contributor), thousand: event.pledgedThousand };
    case 'pledge-missed':
      return { contributor: contributor(event.contributor), thousand: event.missingThousand };
    case 'went-home':
      return { contributor: contributor(event.contributor), thousand: event.thousand };
    case 'arrived':
      return {
        contributor: contributor(event.contributor),
        thousand: event.thousand,
        sector: sector(event.sector),
      };
    case 'moved':
      return {
        contributor: contributor(event.contributor),
        thousand: event.thousand,
        sector: sector(event.from),
        to_sector: sector(event.to),
      };
    case 'front-moved':
      return {
        gain_km2: event.gainKm2.reduce((sum, km2) => sum + km2, 0),
        ...Object.fromEntries(event.gainKm2.map((km2, at) => [`gain_km2_${sector(at)}`, km2])),
      };
    case 'quarter-opened':
      return { in_force_share: event.inForceShare };
    case 'incident':
      return { incident: event.kind, confidence: event.confidence, sector: sector(event.sector) };
    case 'consent':
      return { granted: Number(event.granted) };
    case 'complied':
      return { move: 'comply', ...stageCells(event) };
    case 'tested':
      return {
        move: event.move,
        sector: sector(event.sector),
        contributor: contributor(event.hit),
        killed: event.killed,
        wounded: event.wounded,
        killed_of_force: event.killedOfForce,
        ...stageCells(event),
      };
    case 'responded':
      return { response: RESPONSES[event.response] };
    case 'backed':
      return { backing: BACKINGS[event.backing] };
    case 'risked-wider-war':
      return { came: Number(event.came), chance: event.chance };
    case 'offensive-ended':
      return { came: Number(event.succeeded), chance: event.chance };
    case 'beliefs':
      return { ...beliefCells('belief', event.after), ...beliefCells('before', event.before) };
    case 'wished':
      return { wish: event.wish };
    case 'ended':
      return { outcome: event.outcome.kind, cause: event.outcome.cause };
    case 'revealed': {
      const { russia, coalition, us } = event.types;
      return {
        ...Object.fromEntries(PARTIES.map((party) => [`reserve_${party}`, event.reserve[party]])),
        true_revisionist: Number(russia),
        true_firm: Number(coalition),
        true_committed: Number(us),
      };
    }
    case 'signature-withdrawn':
    case 'walked-out':
    case 'timed-out':
    case 'round-closed':
    case 'deployment-blocked':
    case 'contained':
    case 'reopened':
      return {};
  }
}

function textCells(level: Level, text: Text): Row {
  const ids = Object.entries(textToIds(level, text));
  return Object.fromEntries(ids.map(([article, option]) => [`text_${article}`, option]));
}

function changeCells(changes: Readonly<Record<string, number | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(changes).map(([meter, change]) => [`change_${meter}`, change]),
  );
}

function beliefCells(what: 'belief' | 'before', beliefs: Beliefs): Row {
  return Object.fromEntries(
    BELIEF_COLUMNS.map(([belief]) => [`${what}_${belief}`, beliefs[belief]]),
  );
}

function stageCells(event: {
  readonly odds: readonly number[];
  readonly tempo: number;
  readonly stage: StageState;
  readonly beliefs: Beliefs;
}): Row {
  return {
    ...Object.fromEntries(MOVES.map((move, at) => [`odds_${move}`, event.odds[at]])),
    decision_chance: event.tempo,
    ...Object.fromEntries(STAGE_INPUTS.map((input) => [`stage_${input}`, event.stage[input]])),
    ...beliefCells('belief', event.beliefs),
  };
}

/** A table of events as CSV, its columns named in the first line. */
export function makeTidyCsv({ columns, rows }: Tidy): string {
  return makeCsv([columns.map(({ name }) => name), ...rows]);
}

/** What the columns of a table of events are, as CSV: name, unit, meaning. */
export function makeDictionaryCsv({ columns }: Tidy): string {
  const rows = columns.map(({ name, unit, meaning }) => [name, unit, meaning]);
  return makeCsv([['name', 'unit', 'meaning'], ...rows]);
}

/** The same table with its dictionary and the recording as one JSON text; null is missing. */
export function makeTidyJson({ recording }: History, { columns, rows }: Tidy): string {
  return `${JSON.stringify({ recording, columns, rows })}\n`;
}
