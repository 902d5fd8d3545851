import type { Level, Text } from '../../../engine/index.ts';
import { differences } from '../../game/words.ts';
import css from './table.module.css';
import { say } from '../../messages/index.ts';

/** What differs between two texts, an article a line. */
export function ChangesList({ level, from, to }: { level: Level; from: Text; to: Text }) {
  return (
    <ul className={css.differences}>
      {differences(from, to).map((at) => {
        const { title, options } = level.articles[at]!;
        return (
          <li key={at}>
            <span className="soft">{at + 1}</span> {title}
            {say.writing.colon}
            <s>{options[from[at]!]!.label}</s> <b>{options[to[at]!]!.label}</b>
          </li>
        );
      })}
    </ul>
  );
}
