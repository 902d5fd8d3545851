import type { CourseTurn } from '../../../../lab/debrief/index.ts';

/** Talks or a ceasefire: rounds or quarters without a break. */
export interface Stretch {
  readonly kind: 'talks' | 'ceasefire';
  /** How often the text had been reopened by then. */
  readonly reopenings: number;
  readonly turns: readonly CourseTurn[];
}

/** Turns in talks and ceasefires, as they followed each other. */
export function stretchesOf(turns: readonly CourseTurn[]): readonly Stretch[] {
  const stretches: { kind: Stretch['kind']; reopenings: number; turns: CourseTurn[] }[] = [];
  let reopenings = 0;
  for (const turn of turns) {
    const kind = turn.round === null ? 'ceasefire' : 'talks';
    const last = stretches[stretches.length - 1];
    if (last?.kind === kind) {
      last.turns.push(turn);
      continue;
    }
    if (last && kind === 'talks') reopenings++;
    stretches.push({ kind, reopenings, turns: [turn] });
  }
  return stretches;
}
