import type { Party } from '../engine/index.ts';
import type { Recording } from '../replay/index.ts';
import type { Difficulty } from '../strategies/index.ts';
import type { SavedGame } from './games.ts';
import { go } from './route.ts';
import { forgetDraft } from './storage.ts';

/** What another screen asks the game screen for. */
export type GameRequest =
  | {
      readonly kind: 'new';
      /** Id of the level. */
      readonly level: string;
      readonly party: Party;
      readonly seed: string;
      readonly testsByPerson: boolean;
      /** How the other seats are played. */
      readonly difficulty: Difficulty;
    }
  | ForkRequest
  /** Go on with a game that was left for another. */
  | { readonly kind: 'saved'; readonly game: SavedGame }
  | { readonly kind: 'resume' };

/** A run to go on with from one of its turns, under the same luck. */
export interface ForkRequest {
  readonly kind: 'fork';
  /** The run, over or not; it stays among the last games as it is. */
  readonly recording: Recording;
  readonly turn: number;
  /** The seat to take over. */
  readonly party: Party;
  /** As Russia, decide oneself whether to test; only before the first quarter. */
  readonly testsByPerson?: boolean;
  /** Decide this turn alone: what comes after is as recorded, and the two runs are then compared. */
  readonly once?: boolean;
}

let asked: GameRequest = { kind: 'resume' };

/** Ask for a game; the game screen takes it up when it opens. */
export function requestGame(request: GameRequest): void {
  if (request.kind !== 'resume') forgetDraft();
  asked = request;
}

/** Fork a run and go to the game, from any screen. */
export function requestFork(fork: Omit<ForkRequest, 'kind'>): void {
  requestGame({ kind: 'fork', ...fork });
  // The game screen takes the request up when it opens; it may be open now, so leave it and return.
  go('home');
  setTimeout(() => go('play'), 0);
}

/** Take what was asked for; without anything new, the game in progress is resumed. */
export function takeRequest(): GameRequest {
  const request = asked;
  asked = { kind: 'resume' };
  return request;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A fresh seed, short enough to read aloud. */
export function freshSeed(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(6)),
    (byte) => ALPHABET[byte % ALPHABET.length],
  ).join('');
}

/** Whether this can be a seed: 1 to 40 letters, digits or hyphens. */
export function isSeed(seed: string): boolean {
  return /^[\p{L}\p{N}-]{1,40}$/u.test(seed);
}
