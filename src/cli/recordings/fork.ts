import {
  isOfHost,
  type Action,
  type Level,
  type PartyAction,
  type Text,
} from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import {
  continueOn,
  formatRecording,
  openingOf,
  parseRecording,
  stateHash,
  wrongAction,
  type DecisionAnew,
  type History,
} from '../../replay/index.ts';
import { pathFrom, writeWhole } from '../files.ts';
import { InputError, unknownName } from '../input.ts';
import { partyNamed, readSeatChanges } from '../seats.ts';
import { outcomeWords, replayWords } from '../words.ts';
import { openRecording, turnOf } from './open.ts';

export interface ForkOptions {
  readonly level?: string;
  readonly turn: string;
  readonly seat?: readonly string[];
  readonly decide?: string;
  readonly keep: string;
  readonly stop?: boolean;
  readonly record: string;
  readonly json?: boolean;
}

const KEEPS = ['all', 'persons', 'none'] as const;

/** `fork`: go on from a turn of a recording under the same luck, and record that. */
export function fork(given: string, options: ForkOptions): string {
  const { name, history } = openRecording(given, options.level);
  const { turn } = turnOf(history, options.turn);
  const keep = KEEPS.find((each) => each === options.keep);
  if (!keep) throw unknownName('fork/keep', 'What --keep names,', options.keep, KEEPS);
  const seats = readSeatChanges(options.seat ?? [], [PERSON]);
  const decision =
    options.decide === undefined ? null : readDecision(history, turn, options.decide);
  const until = !options.stop ? 'end' : decision ? 'turn' : 'opening';
  const made = continueOn(history, turn, { seats, keep, until, ...(decision ? { decision } : {}) });
  if (!made.ok) throw new InputError(made.fault.code, replayWords(name, made.fault));
  const { recording, state, kept, anew } = made.value;
  const isRecording = (text: string) => parseRecording(text).ok;
  writeWhole(pathFrom(options.record), formatRecording(recording), isRecording);
  if (options.json) {
    const { outcome } = state;
    return JSON.stringify({
      turns: recording.hashes.length,
      outcome: outcome && { kind: outcome.kind, turn: outcome.turn },
      hash: stateHash(state),
      forkedFrom: recording.forkedFrom,
      kept,
      anew,
    });
  }
  return (
    `Forked at turn ${turn}: ${recording.hashes.length} turns, ${outcomeWords(state)}; ` +
    `${kept} decisions as recorded, ${anew.length} by strategies anew.`
  );
}

/**
 * A decision from JSON: the actions as in a recording, in a list. A text may be given by what it changes
 * in its delegation's position, as {"force": "full"}.
 */
function readDecision(history: History, turn: number, given: string): DecisionAnew {
  const wrong = (why: string) =>
    new InputError('fork/decision-malformed', `What --decide says ${why}.`);
  let list: unknown;
  try {
    list = JSON.parse(given);
  } catch (error) {
    throw wrong(`is not JSON (${(error as Error).message})`);
  }
  if (!Array.isArray(list) || list.length === 0) {
    throw wrong('has to be a list of actions, as [{"type": "act", "party": "us", "act": "…"}]');
  }
  const { positions } = openingOf(history, turn).state;
  const actions = list.map((action: unknown, at): Action => {
    const path = wrongAction(action, `[${at}]`);
    if (path !== null) throw wrong(`is missing, not known or not of the expected shape at ${path}`);
    const named = action as Action;
    if (!('text' in named) || Array.isArray(named.text) || named.text === null) return named;
    const base = positions[partyNamed(named.party)];
    return { ...named, text: textFrom(history.level, base, named.text) };
  });
  const own = actions.filter((action): action is PartyAction => {
    if (isOfHost(action)) throw wrong(`has “${action.type}”, which is no delegation’s decision`);
    return true;
  });
  return { party: partyNamed(String(own[0]!.party)), actions: own };
}

/** A text by the options that it changes in another. */
function textFrom(level: Level, base: Text, changes: object): Text {
  const text = [...base];
  for (const [article, option] of Object.entries(changes)) {
    const at = level.articles.findIndex(({ id }) => id === article);
    const articles = level.articles.map(({ id }) => id);
    if (at < 0) throw unknownName('fork/unknown-article', 'The article', article, articles);
    const options = level.articles[at]!.options.map(({ id }) => id);
    const found = options.indexOf(String(option));
    if (found < 0) {
      throw unknownName('fork/unknown-option', `In “${article}” the option`, `${option}`, options);
    }
    text[at] = found;
  }
  return text;
}
