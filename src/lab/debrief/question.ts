import type { Outcome, Party } from '../../engine/index.ts';
import type { Move } from '../../model/index.ts';
import type { Decision } from './decisions.ts';

/** One of the three whose resolve is private, and what it was. */
export type Typed = 'russia' | 'coalition' | 'us';

/**
 * A question for discussion that a run has raised, and the facts that it rests on, each of which the
 * debrief shows. None says who was right.
 */
export type Question =
  /** How the run ended. */
  | {
      readonly kind: 'ending';
      readonly cause: Outcome['cause'];
      readonly by: Party | null;
      readonly quarter: number;
    }
  /** The run beside the worlds of the same decisions. */
  | {
      readonly kind: 'luck';
      readonly quarters: number;
      readonly held: boolean;
      readonly ownMean: number;
      readonly heldShare: number;
      readonly percentile: number;
    }
  /** The same decisions beside a good strategy in the same worlds. */
  | {
      readonly kind: 'judgement';
      readonly points: number;
      readonly low: number;
      readonly high: number;
    }
  /** A decision whose best alternative was worth more, or less. */
  | { readonly kind: 'costly'; readonly decision: Decision }
  | { readonly kind: 'sound'; readonly decision: Decision }
  /** A text on the table that was worth more to all than what came. */
  | { readonly kind: 'missed'; readonly round: number; readonly least: number }
  /** The text nearest to that: who would not have signed it, or lost by it. */
  | { readonly kind: 'apart'; readonly round: number; readonly against: readonly Party[] }
  /** The text as it stood on the day of signature. */
  | { readonly kind: 'would-it-hold'; readonly hold: number; readonly held: boolean }
  /** Signature and full deployment: the odds in between. */
  | {
      readonly kind: 'gap';
      readonly quarters: number;
      readonly early: number;
      readonly late: number;
    }
  /** A test, how it was answered, and the odds before and after. */
  | {
      readonly kind: 'answer';
      readonly quarter: number;
      readonly move: Exclude<Move, 'comply'>;
      readonly response: number;
      readonly backing: number | null;
      readonly riskThen: number;
      readonly riskNext: number | null;
    }
  /** A test of doubtful origin. */
  | { readonly kind: 'attribution'; readonly quarter: number; readonly confidence: number }
  /** No test came: by the odds, how likely one was. */
  | { readonly kind: 'untested'; readonly attackedBy: number; readonly quarters: number }
  /** Somebody's type, and what everyone believed of it in the end. */
  | {
      readonly kind: 'belief';
      readonly of: Typed;
      readonly resolute: boolean;
      readonly first: number;
      readonly last: number;
    }
  /** Deployment was stopped by withheld consent. */
  | { readonly kind: 'consent'; readonly by: Party; readonly quarters: number }
  /** Contributors put less in the field than they had pledged. */
  | {
      readonly kind: 'pledges';
      readonly contributors: readonly number[];
      readonly missingThousand: number;
    }
  /** Who asked for new talks, and whether a text came of it. */
  | { readonly kind: 'reopened'; readonly by: readonly Party[]; readonly quarter: number }
  /** What the talks took. */
  | { readonly kind: 'time'; readonly rounds: number; readonly takenKm2: number }
  /** No text was signed: what fighting on was worth at the end, to it and to whoever it served best. */
  | {
      readonly kind: 'alternative';
      readonly points: number;
      readonly best: Party;
      readonly bestPoints: number;
    }
  /** What it asked for above fighting on, unknown to the others until the end. */
  | { readonly kind: 'reserve'; readonly of: Party; readonly points: number }
  /** The run from another seat. */
  | {
      readonly kind: 'perspective';
      readonly of: Party;
      readonly points: number;
      readonly own: number;
    }
  /** What the figures of this debrief rest on. */
  | { readonly kind: 'model' };

export type QuestionKind = Question['kind'];
