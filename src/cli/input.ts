import { nearestTo } from '../content/index.ts';

/** Something the caller can put right: told in a sentence, with exit code 2 and without a stack. */
export class InputError extends Error {
  /** Stable, namespaced, as in `file/missing`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A name that is none of the valid ones: says which there are, and which may have been meant. */
export function unknownName(
  code: string,
  what: string,
  name: string,
  valid: readonly string[],
): InputError {
  const nearest = nearestTo(name, valid);
  const meant = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  return new InputError(
    code,
    `${what} “${shortened(name)}” is not known: there is ${valid.join(', ')}.${meant}`,
  );
}

/** What was given, short enough to be repeated in a message. */
export function shortened(given: string): string {
  return given.length > 80 ? `${given.slice(0, 80)}…` : given;
}
