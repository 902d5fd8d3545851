import type { ByParty, Delegation, Party } from '../../engine/index.ts';

/** A delegation as sentences name it. Forms that its language does not set apart are as `seat`. */
export interface Actor {
  readonly name: string;
  /** Two letters. */
  readonly code: string;
  /** Who acts: "Moscow"; `Seat` at the head of a sentence. */
  readonly seat: string;
  readonly Seat: string;
  /** Whose something is: "Moscow’s", "Moskaus", "de Moscou"; `Of` at the head of a sentence. */
  readonly of: string;
  readonly Of: string;
  /** To whom. */
  readonly to: string;
  /** Whom. */
  readonly object: string;
  /** By whom. */
  readonly by: string;
}

/** What of a level names its delegations. */
export interface Casting {
  readonly delegations: ByParty<Pick<Delegation, 'name' | 'code' | 'cast'>>;
}

/** The delegations of the level on screen: sentences name them through it, whatever the level. */
export const cast = {} as { -readonly [P in keyof ByParty<Actor>]: Actor };

/** Name the delegations as a level does, from now on. */
export function castAs({ delegations }: Casting): void {
  // By the level's own keys: the first page has no other use for the engine.
  for (const party of Object.keys(delegations) as Party[]) {
    const { name, code, cast: forms } = delegations[party];
    const { seat, of, to = seat, object = seat, by = seat } = forms;
    cast[party] = { name, code, seat, Seat: headed(seat), of, Of: headed(of), to, object, by };
  }
}

function headed(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
