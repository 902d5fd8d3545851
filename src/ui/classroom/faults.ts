import type { Fault } from '../../base/result.ts';
import { faultInWords } from '../game/faults.ts';
import { say } from '../messages/index.ts';

/** A refusal of the session's host in words; those of the rules as everywhere. */
export function sessionFaultInWords(fault: Fault): string {
  return say.classroom.refused[fault.code] ?? faultInWords(fault);
}
