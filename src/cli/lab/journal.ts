import {
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { runHash, type PartHead } from '../../lab/index.ts';
import { notWritten, reasonOf } from '../files.ts';
import { InputError } from '../input.ts';
import { readHead } from './head.ts';

/**
 * Worlds as they come, in order, in a file beside the output: a line with the head of the part, then a
 * line a world. A run that was stopped, however, goes on from its last whole line.
 */
export class Journal {
  /** Worlds that it holds. */
  readonly done: number;
  readonly #path: string;
  readonly #file: number;

  /** Open the journal of a part, or begin it. @param isLine whether a line is that of the n-th unit. */
  constructor(path: string, head: PartHead, isLine: (line: string, unit: number) => boolean) {
    this.#path = path;
    this.done = existsSync(path) ? recover(path, head, isLine) : 0;
    try {
      const isNew = !existsSync(path);
      this.#file = openSync(path, 'a');
      if (isNew) writeFileSync(this.#file, `${JSON.stringify(head)}\n`);
    } catch (error) {
      throw notWritten(path, error);
    }
  }

  /** Add whole lines. */
  append(lines: string): void {
    try {
      writeFileSync(this.#file, lines);
    } catch (error) {
      this.close();
      const kept = ` The worlds until here are kept in it: the same command goes on from there.`;
      throw notWritten(this.#path, error, kept);
    }
  }

  /** Stop writing. */
  close(): void {
    closeSync(this.#file);
  }

  /** The part is complete: it takes its own name. */
  moveTo(path: string): void {
    this.close();
    renameSync(this.#path, path);
  }

  /** Its worlds are written elsewhere. */
  remove(): void {
    this.close();
    rmSync(this.#path);
  }
}

/** Cut a journal after its last whole line that is in order. Returns the worlds that are left. */
function recover(
  path: string,
  head: PartHead,
  isLine: (line: string, unit: number) => boolean,
): number {
  if (!statSync(path).isFile()) {
    throw new InputError(
      'file/not-replaced',
      `${path} cannot be written: it is not an ordinary file.`,
    );
  }
  let done = 0;
  let end = 0;
  let isHeadRead = false;
  for (const { line, after } of linesIn(path)) {
    if (!isHeadRead) {
      const found = readHead(path, line);
      const isSame =
        runHash(found) === runHash(head) && found.first === head.first && found.last === head.last;
      if (!isSame) {
        throw new InputError(
          'lab/other-journal',
          `${path} has worlds of another experiment: remove it, or write to another file.`,
        );
      }
      isHeadRead = true;
    } else {
      if (head.first + done >= head.last || !isLine(line, head.first + done)) break;
      done++;
    }
    end = after;
  }
  try {
    if (isHeadRead) truncateSync(path, end);
    // Killed before its first line was whole.
    else rmSync(path);
  } catch (error) {
    throw notWritten(path, error);
  }
  return done;
}

const CHUNK_BYTES = 1 << 18;
const NEWLINE = 0x0a;
/** Longest line: the head of a part that begins in a recording. */
const MOST_LINE_BYTES = 8_000_000;

/** The whole lines of a file, and how many bytes there are up to the end of each. */
export function* linesIn(
  path: string,
): Generator<{ readonly line: string; readonly after: number }> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new InputError('file/unreadable', `${path} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let rest = Buffer.alloc(0);
    let after = 0;
    for (;;) {
      const read = readSync(file, chunk);
      if (read === 0) return;
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let from = 0;
      for (;;) {
        const at = bytes.indexOf(NEWLINE, from);
        if (at < 0) break;
        after += at + 1 - from;
        yield { line: bytes.toString('utf8', from, at), after };
        from = at + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
      if (rest.length > MOST_LINE_BYTES) return;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('file/unreadable', `${path} cannot be read: ${reasonOf(error)}.`);
  } finally {
    closeSync(file);
  }
}
