import { refuse, type Result } from '../base/result.ts';
import { awaited, type Level } from '../engine/index.ts';
import { follow, handInForEach, seatByLot, seatTheWaiting } from './consequences.ts';
import { LIMITS } from './options.ts';
import { Planning, type Circumstances, type Plan } from './plan.ts';
import { placeFault, tidySeat } from './person.ts';
import type { FacilitatorRequest } from './request.ts';
import { sitsFor } from './seats.ts';
import type { Inject, Session } from './session.ts';
import { isOpen, isPaused, tableAt } from './table.ts';
import { textFrom } from './words.ts';

type Refusal = ReturnType<typeof refuse>;

/** What a facilitator asks, as a plan, or why not. */
export function planForFacilitator(
  session: Session,
  request: FacilitatorRequest,
  circumstances: Circumstances,
  requestId: string,
): Result<Plan> {
  if (session.stage === 'ended') return refuse('session/ended');
  const planning = new Planning(session, circumstances, requestId);
  const fault = carryOut(planning, request);
  if (fault) return fault;
  follow(planning);
  return planning.done();
}

const by = 'facilitator';

function carryOut(planning: Planning, request: FacilitatorRequest): Refusal | null {
  const { session } = planning;
  switch (request.type) {
    case 'begin':
      if (session.stage !== 'lobby') return refuse('session/under-way');
      planning.add(by, { type: 'began' });
      seatTheWaiting(planning);
      return null;
    case 'add-table':
      if (session.stage === 'debrief') return refuse('session/in-debrief');
      if (session.tables.length >= LIMITS.tables) {
        return refuse('session/too-many-tables', { limit: LIMITS.tables });
      }
      planning.add(by, { type: 'table-added' });
      seatTheWaiting(planning);
      return null;
    case 'debrief':
      if (session.stage === 'lobby') return refuse('session/not-begun');
      if (session.stage === 'debrief') return refuse('session/in-debrief');
      planning.add(by, { type: 'debrief' });
      return null;
    case 'fork':
      return fork(planning, request.table, request.turn);
    case 'end':
      planning.add(by, { type: 'ended' });
      return null;
    case 'set':
      planning.add(by, { type: 'set', settings: request.settings });
      return null;
    case 'draw-lots':
      // Somebody who asks for lots means now, whatever the rule for late comers is.
      seatByLot(planning);
      return null;
    case 'assign':
    case 'make-head':
    case 'mute':
    case 'remove':
      return aboutPerson(planning, request);
    case 'press':
    case 'reply':
      return say(planning, request);
    case 'inject':
    case 'cancel-inject':
      return inject(planning, request);
    case 'pause':
    case 'extend':
      return aboutTime(planning, request);
    case 'hand-over':
    case 'advance':
    case 'nudge':
      return aboutTable(planning, request);
  }
}

function fork(planning: Planning, number: number, turn: number): Refusal | null {
  const { session } = planning;
  const table = tableAt(session, number);
  if (!table) return refuse('session/no-such-table', { table: number });
  if (session.stage === 'lobby') return refuse('session/not-begun');
  if (session.tables.length >= LIMITS.tablesAndForks) {
    return refuse('session/too-many-tables', { limit: LIMITS.tablesAndForks });
  }
  if (turn < 1 || turn > table.state.turn) {
    return refuse('session/no-such-turn', { turn, last: table.state.turn });
  }
  planning.add(by, { type: 'forked', table: number, turn });
  return null;
}

type AboutPerson = Extract<
  FacilitatorRequest,
  { type: 'assign' | 'make-head' | 'mute' | 'remove' }
>;

function aboutPerson(planning: Planning, request: AboutPerson): Refusal | null {
  const { session } = planning;
  const person = session.people[request.person - 1];
  if (!person || person.removed) return refuse('session/no-such-person');
  switch (request.type) {
    case 'assign': {
      if (request.seat) {
        const fault = placeFault(session, person, request.seat);
        if (fault) return fault;
      }
      const seat = request.seat && tidySeat(request.seat);
      // Seated anew in the same place, a head would lose its place to the next.
      if (JSON.stringify(seat) === JSON.stringify(person.seat)) return null;
      planning.add(by, { type: 'seated', person: person.id, seat });
      return null;
    }
    case 'make-head': {
      const { seat } = person;
      if (!seat || !sitsFor(person, seat.table, request.party)) {
        return refuse('session/not-in-delegation');
      }
      planning.add(by, { type: 'head', person: person.id, party: request.party });
      return null;
    }
    case 'mute':
      planning.add(by, { type: 'muted', person: person.id, muted: request.muted });
      return null;
    case 'remove':
      planning.add(by, { type: 'removed', person: person.id });
      return null;
  }
}

function say(
  planning: Planning,
  request: Extract<FacilitatorRequest, { type: 'press' | 'reply' }>,
): Refusal | null {
  const { session } = planning;
  const text = textFrom(request.text, LIMITS.messageCharacters);
  if (!text.ok) return text;
  const { table } = request;
  if (table !== null && !tableAt(session, table)) return refuse('session/no-such-table', { table });
  if (request.type === 'press') {
    planning.add(by, {
      type: 'said',
      table,
      party: null,
      channel: { kind: 'press' },
      text: text.value,
    });
    return null;
  }
  const { party, person } = request;
  if (person !== null && !session.people[person - 1]) return refuse('session/no-such-person');
  if (person === null && (party === null || table === null)) {
    return refuse('session/no-such-channel');
  }
  planning.add(by, {
    type: 'said',
    table,
    party: null,
    // To a person where no table is named: their delegation's channel is one of a table.
    channel: { kind: 'facilitator', person, party: table === null ? null : party },
    text: text.value,
  });
  return null;
}

function inject(
  planning: Planning,
  request: Extract<FacilitatorRequest, { type: 'inject' | 'cancel-inject' }>,
): Refusal | null {
  const { session, circumstances } = planning;
  if (request.type === 'cancel-inject') {
    if (!session.injects.some(({ id }) => id === request.id))
      return refuse('session/no-such-inject');
    planning.add(by, { type: 'inject-cancelled', id: request.id });
    return null;
  }
  if (session.injects.length >= LIMITS.injects) {
    return refuse('session/too-many-injects', { limit: LIMITS.injects });
  }
  const unknown = request.tables?.find((number) => !tableAt(session, number));
  if (unknown !== undefined) return refuse('session/no-such-table', { table: unknown });
  const what = tidyInject(circumstances.level, request.what);
  if (!what.ok) return what;
  planning.add(by, { type: 'inject', tables: request.tables, what: what.value, due: request.due });
  return null;
}

function tidyInject(level: Level, what: Inject['what']): Result<Inject['what']> {
  if ('event' in what) {
    return level.events.some(({ id }) => id === what.event)
      ? { ok: true, value: what }
      : refuse('host/unknown-event');
  }
  const text = textFrom(what.text, LIMITS.messageCharacters);
  return text.ok ? { ok: true, value: { text: text.value } } : text;
}

function aboutTime(
  planning: Planning,
  request: Extract<FacilitatorRequest, { type: 'pause' | 'extend' }>,
): Refusal | null {
  const { table } = request;
  if (table !== null && !tableAt(planning.session, table)) {
    return refuse('session/no-such-table', { table });
  }
  if (request.type === 'pause') planning.add(by, { type: 'paused', table, paused: request.paused });
  else planning.add(by, { type: 'extended', table, seconds: request.seconds });
  return null;
}

function aboutTable(
  planning: Planning,
  request: Extract<FacilitatorRequest, { type: 'hand-over' | 'advance' | 'nudge' }>,
): Refusal | null {
  const { session } = planning;
  const table = tableAt(session, request.table);
  if (!table) return refuse('session/no-such-table', { table: request.table });
  if (!isOpen(session, table)) return refuse('session/table-closed');
  if (request.type === 'advance' && isPaused(session, table)) return refuse('session/paused');
  const { number } = table;
  switch (request.type) {
    case 'nudge':
      planning.add(by, { type: 'nudged', table: number, party: request.party });
      return null;
    case 'hand-over': {
      const { party, to } = request;
      if (!session.options.delegations.includes(party)) {
        return refuse('session/not-for-people', { party });
      }
      const because = to === 'strategy' ? 'facilitator' : null;
      planning.add(by, { type: 'handed-over', table: number, party, to, because });
      return null;
    }
    case 'advance': {
      if (table.state.phase === 'ceasefire') {
        planning.add(by, { type: 'played', table: number, actions: [{ type: 'open-quarter' }] });
        return null;
      }
      const waiting = awaited(table.state).filter((party) => (request.party ?? party) === party);
      if (waiting.length === 0) return refuse('session/nobody-awaited');
      handInForEach(planning, table, waiting);
      return null;
    }
  }
}
