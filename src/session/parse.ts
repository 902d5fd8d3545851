import { z } from 'zod';
import { ok, refuse, type Result } from '../base/result.ts';
import { levelHash, wrongAction } from '../replay/index.ts';
import { PARTIES, type Action, type Level } from '../engine/index.ts';
import { DIFFICULTIES } from '../strategies/index.ts';
import { LIMITS, type SessionOptions } from './options.ts';
import type { Request } from './request.ts';

/** What comes from outside, read strictly: exactly these keys, within these bounds. */
const party = z.enum(PARTIES);
const tableNumber = z.int().min(1).max(LIMITS.tablesAndForks);
const personNumber = z
  .int()
  .min(1)
  .max(LIMITS.people * 100);
const turn = z.int().min(1).max(1_000);
const id = z.int().min(0).max(10_000_000);
/** Longer than any text may be, so that the limits that a person can meet are said in their own words. */
const longText = z.string().max(20_000);
const title = z.string().max(LIMITS.titleCharacters);
const parties = z
  .array(party)
  .max(PARTIES.length)
  .refine((list) => new Set(list).size === list.length);
const seat = z.strictObject({ table: tableNumber, parties });
const actions = z
  .array(z.custom<Action>((value) => wrongAction(value, '') === null))
  .max(LIMITS.actions);
const paper = { party, turn, draft: longText };

const turnSeconds = z.int().min(0).max(LIMITS.timerSeconds);
const settings = {
  oddsShown: z.boolean(),
  turnSeconds: z.strictObject({
    talks: turnSeconds,
    deployment: turnSeconds,
    violation: turnSeconds,
  }),
  onTimeOut: z.enum(['wait', 'close']),
  absentSeconds: z.int().min(0).max(LIMITS.absentSeconds),
  keepDays: z.int().min(1).max(LIMITS.keepDays),
  joining: z.enum(['open', 'closed']),
  observers: z.boolean(),
  roles: z.enum(['choice', 'lot', 'facilitator']),
  perDelegation: z.int().min(1).max(LIMITS.perDelegation),
};

const tables = z.array(tableNumber).min(1).max(LIMITS.tablesAndForks).nullable();
const table = tableNumber.nullable();
const injected = z.union([
  z.strictObject({ event: z.string().max(80) }),
  z.strictObject({ text: longText }),
]);
const due = z
  .union([
    z.strictObject({ turn }),
    z.strictObject({ atMs: z.int().min(0).max(Number.MAX_SAFE_INTEGER) }),
  ])
  .nullable();

const REQUESTS = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sit'), seat }),
  z.strictObject({ type: z.literal('stand-up') }),
  z.strictObject({ type: z.literal('rename'), nickname: z.string().max(400) }),
  z.strictObject({ type: z.literal('decide'), party, turn, actions }),
  z.strictObject({ type: z.literal('paper'), ...paper, actions }),
  z.strictObject({ type: z.literal('suggest'), ...paper, note: longText }),
  z.strictObject({ type: z.literal('head'), party, person: personNumber }),
  z.strictObject({
    type: z.literal('say'),
    party: party.nullable(),
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('delegation') }),
      z.strictObject({ kind: z.literal('bilateral'), with: party }),
      z.strictObject({ kind: z.literal('plenary') }),
      z.strictObject({ kind: z.literal('facilitator') }),
    ]),
    text: longText,
  }),
  z.strictObject({ type: z.literal('answer'), question: z.string().max(40), text: longText }),
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('add-table') }),
  z.strictObject({ type: z.literal('assign'), person: personNumber, seat: seat.nullable() }),
  z.strictObject({ type: z.literal('draw-lots') }),
  z.strictObject({ type: z.literal('make-head'), person: personNumber, party }),
  z.strictObject({ type: z.literal('mute'), person: personNumber, muted: z.boolean() }),
  z.strictObject({ type: z.literal('remove'), person: personNumber }),
  z.strictObject({
    type: z.literal('hand-over'),
    table: tableNumber,
    party,
    to: z.enum(['people', 'strategy']),
  }),
  z.strictObject({ type: z.literal('pause'), table, paused: z.boolean() }),
  z.strictObject({
    type: z.literal('extend'),
    table,
    seconds: z.int().min(-LIMITS.timerSeconds).max(LIMITS.timerSeconds),
  }),
  z.strictObject({ type: z.literal('advance'), table: tableNumber, party: party.nullable() }),
  z.strictObject({ type: z.literal('inject'), tables, what: injected, due }),
  z.strictObject({ type: z.literal('cancel-inject'), id }),
  z.strictObject({ type: z.literal('nudge'), table: tableNumber, party }),
  z.strictObject({ type: z.literal('press'), table, text: longText }),
  z.strictObject({
    type: z.literal('reply'),
    table,
    party: party.nullable(),
    person: personNumber.nullable(),
    text: longText,
  }),
  z.strictObject({
    type: z.literal('set'),
    settings: z.strictObject(settings).partial(),
  }),
  z.strictObject({ type: z.literal('debrief') }),
  z.strictObject({ type: z.literal('fork'), table: tableNumber, turn }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({
    type: z.literal('look'),
    seat: z.strictObject({ table: tableNumber, party }).nullable(),
  }),
]);

const OPTIONS = z.strictObject({
  level: z.strictObject({ id: z.string().max(80), hash: z.string().max(80) }),
  title,
  tables: z.int().min(1).max(LIMITS.tables),
  seeds: z.enum(['same', 'each']),
  delegations: parties.min(1),
  counterparts: z.enum(DIFFICULTIES),
  russiaTests: z.enum(['model', 'person']),
  questions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        when: z.enum(['before', 'after']),
        kind: z.enum(['text', 'scale']),
        text: z.string().min(1).max(LIMITS.questionCharacters),
      }),
    )
    .max(LIMITS.questions)
    .refine((list) => new Set(list.map((each) => each.id)).size === list.length),
  ...settings,
});

/** A request as it came from a client; its parts may still be refused by the rules. */
export function parseRequest(value: unknown): Result<Request> {
  const read = REQUESTS.safeParse(value);
  if (read.success) return ok(read.data as Request);
  return refuse('session/malformed', { path: pathOf(read.error) });
}

/** A session's options as a facilitator's client sent them, for this level. */
export function parseOptions(value: unknown, level: Level): Result<SessionOptions> {
  const read = OPTIONS.safeParse(value);
  if (!read.success) return refuse('session/malformed', { path: pathOf(read.error) });
  const { id, hash } = read.data.level;
  if (id !== level.id) return refuse('session/unknown-level', { level: id });
  if (hash !== levelHash(level)) return refuse('session/other-level', { level: id });
  return ok(read.data);
}

function pathOf(error: z.ZodError): string {
  return error.issues[0]?.path.map(String).join('.') || '/';
}
