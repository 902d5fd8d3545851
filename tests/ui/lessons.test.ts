import { describe, expect, it } from 'vitest';
import { say } from '../../src/ui/messages/index.ts';
import type { Lesson } from '../../src/ui/messages/lesson.ts';
import { lessonOf } from '../../src/ui/screens/debrief/decisions/lessonof.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const { lessons } = say;
const all: readonly Lesson[] = [
  ...Object.values(lessons.articles),
  ...Object.values(lessons.acts),
  ...Object.values(lessons.kinds),
];

describe('lessons from the sources', () => {
  it('name sources that the level has, or works', () => {
    for (const { sources, works } of all) {
      for (const id of sources) expect(Object.keys(level.sources)).toContain(id);
      expect(sources.length + works.length).toBeGreaterThan(0);
    }
  });

  it('have one for every article, and none for an article that is not there', () => {
    expect(Object.keys(lessons.articles).toSorted()).toEqual(
      level.articles.map(({ id }) => id).toSorted(),
    );
    for (const article of level.articles.keys()) {
      expect(lessonOf(level, { kind: 'article', article, from: 0, to: 1 })).not.toBeNull();
    }
  });

  it('are not lent to a level of somebody else, whatever ids it uses', () => {
    const own = { ...level, id: 'somebody-elses' };
    for (const [at, { note }] of level.articles.entries()) {
      const lesson = lessonOf(own, { kind: 'article', article: at, from: 0, to: 1 });
      expect([note, undefined]).toContain(lesson?.fact);
    }
  });

  it('say of an act that has a source more than of one that was set for teaching', () => {
    for (const { id, source } of level.acts) {
      const lesson = lessonOf(level, { kind: 'act', act: id })!;
      // What the level sources, the lesson cites.
      if (source !== undefined) expect(lesson.sources).toContain(source);
    }
    for (const id of Object.keys(lessons.acts)) {
      expect(level.acts.map((act) => act.id)).toContain(id);
    }
  });
});
