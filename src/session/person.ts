import { refuse, type Result } from '../base/result.ts';
import { isOfHost, PARTIES, type Action, type Party } from '../engine/index.ts';
import { conduct } from '../match/index.ts';
import { follow, followAt, seatTheWaiting } from './consequences.ts';
import { personOf } from './fold.ts';
import { LIMITS } from './options.ts';
import { Planning, type Circumstances, type Plan } from './plan.ts';
import type { Addressee, PersonRequest } from './request.ts';
import { countAt, emptiestSeat, sitsFor } from './seats.ts';
import type { Channel, Person, Seat, Session, Table } from './session.ts';
import { isOpen, isPaused, tableAt } from './table.ts';
import { nicknameFrom, nicknameKey, textFrom } from './words.ts';

/** In so long a page that is loaded again is back. */
const RELOAD_MS = 15_000;
/** Messages that one person may send in a minute. */
const MESSAGES_A_MINUTE = 20;

/**
 * Somebody new joins. While tables play, they are seated where there are fewest at once.
 * @param ticketHash SHA-256 of the ticket that they will show.
 */
export function planJoin(
  session: Session,
  nickname: unknown,
  ticketHash: string,
  circumstances: Circumstances,
): Result<Plan> {
  if (session.stage === 'ended') return refuse('session/ended');
  if (session.options.joining === 'closed') return refuse('session/closed');
  const name = nicknameFrom(nickname);
  if (!name.ok) return name;
  const taken = nameFault(session, name.value, null);
  if (taken) return taken;
  if (session.people.filter(({ removed }) => !removed).length >= LIMITS.people) {
    return refuse('session/full');
  }
  if (!session.options.observers && !hasRoom(session)) return refuse('session/full');
  const planning = new Planning(session, circumstances);
  planning.add(session.people.length + 1, { type: 'joined', nickname: name.value, ticketHash });
  seatTheWaiting(planning);
  follow(planning);
  return planning.done();
}

/** Whether there is a place in a delegation for one more than wait already. */
function hasRoom(session: Session): boolean {
  const waiting = session.people.filter(({ seat, removed }) => !seat && !removed).length;
  if (waiting === 0) return emptiestSeat(session) !== null;
  const { delegations, perDelegation } = session.options;
  let places = -waiting;
  for (const table of session.tables) {
    for (const party of delegations) {
      places += Math.max(0, perDelegation - countAt(session, table.number, party));
    }
  }
  return places > 0;
}

function nameFault(session: Session, name: string, own: number | null) {
  const key = nicknameKey(name);
  const taken = session.people.some(
    (person) => !person.removed && person.id !== own && nicknameKey(person.nickname) === key,
  );
  return taken ? refuse('name/taken') : null;
}

/** What a person asks, as a plan, or why not. */
export function planForPerson(
  session: Session,
  id: number,
  request: PersonRequest,
  circumstances: Circumstances,
  requestId: string,
): Result<Plan> {
  const person = session.people[id - 1];
  if (!person || person.removed) return refuse('session/removed');
  if (session.stage === 'ended') return refuse('session/ended');
  const planning = new Planning(session, circumstances, requestId);
  const fault = carryOut(planning, person, request);
  if (fault) return fault;
  followAt(planning, person.seat?.table);
  followAt(planning, planning.session.people[id - 1]!.seat?.table);
  return planning.done();
}

type Refusal = ReturnType<typeof refuse>;

function carryOut(planning: Planning, person: Person, request: PersonRequest): Refusal | null {
  const { session } = planning;
  switch (request.type) {
    case 'sit': {
      const fault = seatFault(session, person, request.seat);
      if (fault) return fault;
      planning.add(person.id, { type: 'seated', person: person.id, seat: tidySeat(request.seat) });
      return null;
    }
    case 'stand-up':
      if (session.stage !== 'lobby') return refuse('session/under-way');
      if (session.options.roles !== 'choice') return refuse('session/seats-given');
      planning.add(person.id, { type: 'seated', person: person.id, seat: null });
      return null;
    case 'rename': {
      if (session.stage !== 'lobby') return refuse('session/under-way');
      const name = nicknameFrom(request.nickname);
      if (!name.ok) return name;
      const taken = nameFault(session, name.value, person.id);
      if (taken) return taken;
      planning.add(person.id, { type: 'renamed', person: person.id, nickname: name.value });
      return null;
    }
    case 'answer':
      return answer(planning, person, request);
    case 'say':
      return say(planning, person, request.party, request.to, request.text);
    case 'head':
      return takeHead(planning, person, request.party, request.person);
    default:
      return atTheTable(planning, person, request);
  }
}

/** A seat with its delegations in the order in which everything lists them. */
export function tidySeat(seat: Seat): Seat {
  return {
    table: seat.table,
    parties: PARTIES.filter((party) => seat.parties.includes(party)),
  };
}

/** Why a person may not take a seat, or null. Nobody changes delegation in a game: they know its sheet. */
function seatFault(session: Session, person: Person, seat: Seat): Refusal | null {
  if (session.options.roles !== 'choice') return refuse('session/seats-given');
  // Several sheets on one device are for the facilitator to give.
  if (seat.parties.length > 1) return refuse('session/one-delegation');
  // Nor do those who look on go from table to table: they may all be played under one seed.
  if (session.stage !== 'lobby' && person.seat) return refuse('session/seated');
  return placeFault(session, person, seat);
}

/** Why there is no such place for this person, or null. */
export function placeFault(session: Session, person: Person, seat: Seat): Refusal | null {
  const table = tableAt(session, seat.table);
  if (!table) return refuse('session/no-such-table', { table: seat.table });
  const { delegations, perDelegation, observers } = session.options;
  if (seat.parties.length === 0 && !observers) return refuse('session/no-observers');
  for (const party of seat.parties) {
    if (!delegations.includes(party)) return refuse('session/not-for-people', { party });
    const there = countAt(session, seat.table, party) - Number(sitsFor(person, seat.table, party));
    if (there >= perDelegation) {
      return refuse('session/delegation-full', { party, limit: perDelegation });
    }
  }
  return null;
}

function answer(
  planning: Planning,
  person: Person,
  request: Extract<PersonRequest, { type: 'answer' }>,
): Refusal | null {
  const { options, stage } = planning.session;
  const question = options.questions.find(({ id }) => id === request.question);
  if (!question) return refuse('session/no-such-question');
  const table = person.seat && tableAt(planning.session, person.seat.table);
  const begun = stage !== 'lobby' && (table?.state.turn ?? 1) > 1;
  const open =
    question.when === 'after'
      ? stage === 'debrief'
      : // What was thought before is not thought anew once a round is over.
        stage !== 'debrief' && !(begun && question.id in person.answers);
  if (!open) return refuse('session/not-asked-now');
  const text = textFrom(request.text, LIMITS.answerCharacters);
  if (!text.ok) return text;
  if (question.kind === 'scale' && !/^[1-5]$/.test(text.value)) return refuse('session/off-scale');
  planning.add(person.id, { type: 'answered', question: question.id, text: text.value });
  return null;
}

function say(
  planning: Planning,
  person: Person,
  party: Party | null,
  to: Addressee,
  given: string,
): Refusal | null {
  const { session, circumstances } = planning;
  if (person.muted) return refuse('session/muted');
  const text = textFrom(given, LIMITS.messageCharacters);
  if (!text.ok) return text;
  const since = circumstances.nowMs - 60_000;
  const lately = session.messages.filter((each) => each.person === person.id && each.atMs > since);
  if (lately.length >= MESSAGES_A_MINUTE) return refuse('session/too-many-messages');
  const { seat } = person;
  if (party !== null && !seat?.parties.includes(party)) return refuse('session/not-your-seat');
  const channel = channelOf(person, party, to);
  if (!channel) return refuse('session/no-such-channel');
  const table = seat?.table ?? null;
  planning.add(person.id, { type: 'said', table, party, channel, text: text.value });
  return null;
}

function channelOf(person: Person, party: Party | null, to: Addressee): Channel | null {
  if (to.kind === 'facilitator') return { kind: 'facilitator', person: person.id, party };
  // Observers listen.
  if (!person.seat || party === null) return null;
  switch (to.kind) {
    case 'delegation':
      return { kind: 'delegation', party };
    case 'bilateral': {
      if (to.with === party) return null;
      const [first, second] = PARTIES.filter((each) => each === party || each === to.with);
      return first && second ? { kind: 'bilateral', between: [first, second] } : null;
    }
    case 'plenary':
      return { kind: 'plenary' };
  }
}

function takeHead(planning: Planning, asker: Person, party: Party, id: number): Refusal | null {
  const { session, circumstances } = planning;
  const next = session.people[id - 1];
  const table = asker.seat && tableAt(session, asker.seat.table);
  if (!table || !asker.seat?.parties.includes(party)) return refuse('session/not-your-seat');
  if (!next || next.removed || !sitsFor(next, table.number, party)) {
    return refuse('session/not-in-delegation');
  }
  const { head } = table.holders[party];
  // A head hands over; a mate takes over only from one who is not there.
  if (head !== asker.id && head !== null && !isAway(head, circumstances)) {
    return refuse('session/not-head', { head: personOf(session, head).nickname });
  }
  planning.add(asker.id, { type: 'head', person: next.id, party });
  return null;
}

/** Whether somebody is gone for longer than it takes to load a page again. */
function isAway(person: number, { absentSince, nowMs }: Circumstances): boolean {
  const sinceMs = absentSince(person);
  return sinceMs !== null && nowMs - sinceMs >= RELOAD_MS;
}

/** What is done at a table in play, for a delegation of one's own. */
function atTheTable(
  planning: Planning,
  person: Person,
  request: Extract<PersonRequest, { type: 'decide' | 'paper' | 'suggest' }>,
): Refusal | null {
  const { session } = planning;
  const { party, turn } = request;
  const table = person.seat && tableAt(session, person.seat.table);
  if (!table || !person.seat?.parties.includes(party)) return refuse('session/not-your-seat');
  if (session.stage === 'lobby') return refuse('session/not-begun');
  if (!isOpen(session, table)) return refuse('session/table-closed');
  if (turn !== table.state.turn) {
    return refuse('session/other-turn', { turn: table.state.turn, asked: turn });
  }
  const { head, because } = table.holders[party];
  const actionsFault = request.type === 'suggest' ? null : foreignAction(request.actions, party);
  if (actionsFault) return actionsFault;
  if (request.type === 'suggest') {
    const note = request.note.trim() === '' ? null : textFrom(request.note, 500);
    if (note && !note.ok) return note;
    const { draft } = request;
    if (draft.length > LIMITS.paperCharacters) return refuse('session/paper-too-long');
    planning.add(person.id, {
      type: 'suggested',
      table: table.number,
      party,
      turn,
      draft,
      note: note?.value ?? '',
    });
    return null;
  }
  if (head !== person.id) return refuse('session/not-head', headFacts(session, head));
  if (because === 'facilitator') return refuse('session/seat-replaced', { party });
  if (request.type === 'paper') {
    const { draft, actions } = request;
    if (draft.length > LIMITS.paperCharacters) return refuse('session/paper-too-long');
    const paper = draft === '' ? null : { turn, draft, actions };
    planning.add(person.id, { type: 'paper', table: table.number, party, paper });
    return null;
  }
  return decide(planning, person, table, party, request.actions);
}

function headFacts(session: Session, head: number | null) {
  return { head: head === null ? '' : personOf(session, head).nickname };
}

/** Refuses decisions that are another delegation's or the host's. */
function foreignAction(actions: readonly Action[], party: Party): Refusal | null {
  if (actions.length > LIMITS.actions) {
    return refuse('session/too-many-actions', { limit: LIMITS.actions });
  }
  for (const action of actions) {
    if (isOfHost(action)) return refuse('session/of-the-host', { type: action.type });
    if (action.party !== party) return refuse('session/not-your-seat');
  }
  return null;
}

function decide(
  planning: Planning,
  person: Person,
  table: Table,
  party: Party,
  actions: readonly Action[],
): Refusal | null {
  if (actions.length === 0) return refuse('session/no-actions');
  if (isPaused(planning.session, table)) return refuse('session/paused');
  const conducted = conduct(table, actions);
  if (!conducted.ok) return conducted;
  const { number } = table;
  if (table.holders[party].by !== 'people') {
    // Somebody who decides is there, whatever the connection said.
    planning.add('host', {
      type: 'handed-over',
      table: number,
      party,
      to: 'people',
      because: null,
    });
  }
  planning.add(person.id, { type: 'played', table: number, actions });
  return null;
}
