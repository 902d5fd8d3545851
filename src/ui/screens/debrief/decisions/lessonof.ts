import type { Level } from '../../../../engine/index.ts';
import type { Matter } from '../../../../lab/index.ts';
import { isBuiltIn } from '../../../levels.ts';
import { say } from '../../../messages/index.ts';
import type { Lesson } from '../../../messages/lesson.ts';

/**
 * What the sources say about a decision: a lesson where the level has every source that it cites, else
 * what the level itself says of the article or act. An id of ours in a level of somebody else's may stand
 * for anything, so that one has its own words alone.
 */
export function lessonOf(level: Level, matter: Matter): Lesson | null {
  const { articles, acts, kinds } = say.lessons;
  const known = (lesson: Lesson | undefined) =>
    isBuiltIn(level.id) && lesson?.sources.every((id) => Object.hasOwn(level.sources, id))
      ? lesson
      : undefined;
  switch (matter.kind) {
    case 'article': {
      const article = level.articles[matter.article]!;
      return known(articles[article.id]) ?? ownWords(level, article);
    }
    case 'act':
    case 'no-act': {
      const act = level.acts.find(({ id }) => id === matter.act);
      return (
        known(acts[matter.act]) ??
        (act ? ownWords(level, act) : null) ??
        known(kinds[matter.kind]) ??
        null
      );
    }
    default:
      return known(kinds[matter.kind]) ?? null;
  }
}

/** A sourced note of the level, as a lesson; null where what it says was set for teaching. */
function ownWords(
  level: Level,
  { note, source }: { readonly note: string; readonly source?: string },
): Lesson | null {
  const basis = source === undefined ? undefined : level.sources[source]?.basis;
  if (source === undefined || basis === undefined || basis === 'judged') return null;
  return { fact: note, sources: [source], works: [] };
}
