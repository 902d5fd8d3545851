import type { Beliefs, StageState } from '../model/index.ts';

/** The recording last opened from a file or the list of games, for the replay screen. */
let opened: { readonly name: string; readonly text: string } | null = null;

export function openRecording(name: string, text: string): void {
  opened = { name, text };
}

/** Nothing is open any more: the replay screen shows what there is to open. */
export function closeRecording(): void {
  opened = null;
}

export function openedRecording(): { readonly name: string; readonly text: string } | null {
  return opened;
}

/** Two runs to be held against each other, as texts. */
export interface OpenedPair {
  readonly a: string;
  readonly b: string;
  /** The browser had no room to keep them. */
  readonly unkept?: boolean;
}

/** The runs last chosen for comparison. */
let pair: OpenedPair | null = null;

export function openPair(chosen: OpenedPair): void {
  pair = chosen;
}

export function openedPair(): OpenedPair | null {
  return pair;
}

/** A stage game that Moscow decided in, or would as things stand: its inputs and beliefs are public. */
export interface OpenedTurn {
  readonly turn: number;
  /** What the turn is called, as "Quarter 9 of 20". */
  readonly name: string;
  readonly state: StageState;
  readonly beliefs: Beliefs;
}

/** The turn last opened from a game or a recording, for the model page. */
let turnOpened: OpenedTurn | null = null;

export function openTurn(turn: OpenedTurn): void {
  turnOpened = turn;
}

export function openedTurn(): OpenedTurn | null {
  return turnOpened;
}
