import { readInTab, writeInTab } from './storage.ts';
import type { Beliefs, StageState } from '../model/index.ts';

/** The recording last opened from a file or the list of games, for the replay screen. */
export interface OpenedRecording {
  readonly name: string;
  readonly text: string;
  /** The address in this page that it was opened from and leads back to; none for most. */
  readonly from?: string | undefined;
}

let opened: OpenedRecording | null = readOpened();

/**
 * What was open in this tab when its replay or debrief was reloaded: its name, a line end, its text; after
 * the name, behind a tab, where it was opened from.
 */
function readOpened(): OpenedRecording | null {
  const [navigation] = performance.getEntriesByType('navigation');
  if ((navigation as PerformanceNavigationTiming | undefined)?.type !== 'reload') return null;
  if (!/^#\/(replay|debrief)\b/.test(location.hash)) return null;
  const kept = readInTab('opened');
  const end = kept?.indexOf('\n') ?? -1;
  if (!kept || end < 0) return null;
  const [name, from] = kept.slice(0, end).split('\t');
  return { name: name!, text: kept.slice(end + 1), from };
}

/** Open a recording in the replay or the debrief. @param from the address in this page to lead back to. */
export function openRecording(name: string, text: string, from?: string): void {
  opened = { name, text, from };
  const head = name.replaceAll(/[\n\t]/g, ' ');
  writeInTab('opened', `${from === undefined ? head : `${head}\t${from}`}\n${text}`);
}

/** Nothing is open any more: the replay screen shows what there is to open. */
export function closeRecording(): void {
  opened = null;
  writeInTab('opened', null);
}

export function openedRecording(): OpenedRecording | null {
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

/** The id of the level that a recording names, if it can be read at all. */
export function levelOfRecording(text: string | undefined): string | null {
  try {
    const { level } = JSON.parse(text ?? '') as { readonly level?: { readonly id?: unknown } };
    return typeof level?.id === 'string' ? level.id : null;
  } catch {
    return null;
  }
}

/** The turn last opened from a game or a recording, for the model page. */
let turnOpened: OpenedTurn | null = null;

export function openTurn(turn: OpenedTurn): void {
  turnOpened = turn;
}

export function openedTurn(): OpenedTurn | null {
  return turnOpened;
}
