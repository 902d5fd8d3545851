import type { Action } from '../../engine/index.ts';
import { keepDraft, keptDraft } from '../storage.ts';

/** What is laid out and not handed in: as the screen keeps it, and the decisions that it stands for. */
export interface LaidOut {
  /** Names the step it belongs to (`momentOf`). */
  readonly moment: string;
  readonly text: string;
  readonly actions: readonly Action[];
}

/** Where what is laid out is kept, so that it outlives its screen: the browser, or a delegation's paper. */
export interface Drafts {
  /** What was kept for a moment; null for nothing. */
  read(moment: string): string | null;
  /** Called after each change of what is laid out, every step of a slider too. What is untouched is not kept. */
  keep(laid: LaidOut): void;
  /**
   * Told of a draft that was taken up from elsewhere and takes the place of the one on screen, which
   * does not keep it again.
   */
  subscribe(listener: (laid: Pick<LaidOut, 'moment' | 'text'>) => void): () => void;
}

/**
 * Drafts kept in this browser, of one moment at a time.
 * @param run names the game and the seat.
 */
export function browserDrafts(run: string): Drafts {
  return {
    read: (moment) => keptDraft(`${run}/${moment}`),
    keep: ({ moment, text }) => keepDraft(`${run}/${moment}`, text),
    subscribe: () => () => {},
  };
}
