import { openStream } from '../base/stream.ts';
import { carryOutActs } from './acts.ts';
import { beliefsAtSignature, inForceNow, priorsUnder } from './conditions.ts';
import { isCalled } from './contributors.ts';
import { expectedForce } from './durability.ts';
import type { Witness } from './event.ts';
import { moveFront } from './front.ts';
import { changeMeters } from './meters.ts';
import { openLevelEvents, passTime } from './occasions.ts';
import { byParty, PARTIES, type Party } from './party.ts';
import { end } from './ending.ts';
import { TURN_OPENS, type Shown, type State } from './state.ts';
import { isSameText, provisionsOf, signatoriesOf, type Text } from './text.ts';

/** Close a round: open what was sealed, see whether a text is agreed, and let the war go on. */
export function closeRound(before: State, events: Witness): State {
  const walked = PARTIES.find((party) => before.sealed[party].walksOut);
  if (walked) {
    events.push({ type: 'walked-out', party: walked });
    return end(before, { cause: 'walked-out', party: walked }, events);
  }
  let state = openSealed(before, events);
  state = carryOutActs(state, events);
  state = moveFront(state, events);
  state = passTime(state, 'talks', events);
  state = { ...state, ...TURN_OPENS };
  events.push({ type: 'round-closed', round: state.round });
  const agreed = agreedText(state);
  if (agreed) return sign(state, agreed, events);
  if (state.round >= state.roundLimit) return end(state, { cause: 'rounds-ran-out' }, events);
  state = { ...state, turn: state.turn + 1, round: state.round + 1 };
  return openLevelEvents(state, 'talks', state.round, events);
}

/** Tabled texts become positions, and are offers: their delegation stands ready to sign them. */
function openSealed(state: State, events: Witness): State {
  const positions = { ...state.positions };
  const signatures = { ...state.signatures };
  const shown: Shown[] = [...state.shown];
  for (const party of PARTIES) {
    const { table, sign, shows } = state.sealed[party];
    if (table) {
      events.push({ type: 'tabled', party, from: positions[party], text: table });
      positions[party] = table;
      signatures[party] = table;
    }
    for (const { to, text } of shows) {
      events.push({ type: 'shown', party, to, text });
      shown.push({ from: party, to, text, turn: state.turn });
    }
    if (sign === null) {
      if (signatures[party]) events.push({ type: 'signature-withdrawn', party });
      signatures[party] = null;
    } else if (sign) {
      events.push({ type: 'signed', party, text: sign });
      signatures[party] = sign;
    }
  }
  const pastRounds = [...state.pastRounds, { turn: state.turn, positions, signatures }];
  return { ...state, positions, signatures, pastRounds, shown };
}

/** The text that every delegation whose signature it needs has signed, if there is one. */
export function agreedText(state: Pick<State, 'level' | 'signatures'>): Text | null {
  for (const party of PARTIES) {
    const text = state.signatures[party];
    if (text && signatoriesOf(state.level, text).every((by) => hasSigned(state, by, text))) {
      return text;
    }
  }
  return null;
}

/** Whether a delegation has signed this very text. */
export function hasSigned(state: Pick<State, 'signatures'>, party: Party, text: Text): boolean {
  const signed = state.signatures[party];
  return signed !== null && isSameText(signed, text);
}

/** The text is signed: its priors hold from now, and the resolve of its guarantors is drawn. */
function sign(state: State, text: Text, events: Witness): State {
  const { level } = state;
  const provisions = provisionsOf(level, text);
  const signatories: readonly Party[] = signatoriesOf(level, text);
  events.push({ type: 'agreed', text, signatories });
  const before = state.text && provisionsOf(level, state.text).effects;
  // Relief already given under an earlier text is not given twice.
  const meters = changeMeters(level, state.meters, {
    sanctions: provisions.effects.sanctions - (before?.sanctions ?? 0),
  });
  const force = expectedForce(level, provisions, state.contributors, state.quarter);
  const priors = priorsUnder(
    level,
    provisions,
    meters,
    level.priors.revisionist,
    force.fieldThousand,
  );
  const { beliefs, sameRules, samePledge } = beliefsAtSignature(state, provisions, priors);
  const stream = openStream(state.secrets.seed, state.turn, 'types');
  const drawn = { coalition: stream.chance(priors.firm), us: stream.chance(priors.committed) };
  const types = {
    ...state.secrets.types,
    ...(sameRules ? {} : { coalition: drawn.coalition }),
    ...(samePledge ? {} : { us: drawn.us }),
  };
  events.push({ type: 'phase', phase: 'ceasefire' });
  return {
    ...state,
    phase: 'ceasefire',
    text,
    positions: byParty(() => text),
    meters,
    priors,
    beliefs,
    signed: {
      quarter: state.quarter,
      from: inForceNow(state),
      sanctionsBefore: state.signed?.sanctionsBefore ?? state.meters.sanctions,
      relief: true,
      reliefGiven: state.signed?.reliefGiven ?? 0,
    },
    contributors: state.contributors.map((entry, at) => ({
      ...entry,
      calledQuarter: isCalled(level.contributors[at]!, provisions)
        ? (entry.calledQuarter ?? state.quarter)
        : null,
    })),
    quietQuarters: 0,
    secrets: { ...state.secrets, types },
  };
}

/** A violation leads back to the table: the text in force stands as everyone's position. */
export function reopen(state: State, by: readonly Party[], events: Witness): State {
  events.push({ type: 'reopened', by }, { type: 'phase', phase: 'talks' });
  const text = state.text!;
  return {
    ...state,
    phase: 'talks',
    turn: state.turn + 1,
    round: 1,
    roundLimit: state.level.calendar.reopenedRounds,
    reopenings: state.reopenings + 1,
    positions: byParty(() => text),
    // Nobody is held to it unasked: whoever stands by it says so at the table.
    signatures: byParty(() => null),
    violation: null,
  };
}
