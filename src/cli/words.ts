import type { Fault } from '../base/result.ts';
import type { Outcome, State } from '../engine/index.ts';
import type { ReplayFault } from '../replay/index.ts';
import { shortened } from './input.ts';

/** Why a run ended, in words. */
function causeWords({ cause, party }: Outcome, nameOf: (party: string) => string): string {
  const who = party === undefined ? 'a delegation' : nameOf(party);
  switch (cause) {
    case 'last-quarter':
      return 'the last quarter ended';
    case 'rounds-ran-out':
      return 'the rounds ran out';
    case 'walked-out':
      return `${who} walked out`;
    case 'offensive-succeeded':
      return 'an offensive broke through';
    case 'wider-war':
      return 'an answer to a violation grew into war';
    case 'withdrew':
      return `${who} withdrew from the text`;
  }
}

/** Where a run stands or how it ended, in words. */
export function outcomeWords({ level, outcome, phase }: State): string {
  if (!outcome) return `still in its phase “${phase}”`;
  const cause = causeWords(outcome, (party) => level.delegations[party as 'us'].name);
  return `${outcome.kind.replace('-', ' ')} at turn ${outcome.turn} (${cause})`;
}

/** Why a file is no recording, in words. */
export function recordingWords(path: string, { code, facts = {} }: Fault): string {
  return `${path} is not a recording: ${lackWords(code, (fact) => String(facts[fact]))}.`;
}

function lackWords(code: string, fact: (name: string) => string): string {
  switch (code) {
    case 'recording/not-json':
      return `it is not JSON (${fact('detail')})`;
    case 'recording/malformed':
      return fact('path') === '/'
        ? 'it is not an object'
        : `its part at ${fact('path')} is missing, not known or not of the expected shape`;
    case 'recording/too-large':
      return `it is longer than ${fact('limit')} characters`;
    default:
      return code;
  }
}

/** Why a recording does not play, in words. */
export function replayWords(path: string, { turn, code, facts = {} }: ReplayFault): string {
  switch (code) {
    case 'replay/other-rules':
      return `${path} was recorded under rules version ${facts.recorded}; this is version ${facts.here}.`;
    case 'replay/other-level':
      return `${path} belongs to the level “${facts.recorded}”, not “${facts.here}”.`;
    case 'replay/changed-level':
      return `The level “${facts.level}” has changed since ${path} was recorded.`;
    case 'replay/unknown-strategy':
      return `${path} has “${shortened(String(facts.id))}” in the seat “${facts.party}”, which is no strategy for it.`;
    case 'replay/changed':
      return `At turn ${turn} ${path} is not as it was recorded: a decision or what stands above them was changed.`;
    case 'replay/illegal':
      return `At turn ${turn} ${path} has a decision that the rules refuse (${facts.reason}).`;
    case 'replay/diverged':
      return `At turn ${turn} ${path} has another state than its decisions lead to: it was changed.`;
    case 'replay/turns-missing':
      return `At turn ${turn} the decisions of ${path} end, but its list of turns does not: it was cut or changed.`;
    case 'link/none':
      return `${path} carries no recording.`;
    case 'link/too-long':
      return `${path} is longer than ${facts.limit} characters, which no recording needs.`;
    case 'link/other-version':
      return `${path} was made by another version of the program, whose links this one cannot read.`;
    case 'link/damaged':
      return `${path} is not whole: some of it is missing or was changed on the way.`;
    case 'link/unknown-level':
      return `${path} belongs to the level “${shortened(String(facts.level))}”, which is not among those here: give its path by --level.`;
    case 'fork/no-such-turn':
      return `${path} has no turn ${facts.turn}: it has ${facts.turns}.`;
    case 'fork/tests-decided':
      return `By turn ${turn} of ${path} Russia has decided whether to test; who decides that can no longer change.`;
    case 'fork/tests-need-person':
      return 'Whether Russia tests is decided by a person in this recording, and no strategy decides that: the seat “russia” has to stay a person’s.';
    case 'fork/decision-refused':
      return `The rules refuse the decision at turn ${turn} (${facts.reason}).`;
    case 'fork/decision-not-due':
      return `The decision is not due at turn ${turn}: the delegation “${facts.party}” is not asked for it there.`;
    default:
      return `At turn ${turn} ${path} does not play (${code}).`;
  }
}
