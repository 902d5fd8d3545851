import { levelCards } from '../levels.ts';
import { say } from '../messages/index.ts';
import { Pick } from './Pick.tsx';

/** A level to choose, by title. */
export function LevelPick({
  chosen,
  beside = false,
  onChoose,
}: {
  chosen: string;
  beside?: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <Pick
      label={say.level.pick}
      beside={beside}
      options={levelCards().map(({ id, title }) => ({ name: id, label: title }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
