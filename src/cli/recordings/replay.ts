import { PARTIES, seenBy, textToIds, type GameEvent, type Party } from '../../engine/index.ts';
import {
  decisionsIn,
  endOf,
  makeTidyCsv,
  makeDictionaryCsv,
  makeLink,
  makeTidyJson,
  stateHash,
  tidyOf,
  type History,
  type HistoryTurn,
} from '../../replay/index.ts';
import type { Answer } from '../answer.ts';
import { pathFrom, writeWhole } from '../files.ts';
import { InputError } from '../input.ts';
import { partyNamed } from '../seats.ts';
import { outcomeWords } from '../words.ts';
import { tryRecording, turnOf } from './open.ts';
import { actionsWords, askedWords, figureWords, turnWords } from './words.ts';

export interface ReplayOptions {
  readonly level?: string;
  readonly turn?: string;
  readonly as?: string;
  readonly link?: boolean;
  readonly notes?: boolean;
  readonly csv?: string;
  readonly dictionary?: string;
  readonly tidy?: string;
  readonly json?: boolean;
}

/** `replay`: play a recording again, compare the state of every turn, and show what is asked for. */
export function replay(given: string, options: ReplayOptions): Answer {
  const opened = tryRecording(given, options.level);
  if (!opened.ok) {
    if (options.json) return { text: JSON.stringify(opened), exitCode: 2 };
    throw new InputError(opened.code, opened.message);
  }
  const { name, history } = opened;
  const party = options.as === undefined ? null : partyNamed(options.as);
  const turn = options.turn === undefined ? null : turnOf(history, options.turn);
  if (party && !turn) {
    throw new InputError('option/needs', 'The option --as says whose eyes: it needs --turn.');
  }
  writeTables(history, options);
  const shown = turn && showTurn(history, turn, party);
  const link = options.link ? makeLink(history.level, history.recording) : null;
  const { notes = [] } = history.recording;
  const { state } = history.moments[history.moments.length - 1]!;
  const [turns, hash] = [history.turns.length, stateHash(state)];
  if (options.json) {
    const text = JSON.stringify({
      ok: true,
      turns,
      hash,
      ...(shown ? { turn: shown } : {}),
      ...(link === null ? {} : { link }),
      ...(options.notes ? { notes } : {}),
    });
    return { text, exitCode: 0 };
  }
  const parts = [
    ...(shown ? [turnText(history, shown)] : []),
    ...(options.notes ? [notesText(history)] : []),
    ...(link === null ? [] : [link]),
  ];
  const plays = `${name} plays as recorded: ${turns} turns, ${outcomeWords(state)}, state ${hash}.`;
  return { text: parts.length > 0 ? parts.join('\n') : plays, exitCode: 0 };
}

function writeTables(history: History, { csv, dictionary, tidy }: ReplayOptions): void {
  if (csv === undefined && dictionary === undefined && tidy === undefined) return;
  const table = tidyOf(history);
  const write = (path: string | undefined, text: string) => {
    if (path === undefined) return;
    // Another one of the same kind begins in the same way.
    const [beginning = ''] = text.split(/,|\n/, 1);
    const isAlike = (there: string) => there.startsWith(beginning);
    writeWhole(pathFrom(path), text, isAlike, 'another such table');
  };
  write(csv, makeTidyCsv(table));
  write(dictionary, makeDictionaryCsv(table));
  write(tidy, makeTidyJson(history, table));
}

/** A turn as it is printed: for one delegation what it could see, or everything. */
interface ShownTurn extends Pick<HistoryTurn, 'turn' | 'kind' | 'round' | 'quarter'> {
  readonly phase: string;
  readonly as: Party | null;
  readonly decisions: ReturnType<typeof decisionsIn>;
  readonly events: readonly GameEvent[];
  readonly positions: Readonly<Record<Party, Readonly<Record<string, string>>>>;
  readonly meters: Readonly<Record<string, number>>;
}

function showTurn(history: History, turn: HistoryTurn, as: Party | null): ShownTurn {
  const { level } = history;
  const end = endOf(history, turn);
  const { turn: number, kind, round, quarter, phase } = turn;
  return {
    turn: number,
    kind,
    round,
    quarter,
    phase,
    as,
    decisions: decisionsIn(history, turn).filter(({ party }) => as === null || party === as),
    events: history.happenings
      .slice(turn.from, turn.to)
      .map(({ event }) => event)
      .filter((event) => as === null || seenBy(event).includes(as)),
    positions: Object.fromEntries(
      PARTIES.map((party) => [party, textToIds(level, end.positions[party])]),
    ) as ShownTurn['positions'],
    meters: end.meters,
  };
}

function turnText(history: History, shown: ShownTurn): string {
  const { level, turns } = history;
  const eyes = shown.as === null ? '' : `, as ${level.delegations[shown.as].name} could see it`;
  const lines = [
    `${turnWords(shown)} (turn ${shown.turn} of ${turns.length})${eyes}`,
    ...(shown.decisions.length > 0 ? ['Decisions:'] : []),
    ...shown.decisions.map(
      (decision) => `  ${askedWords(decision)}: ${actionsWords(level, decision.actions)}`,
    ),
    'Events:',
    ...shown.events.map((event) => `  ${figureWords(level, event)}`),
  ];
  return lines.join('\n');
}

function notesText({ recording: { notes = [] } }: History): string {
  if (notes.length === 0) return 'No notes.';
  return notes
    .map(({ turn, text, by }) => `Turn ${turn}${by === undefined ? '' : `, ${by}`}: ${text}`)
    .join('\n');
}
