import type { Level } from '../../../engine/index.ts';
import { go } from '../../route.ts';
import { standInSeats } from '../../../lab/debrief/index.ts';
import { keepDraft, keptDraft, type DraftMoment } from '../lab/draft.ts';

/** Open the lab with worlds that go on from a moment of a run, its seats as they were played. */
export function openLab(level: Level, moment: DraftMoment): void {
  const seats = standInSeats(moment.recording);
  keepDraft({ ...keptDraft(level), start: 'moment', moment, seats, axes: [] });
  go('lab');
}
