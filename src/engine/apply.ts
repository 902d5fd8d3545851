import { refuse, ok, type Fault, type Result } from '../base/result.ts';
import { BACKINGS, MOVES, RESPONSES } from '../model/index.ts';
import { isOfHost, type Action, type PartyAction } from './action.ts';
import { actFault } from './acts.ts';
import { moveFault } from './contingents.ts';
import { closeQuarter } from './deployment.ts';
import { NOBODY, type GameEvent, type Witness } from './event.ts';
import { factsOf } from './facts.ts';
import { carryOutForHost, hostFault } from './host.ts';
import type { Level } from './level.ts';
import { PARTIES, withParty, type Party } from './party.ts';
import {
  NOTHING_SEALED,
  type ContingentMove,
  type Phase,
  type Sealed,
  type State,
} from './state.ts';
import { closeRound, hasSigned } from './talks.ts';
import { isSameText, ownText, provisionsOf, signatoriesOf, textFault, type Text } from './text.ts';
import { back, closeViolation, respond } from './violation.ts';

/** A step taken: the new state, and what happened. */
export interface Step {
  readonly state: State;
  readonly events: readonly GameEvent[];
}

/**
 * The rules: apply one action to a state. Gives a new state and the events, or the refusal with its
 * code; the given state is never changed. Safe for any JSON value as action.
 */
export function apply(state: State, action: Action): Result<Step> {
  const events: GameEvent[] = [];
  const result = applyBefore(events, state, [action]);
  return result.ok ? ok({ state: result.value, events }) : result;
}

/**
 * The state after the actions of a decision, one after the other as `apply` does them, or the refusal
 * of the first that is refused. Quicker where the states between are nothing to anyone.
 * @param witness told of the events, if anyone is.
 */
export function stateAfter(
  state: State,
  actions: readonly Action[],
  witness: Witness = NOBODY,
): Result<State> {
  return applyBefore(witness, state, actions);
}

function applyBefore(witness: Witness, state: State, actions: readonly Action[]): Result<State> {
  let next: Draft = { ...state };
  for (const action of actions) {
    const fault = actionFault(next, action);
    if (fault) return { ok: false, fault };
    next = carryOut(next, action, witness);
  }
  return ok(next);
}

/** A state that nobody else holds yet. */
type Draft = { -readonly [K in keyof State]: State[K] };

/** Carry out a legal action. The draft itself is changed by all that does not close a turn. */
function carryOut(draft: Draft, action: Action, events: Witness): Draft {
  if (isOfHost(action)) return carryOutForHost(draft, action, events);
  const { level } = draft;
  const { party } = action;
  const sealed = draft.sealed[party];
  const seal = (next: Sealed): Draft => {
    draft.sealed = withParty(draft.sealed, party, next);
    return draft;
  };
  switch (action.type) {
    case 'table':
      // A text laid down now is also what one signs, unless one signs another afterwards.
      return seal({ ...sealed, table: ownText(level, action.text), sign: undefined });
    case 'show':
      return seal({
        ...sealed,
        shows: [
          ...sealed.shows.filter((shown) => shown.to !== action.to),
          { to: action.to, text: ownText(level, action.text) },
        ],
      });
    case 'sign':
      return seal({ ...sealed, sign: action.text && ownText(level, action.text) });
    case 'walk-out':
      return seal({ ...sealed, walksOut: true });
    case 'act':
      return seal({ ...sealed, acts: [...sealed.acts, action.act] });
    case 'move':
      return seal({ ...sealed, moves: [...sealed.moves, moveOf(level, action)] });
    case 'test':
      return seal({
        ...sealed,
        test: { move: action.move, sector: factsOf(level).sectorAt.get(action.sector)! },
      });
    case 'consent':
      events.push({ type: 'consent', party, granted: action.granted });
      draft.consent = { ...draft.consent, [party]: action.granted };
      return draft;
    case 'undo':
      return seal(NOTHING_SEALED);
    case 'wish':
      return finish(seal({ ...sealed, wish: action.wish }), party, events);
    case 'ready':
      return finish(draft, party, events);
    case 'respond':
      return respond(draft, RESPONSES.indexOf(action.response), events);
    case 'back':
      return back(draft, BACKINGS.indexOf(action.backing), events);
  }
}

/** A delegation is done for this turn, which closes once all are. */
function finish(draft: Draft, party: Party, events: Witness): Draft {
  draft.ready = withParty(draft.ready, party, true);
  const { ready } = draft;
  return PARTIES.every((each) => ready[each]) ? close(draft, events) : draft;
}

function close(state: State, events: Witness): State {
  switch (state.phase) {
    case 'talks':
      return closeRound(state, events);
    case 'deployment':
      return closeQuarter(state, events);
    default:
      return closeViolation(state, events);
  }
}

function moveOf(level: Level, action: Extract<Action, { type: 'move' }>): ContingentMove {
  const { contributorAt, sectorAt } = factsOf(level);
  return {
    contributor: contributorAt.get(action.contributor) ?? -1,
    from: sectorAt.get(action.from) ?? -1,
    to: sectorAt.get(action.to) ?? -1,
    thousand: action.thousand,
  };
}

/** Phases in which each kind of action has a meaning. */
const WHEN: Readonly<Record<PartyAction['type'], readonly Phase[]>> = {
  table: ['talks'],
  show: ['talks'],
  sign: ['talks'],
  'walk-out': ['talks'],
  act: ['talks', 'deployment'],
  move: ['deployment'],
  consent: ['deployment'],
  test: ['deployment'],
  respond: ['violation'],
  back: ['violation'],
  wish: ['violation'],
  undo: ['talks', 'deployment'],
  ready: ['talks', 'deployment'],
};

/** What is done about the text, and only while talks last. */
const ABOUT_THE_TEXT: readonly Action['type'][] = ['table', 'show', 'sign', 'walk-out'];

/** Why an action is refused, or null if it is legal. */
export function actionFault(state: State, action: Action): Fault | null {
  if (state.outcome) return refuse('run/ended', { kind: state.outcome.kind }).fault;
  if (action === null || typeof action !== 'object' || !isKnown(action)) {
    return refuse('action/unknown').fault;
  }
  if (isOfHost(action)) return hostFault(state, action);
  if (!PARTIES.includes(action.party)) return refuse('action/unknown-party').fault;
  if (!WHEN[action.type].includes(state.phase)) {
    if (state.text && ABOUT_THE_TEXT.includes(action.type)) {
      return refuse('talks/text-in-force', { phase: state.phase, type: action.type }).fault;
    }
    return refuse('run/wrong-phase', { phase: state.phase, type: action.type }).fault;
  }
  if (state.ready[action.party]) return refuse('run/already-ready', { party: action.party }).fault;
  return faultInPhase(state, action);
}

function isKnown(action: Action): boolean {
  const { type } = action;
  // A type that is no string may not even become a name.
  return isOfHost(action) || (typeof type === 'string' && Object.hasOwn(WHEN, type));
}

function faultInPhase(state: State, action: PartyAction): Fault | null {
  const { level } = state;
  const { party } = action;
  const sealed = state.sealed[party];
  switch (action.type) {
    case 'table':
      return textFault(level, action.text);
    case 'show':
      if (!PARTIES.includes(action.to) || action.to === party) {
        return refuse('talks/shown-to-nobody').fault;
      }
      return textFault(level, action.text);
    case 'sign':
      if (action.text === null) return null;
      return (
        textFault(level, action.text) ??
        (canSign(state, party, action.text) ? null : refuse('talks/not-on-the-table').fault)
      );
    case 'walk-out':
      return level.required.includes(party) ? null : refuse('talks/not-required', { party }).fault;
    case 'act':
      return actFault(state, party, factsOf(level).acts.get(action.act), sealed.acts);
    case 'move': {
      if (party !== 'coalition') return refuse('move/not-yours', { party }).fault;
      const move = moveOf(level, action);
      if (move.contributor < 0) return refuse('move/unknown-contributor').fault;
      if (move.from < 0 || move.to < 0) return refuse('move/unknown-sector').fault;
      return moveFault(state, sealed.moves, move);
    }
    case 'consent':
      return consentFault(state, party, action.granted);
    case 'test':
      if (party !== 'russia') return refuse('test/not-yours', { party }).fault;
      if (state.russiaTests !== 'person') return refuse('test/by-the-model').fault;
      if (!MOVES.includes(action.move)) return refuse('test/unknown').fault;
      return factsOf(level).sectorAt.has(action.sector)
        ? null
        : refuse('move/unknown-sector').fault;
    case 'respond':
      if (party !== 'coalition') return refuse('violation/not-yours', { party }).fault;
      if (state.violation!.step !== 'response') return refuse('violation/answered').fault;
      return RESPONSES.includes(action.response) ? null : refuse('violation/unknown').fault;
    case 'back':
      if (party !== 'us') return refuse('violation/not-yours', { party }).fault;
      if (state.violation!.step !== 'backing') return refuse('violation/no-backing-due').fault;
      return BACKINGS.includes(action.backing) ? null : refuse('violation/unknown').fault;
    case 'wish':
      if (state.violation!.step !== 'aftermath') return refuse('violation/answer-first').fault;
      if (action.wish === 'reopen' && state.reopenings >= level.calendar.reopenings) {
        return refuse('violation/no-more-talks', { limit: level.calendar.reopenings }).fault;
      }
      if (action.wish === 'withdraw' && !signatoriesOf(level, state.text!).includes(party)) {
        return refuse('violation/not-bound', { party }).fault;
      }
      return ['accept', 'reopen', 'withdraw'].includes(action.wish)
        ? null
        : refuse('violation/unknown').fault;
    case 'undo':
    case 'ready':
      return null;
  }
}

/** Whether a delegation may sign this text: tabled or signed by anyone (both are public), shown to it, or tabled by it now. */
export function canSign(
  state: Pick<State, 'positions' | 'signatures' | 'shown' | 'sealed'>,
  party: Party,
  text: Text,
): boolean {
  const { table } = state.sealed[party];
  return (
    (table !== undefined && isSameText(table, text)) ||
    PARTIES.some(
      (other) => isSameText(state.positions[other], text) || hasSigned(state, other, text),
    ) ||
    state.shown.some(
      ({ from, to, text: shown }) => (to === party || from === party) && isSameText(shown, text),
    )
  );
}

function consentFault(state: State, party: Party, granted: boolean): Fault | null {
  if (typeof granted !== 'boolean') return refuse('consent/not-a-choice').fault;
  const provisions = provisionsOf(state.level, state.text!);
  if (provisions.force === 'none') return refuse('consent/no-force').fault;
  if (party === 'ukraine') return null;
  if (party !== 'russia') return refuse('consent/not-asked', { party }).fault;
  return provisions.russianConsent ? null : refuse('consent/not-asked', { party }).fault;
}
