import type { Level } from '../../../../engine/index.ts';
import type { Matter } from '../../../../lab/index.ts';
import { capital } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Folded } from '../../../parts/Folded.tsx';
import { lessonOf } from './lessonof.ts';
import css from './decisions.module.css';

/** What the sources say about such a choice, and what was judged, folded. */
export function Lesson({ level, matter }: { level: Level; matter: Matter }) {
  const words = say.lessons;
  const lesson = lessonOf(level, matter);
  if (!lesson) return null;
  const sources = [
    ...lesson.sources.flatMap((id) => {
      const source = level.sources[id];
      return source
        ? [`${source.title}${say.writing.colon}${source.by} (${say.common.basis[source.basis]})`]
        : [];
    }),
    ...lesson.works,
  ];
  return (
    <Folded title={words.title}>
      <div className={css.lesson}>
        <p>{lesson.fact}</p>
        {lesson.judged && (
          <p>
            <b>{words.judged}.</b> {lesson.judged}
          </p>
        )}
        <p className="note">
          {words.sources}
          {say.writing.colon}
          {sources.map(capital).join('; ')}.
        </p>
      </div>
    </Folded>
  );
}
