import { describe, expect, it } from 'vitest';
import { replay } from '../../src/replay/index.ts';
import { recordingOf } from '../../src/session/index.ts';
import { playLesson } from '../fixtures/lesson.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

describe('recordings of a session', () => {
  const { room } = playLesson(level, 'lesson/1');
  it('play, whoever held the seats', () => {
    const { session } = room.host;
    expect(session.tables).toHaveLength(3);
    for (const table of session.tables) {
      const played = replay(level, recordingOf(session, table));
      expect(played.ok && played.value.log.length).toBe(table.log.length);
    }
  });
});
