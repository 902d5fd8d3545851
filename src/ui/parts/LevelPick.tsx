import { builtInCards, isBuiltIn, levelCards } from '../levels.ts';
import { say } from '../messages/index.ts';
import { Pick } from './Pick.tsx';

/** A level to choose, by title. */
export function LevelPick({
  chosen,
  beside = false,
  builtIn = false,
  onChoose,
}: {
  chosen: string;
  beside?: boolean;
  /** Only those that come with the page, which a server has as well. */
  builtIn?: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <Pick
      label={say.level.pick}
      beside={beside}
      options={(builtIn ? builtInCards() : levelCards()).map(({ id, title }) => ({
        name: id,
        label: isBuiltIn(id) ? title : say.level.own(title),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
