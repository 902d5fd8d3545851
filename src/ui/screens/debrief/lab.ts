import type { Level } from '../../../engine/index.ts';
import { standInSeats } from '../../../lab/debrief/index.ts';
import { historyOf } from '../../../replay/index.ts';
import { nameOfRun } from '../../game/forks.ts';
import { say } from '../../messages/index.ts';
import { go } from '../../route.ts';
import { keepDraft, keptDraft, type DraftMoment } from '../lab/draft.ts';

/** Open the lab with worlds that go on from a moment of a run, its seats as they were played. */
export function openLab(level: Level, { recording, at }: Omit<DraftMoment, 'name'>): void {
  const history = historyOf(level, recording);
  const name = history.ok ? nameOfRun(history.value) : say.lab.form.unnamed(recording.seed);
  const seats = standInSeats(recording);
  keepDraft({
    ...keptDraft(level),
    start: 'moment',
    moment: { name, recording, at },
    seats,
    axes: [],
  });
  go('lab');
}
