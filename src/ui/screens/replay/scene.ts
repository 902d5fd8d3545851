import {
  seenBy,
  type GameEvent,
  type Level,
  type Party,
  type State,
} from '../../../engine/index.ts';
import { sentenceOf } from '../../game/words.ts';
import type { Happening, History } from '../../../replay/index.ts';

/** Whose eyes a replay is seen with; null when everything is open. */
export type Eyes = Party | null;

/** A place where a replay can stand: after something that happened in a turn. */
export interface Stop {
  readonly turn: number;
  /** What has happened so far: the happenings before this one. */
  readonly upTo: number;
}

/** Whether an event is told to whoever looks on. */
export function isTold(level: Level, event: GameEvent, eyes: Eyes): boolean {
  return (eyes === null || seenBy(event).includes(eyes)) && sentenceOf(level, event) !== null;
}

/** The places of a run in order: one for each event that is told, and at least one for each turn. */
export function stopsOf({ level, turns, happenings }: History, eyes: Eyes): readonly Stop[] {
  return turns.flatMap(({ turn, from, to }): Stop[] => {
    const told: Stop[] = [];
    for (let at = from; at < to; at++) {
      if (isTold(level, happenings[at]!.event, eyes)) told.push({ turn, upTo: at + 1 });
    }
    // The last one has the whole turn behind it, with what says nothing by itself.
    return [...told.slice(0, -1), { turn, upTo: to }];
  });
}

/** The last place that is not beyond a number of happenings. */
export function stopAt(stops: readonly Stop[], upTo: number): number {
  const beyond = stops.findIndex((stop) => stop.upTo > upTo);
  return beyond < 0 ? stops.length - 1 : Math.max(0, beyond - 1);
}

/** The last place of a turn. */
export function endOfTurn(stops: readonly Stop[], turn: number): number {
  const at = stops.findLastIndex((stop) => stop.turn === turn);
  return at < 0 ? stops.length - 1 : at;
}

/**
 * How things stood after a number of happenings. A decision that closes a round makes many of them at
 * once: between them, what each has shown so far is laid over how things stood before.
 */
export function stateAt({ level, moments, happenings }: History, upTo: number): State {
  const last = happenings[upTo - 1];
  if (!last) return moments[0]!.state;
  const moment = moments[last.moment]!;
  const isRest = ({ moment: at, turn }: Happening) => at === last.moment && turn === last.turn;
  for (let at = upTo; happenings[at] && isRest(happenings[at]!); at++) {
    if (!isTold(level, happenings[at]!.event, null)) continue;
    const before = moments[last.moment - 1] ?? moment;
    return moment.events.slice(0, last.at + 1).reduce(after, before.state);
  }
  return moment.state;
}

/** What an event alone shows of how things stand. */
function after(state: State, event: GameEvent): State {
  switch (event.type) {
    case 'tabled':
      // A text that is tabled is an offer: its delegation stands ready to sign it.
      return {
        ...state,
        positions: { ...state.positions, [event.party]: event.text },
        signatures: { ...state.signatures, [event.party]: event.text },
      };
    case 'shown': {
      const { party: from, to, text } = event;
      return { ...state, shown: [...state.shown, { from, to, text, turn: state.turn }] };
    }
    case 'signed':
      return { ...state, signatures: { ...state.signatures, [event.party]: event.text } };
    case 'signature-withdrawn':
      return { ...state, signatures: { ...state.signatures, [event.party]: null } };
    case 'front-moved':
      return {
        ...state,
        lastGainKm2: event.gainKm2,
        gainKm2: state.gainKm2.map((km2, at) => km2 + event.gainKm2[at]!),
      };
    case 'agreed':
      return { ...state, text: event.text };
    case 'quarter-opened':
      return { ...state, quarter: event.quarter };
    case 'arrived':
      return withTroops(state, event.contributor, (thousand, at) =>
        at === event.sector ? thousand + event.thousand : thousand,
      );
    case 'moved':
      return withTroops(state, event.contributor, (thousand, at) =>
        at === event.from
          ? thousand - event.thousand
          : at === event.to
            ? thousand + event.thousand
            : thousand,
      );
    case 'beliefs':
      return { ...state, beliefs: event.after };
    default:
      return state;
  }
}

function withTroops(
  state: State,
  contributor: number,
  change: (thousand: number, sector: number) => number,
): State {
  return {
    ...state,
    contributors: state.contributors.map((entry, at) =>
      at === contributor ? { ...entry, inSector: entry.inSector.map(change) } : entry,
    ),
  };
}
