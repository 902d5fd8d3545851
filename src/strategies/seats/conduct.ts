import type { Stream } from '../../base/stream.ts';
import type { Action, Text, View } from '../../engine/index.ts';
import type { Decision } from '../strategy.ts';

/** What a seat does besides the text, whatever its tactic at the table. */
export interface Conduct {
  /** Acts beside the talks. @param text what it stands by or signs this round. */
  talkActs(view: View, text: Text): readonly Action[];
  /** What it does in a quarter before it is ready. */
  quarter(view: View, stream: Stream): readonly Action[];
  /** Its answer, its backing or its wish after a violation. */
  violation(view: View, stream: Stream): Decision;
}
