import type { Party } from '../engine/index.ts';
import type { Difficulty } from '../strategies/index.ts';
import { forgetDraft } from './storage.ts';

/** What the home page asks the game screen for. */
export type GameRequest =
  | {
      readonly kind: 'new';
      readonly party: Party;
      readonly seed: string;
      readonly testsByPerson: boolean;
      /** How the other seats are played. */
      readonly difficulty: Difficulty;
    }
  | { readonly kind: 'resume' };

let asked: GameRequest = { kind: 'resume' };

/** Ask for a game; the game screen takes it up when it opens. */
export function requestGame(request: GameRequest): void {
  if (request.kind === 'new') forgetDraft();
  asked = request;
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
