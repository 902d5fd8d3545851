import type { Fault } from '../../../../base/result.ts';
import type { Level, Party } from '../../../../engine/index.ts';
import type { Decision, Stage, Trial, Tried } from '../../../../lab/debrief/index.ts';
import type { Recording } from '../../../../replay/index.ts';

/** What is asked of a worker that looks for decisions; each question has one reply, in order. */
export type DecisionsRequest =
  | {
      readonly kind: 'prepare';
      readonly level: Level;
      readonly recording: Recording;
      readonly party: Party;
      readonly stages: readonly Stage[];
    }
  /** What is to be tried in a stage, after what has been. */
  | { readonly kind: 'trials'; readonly stage: number; readonly tried: readonly Tried[] }
  | { readonly kind: 'run'; readonly trial: Trial }
  | { readonly kind: 'decisions'; readonly tried: readonly Tried[] };

export type DecisionsReply =
  | { readonly kind: 'prepared'; readonly stages: number }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'trials'; readonly trials: readonly Trial[] }
  | { readonly kind: 'tried'; readonly tried: readonly Tried[] }
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[] };
