import { deflateSync, inflateSync } from 'fflate';
import { hashOf } from '../base/hash.ts';
import { invariant, ok, type Result } from '../base/result.ts';
import { byParty, PARTIES, type Level } from '../engine/index.ts';
import { ByteReader, ByteWriter, fromBase64Url, toBase64Url } from './bytes.ts';
import { readActions, writeActions } from './coding.ts';
import { LONGEST_SEED } from './file.ts';
import { isTurn, MOST_NOTES, wrongPartOfNote } from './notes.ts';
import {
  headFault,
  playHead,
  RECORDING_FORMAT,
  refuseReplay,
  type Head,
  type Note,
  type Recording,
  type ReplayFault,
} from './recording.ts';

/**
 * A whole game in a link: a version byte, four bytes that show damage, and deflated (RFC 1951) what the
 * recording says. Of each turn's check there are two bytes, of the last one all, so that a game which
 * plays otherwise here is refused with the first turn that differs.
 */
const LINK_VERSION = 1;
const DAMAGE_DIGITS = 8;
const TURN_DIGITS = 4;
const HASH_DIGITS = 16;

/** Longest link read, characters, and most that one may inflate to, bytes: no game comes near either. */
const LONGEST_LINK = 100_000;
const MOST_BYTES = 100_000;

const FLAGS = { russiaTests: 1, forkedFrom: 2, notes: 4 } as const;

/** The part of a link that carries a recording that plays; it is base64url. */
export function makeLink(level: Level, recording: Recording): string {
  const { forkedFrom, notes, checks } = recording;
  invariant(recording.level.id === level.id, 'a link is made with the level of its recording');
  const writer = new ByteWriter();
  writer.text(recording.rulesVersion);
  writer.text(recording.level.id);
  writer.hex(recording.level.hash);
  writer.text(recording.seed);
  writer.byte(
    (recording.russiaTests === 'person' ? FLAGS.russiaTests : 0) |
      (forkedFrom ? FLAGS.forkedFrom : 0) |
      (notes?.length ? FLAGS.notes : 0),
  );
  for (const party of PARTIES) writer.text(recording.seats[party]);
  if (forkedFrom) {
    writer.hex(forkedFrom.check);
    writer.whole(forkedFrom.turn);
  }
  if (notes?.length) writeNotes(writer, notes);
  writeActions(writer, level, recording.actions);
  writer.whole(checks.length);
  for (const check of checks.slice(0, -1)) writer.hex(check.slice(0, TURN_DIGITS));
  writer.hex(checks[checks.length - 1]!);
  const body = deflateSync(writer.done(), { level: 9, mem: 12 });
  const outer = new ByteWriter();
  outer.byte(LINK_VERSION);
  outer.hex(damageCheck(body));
  for (const byte of body) outer.byte(byte);
  return toBase64Url(outer.done());
}

/** Digits that differ, but for one case in four thousand million, if anything in the body does. */
function damageCheck(body: Uint8Array): string {
  return hashOf(toBase64Url(body)).slice(0, DAMAGE_DIGITS);
}

/**
 * The recording in a link: its last part after `#`, `/`, `=` or the like, or that part alone. It is played,
 * so what comes back has been checked as `replay` checks a file; faults before its first turn have turn 0.
 * @param levelOf a level by the id and hash that the link names, or one of that id if that is all there is.
 */
export function parseLink(
  levelOf: (id: string, hash: string) => Level | null,
  text: string,
): Result<Recording, ReplayFault> {
  if (text.length > LONGEST_LINK) return refuseReplay(0, 'link/too-long', { limit: LONGEST_LINK });
  const part = carryingPart(text);
  if (!/^[\w-]+$/.test(part)) return refuseReplay(0, 'link/none');
  const bytes = fromBase64Url(part);
  if (!bytes) return refuseReplay(0, 'link/damaged');
  if (bytes[0] !== LINK_VERSION) return refuseReplay(0, 'link/other-version');
  const outer = new ByteReader(bytes);
  outer.byte();
  const damage = outer.hex(DAMAGE_DIGITS / 2);
  const body = bytes.subarray(1 + DAMAGE_DIGITS / 2);
  if (outer.broken || damageCheck(body) !== damage) return refuseReplay(0, 'link/damaged');
  const inflated = inflate(body);
  if (!inflated) return refuseReplay(0, 'link/damaged');
  return readLink(levelOf, new ByteReader(inflated));
}

/** The id of the level that the recording in a link was played on; null where the link cannot be read. */
export function levelOfLink(text: string): string | null {
  let named: string | null = null;
  parseLink((id) => {
    named = id;
    return null;
  }, text);
  return named;
}

/** Mail wraps long addresses; nothing that carries a recording has a space or a mark of addresses. */
function carryingPart(text: string): string {
  const whole = text.replace(/\s+/gu, '');
  return whole.slice(
    1 + Math.max(...['#', '/', '?', '=', '&'].map((mark) => whole.lastIndexOf(mark))),
  );
}

/** What was deflated, or null if it cannot be inflated or is more than any game. */
function inflate(body: Uint8Array): Uint8Array | null {
  try {
    const inflated = inflateSync(body, { out: new Uint8Array(MOST_BYTES) });
    return inflated.length < MOST_BYTES ? inflated : null;
  } catch {
    // It throws on what is no deflated data, which anyone may have written.
    return null;
  }
}

function readLink(
  levelOf: (id: string, hash: string) => Level | null,
  reader: ByteReader,
): Result<Recording, ReplayFault> {
  const damaged = refuseReplay(0, 'link/damaged');
  const rulesVersion = reader.text();
  const id = reader.text();
  const hash = reader.hex(HASH_DIGITS / 2);
  const seed = reader.text();
  const flags = reader.byte();
  const seats = byParty(() => reader.text());
  if (reader.broken || seed.length > LONGEST_SEED || flags > 7) return damaged;
  const level = levelOf(id, hash);
  if (!level) return refuseReplay(0, 'link/unknown-level', { level: id });
  const forkedFrom =
    flags & FLAGS.forkedFrom ? { check: reader.hex(HASH_DIGITS / 2), turn: reader.whole() } : null;
  if (forkedFrom && !isTurn(forkedFrom.turn)) return damaged;
  const head: Head = {
    format: RECORDING_FORMAT,
    rulesVersion,
    level: { id, hash },
    seed,
    russiaTests: flags & FLAGS.russiaTests ? 'person' : 'model',
    seats,
    ...(forkedFrom ? { forkedFrom } : {}),
  };
  const fault = headFault(level, head);
  if (fault) return { ok: false, fault };
  const notes = flags & FLAGS.notes ? readNotes(reader) : null;
  const actions = readActions(reader, level);
  const turns = reader.count();
  const prefixes = Array.from({ length: Math.max(0, turns - 1) }, () =>
    reader.hex(TURN_DIGITS / 2),
  );
  const lastCheck = reader.hex(HASH_DIGITS / 2);
  if (reader.broken || reader.left > 0) return damaged;
  const played = playHead(level, head, actions, {
    onTurn(at, _, check, last) {
      if (last && at + 1 !== turns) return 'replay/turns-missing';
      return check.startsWith(prefixes[at] ?? lastCheck) ? null : 'replay/diverged';
    },
  });
  if (!played.ok) return played;
  const { hashes, checks } = played.value;
  return ok({ ...head, ...(notes ? { notes } : {}), actions, hashes, checks });
}

function writeNotes(writer: ByteWriter, notes: readonly Note[]): void {
  writer.whole(notes.length);
  for (const { turn, text, by } of notes) {
    writer.whole(turn);
    writer.text(text);
    writer.text(by ?? '');
  }
}

function readNotes(reader: ByteReader): readonly Note[] {
  const count = reader.count();
  if (count === 0 || count > MOST_NOTES) reader.fail();
  const notes: Note[] = [];
  while (notes.length < count && !reader.broken) {
    const [turn, text, by] = [reader.whole(), reader.text(), reader.text()];
    const note: Note = { turn, text, ...(by === '' ? {} : { by }) };
    if (wrongPartOfNote(note) !== null) reader.fail();
    notes.push(note);
  }
  return notes;
}
