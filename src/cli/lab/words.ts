import type { Fault } from '../../base/result.ts';
import { InputError, shortened } from '../input.ts';

/** Why an experiment cannot be run or merged, in a sentence. @param files names of the parts, if any. */
export function labWords({ code, facts = {} }: Fault, files: readonly string[] = []): string {
  const fact = (name: string) => shortened(String(facts[name]));
  const part = () => files[Number(facts.part)] ?? `part ${fact('part')}`;
  switch (code) {
    case 'lab/too-many-inputs':
      return `At most ${fact('most')} inputs are varied at once.`;
    case 'lab/worlds':
      return `The worlds of a cell are a whole number from 1, not ${fact('worlds')}.`;
    case 'lab/too-large':
      return (
        `The grid has ${fact('total')} worlds over all its cells, more than the ${fact('most')} ` +
        'that are run at once: ask for fewer worlds or values.'
      );
    case 'lab/same-input':
      return `The input ${fact('input')} is varied twice.`;
    case 'lab/unknown-input':
      return `There is no input ${fact('input')}.`;
    case 'lab/no-values':
      return `The input ${fact('input')} has no values: write it as INPUT=V1,V2 or INPUT=LOW:HIGH:COUNT.`;
    case 'lab/input-needs-text':
      return `The input ${fact('input')} changes a signed text: say which by --text.`;
    case 'lab/input-fixed-by-run':
      return `The input ${fact('input')} is settled by the recording; only who sits in a seat can be varied.`;
    case 'lab/value':
      return `The input ${fact('input')} cannot be ${fact('value')}: “lab inputs” lists what it can be.`;
    case 'lab/seat-empty':
      return `The seat “${fact('party')}” needs a strategy.`;
    case 'lab/text':
      return `The text leaves the article “${fact('article')}” open.`;
    case 'lab/no-force':
      return `The input ${fact('input')} asks for troops, and the text sends none.`;
    case 'lab/no-such-moment':
      return `The recording has no moment ${fact('at')}, or it is over by then.`;
    case 'lab/no-parts':
      return 'There is nothing to merge.';
    case 'lab/other-rules':
      return `${part()} was run under rules version ${fact('rules')}, the first part under ${fact('first')}.`;
    case 'lab/other-level':
      return `${part()} belongs to another level (or another state of it) than the first part.`;
    case 'lab/other-experiment':
      return `${part()} belongs to another experiment than the first part.`;
    case 'lab/units-missing':
      return `The parts leave out worlds: numbers ${fact('from')} to ${fact('to')}, counted over all cells from 0.`;
    case 'lab/units-twice':
      return `${part()} has worlds that another part has: numbers ${fact('from')} to ${fact('to')}, counted over all cells from 0.`;
    default:
      return `The experiment cannot be run (${code}).`;
  }
}

/** Refuse for a fault of the lab. */
export function labError(fault: Fault, files?: readonly string[]): InputError {
  return new InputError(fault.code, labWords(fault, files));
}
