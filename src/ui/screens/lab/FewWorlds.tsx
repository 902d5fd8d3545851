import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import css from './lab.module.css';
import { FEW_WORLDS, pointsOff } from './verdict.ts';

/** A warning beside shares and bands that rest on few worlds; nothing where there are enough. */
export function FewWorlds({ worlds }: { worlds: number }) {
  if (worlds >= FEW_WORLDS) return null;
  return <p className={css.few}>{say.lab.verdict.few(number(worlds), pointsOff(worlds))}</p>;
}
