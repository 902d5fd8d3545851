import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from './input.ts';

/** Larger than any level or recording that is read; a device or pipe without an end stops here. */
const MOST_BYTES = 16_000_000;
const CHUNK_BYTES = 1 << 18;

/** Where the caller stands: npm runs its scripts in the folder of the package. */
function callerFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'cli' && folder ? folder : process.cwd();
}

/** A path as its caller means it. */
export function pathFrom(given: string): string {
  return resolve(callerFolder(), given);
}

/** Why a file cannot be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder, not a file';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'EROFS':
      return 'the disk may only be read';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EFBIG':
      return 'it would be larger than files may be here';
    case 'EDQUOT':
      return 'the quota of the disk is used up';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return message;
  }
}

/** The text of a file. Refuses what is missing, no file, unreadable, too large or not UTF-8. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new InputError('file/not-text', `${path} cannot be read: it is not UTF-8 text.`);
    }
    const kind = code === 'ENOENT' ? 'file/missing' : 'file/unreadable';
    throw new InputError(kind, `${path} cannot be read: ${reasonOf(error)}.`);
  }
}

function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; ; ) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks);
      total += read;
      if (total > MOST_BYTES) {
        throw new InputError(
          'file/too-large',
          `${path} cannot be read: it is larger than ${MOST_BYTES / 1e6} MB.`,
        );
      }
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Put a text in a file whole or not at all: it is written beside the file and then takes its place.
 * @param mayReplace whether an existing file of this text may be replaced; any other is left as it is.
 */
export function writeWhole(
  given: string,
  text: string,
  mayReplace: (text: string) => boolean,
  kind = 'a recording',
): void {
  refuseToReplace(given, kind, (path) => mayReplace(readText(path)));
  writeBeside(given, (file) => writeFileSync(file, text));
}

/** Fill a file whole or not at all: `write` gets an open file beside it, which then takes its place. */
export function writeBeside(given: string, write: (file: number) => void): void {
  const path = existsSync(given) ? realpathSync(given) : given;
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, 'w');
    try {
      write(file);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    if (error instanceof InputError) throw error;
    throw notWritten(path, error);
  }
}

/** Why a file could not be written. @param besides what else there is to say. */
export function notWritten(path: string, error: unknown, besides = ''): InputError {
  const { code } = error as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
  return new InputError('file/not-written', `${path} cannot be written: ${reason}.${besides}`);
}

/**
 * Refuse to write over what is not a file of the same kind.
 * @param kind what it has to be, as “a recording”.
 */
export function refuseToReplace(
  given: string,
  kind: string,
  mayReplace: (path: string) => boolean,
): void {
  const path = existsSync(given) ? realpathSync(given) : given;
  const refusal = (why: string) =>
    new InputError('file/not-replaced', `${path} cannot be written: ${why}.`);
  let info: Stats | undefined;
  try {
    info = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw refusal(reasonOf(error));
  }
  if (!info) return;
  if (info.isDirectory()) throw refusal('it is a folder');
  if (!info.isFile()) throw refusal('it is not an ordinary file');
  if (info.size > 0 && !mayReplace(path)) {
    throw refusal(`it exists and is not ${kind}, so it is left as it is`);
  }
}
