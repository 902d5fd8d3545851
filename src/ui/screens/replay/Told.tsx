import { useEffect, useRef } from 'react';
import type { GameEvent, Level } from '../../../engine/index.ts';
import type { History } from '../../../replay/index.ts';
import { sentenceOf } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import { isTold } from './scene.ts';
import type { Playback } from './playback.ts';
import css from './replay.module.css';

/** What has happened in the turn so far, the last of it marked; each leads to its moment. */
export function Told({ history, playback }: { history: History; playback: Playback }) {
  const words = say.replay.told;
  const { level, turns, happenings } = history;
  const { stop, eyes, toHappening } = playback;
  const { from, to } = turns[stop.turn - 1]!;
  const told = happenings
    .slice(from, to)
    .flatMap(({ event }, at) => (isTold(level, event, eyes) ? [from + at] : []));
  const shown = told.filter((at) => at < stop.upTo);
  const now = shown[shown.length - 1];
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here.current) showWithin(here.current);
  }, [now]);
  const left = told.length - shown.length;
  return (
    <>
      {shown.length === 0 && <p className="soft">{words.nothing}</p>}
      <ol className={css.told}>
        {shown.map((at) => (
          <li
            key={at}
            ref={at === now ? here : undefined}
            aria-current={at === now ? 'step' : undefined}
          >
            <button
              type="button"
              data-is={weightOf(happenings[at]!.event)}
              onClick={() => toHappening(at)}
            >
              {sentenceOf(level, happenings[at]!.event)}
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && <p className="note">{words.still(left)}</p>}
    </>
  );
}

/** Bring a line into sight where its column scrolls by itself; the page stays where its reader left it. */
function showWithin(line: HTMLElement): void {
  const column = line.closest<HTMLElement>('[role="group"]');
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const [inner, outer] = [line.getBoundingClientRect(), column.getBoundingClientRect()];
  if (inner.bottom > outer.bottom) column.scrollTop += inner.bottom - outer.bottom;
  if (inner.top < outer.top) column.scrollTop -= outer.top - inner.top;
}

/** What stands out in the list. */
function weightOf({ type }: GameEvent): 'incident' | 'mark' | undefined {
  if (type === 'tested') return 'incident';
  return type === 'agreed' || type === 'reopened' || type === 'ended' ? 'mark' : undefined;
}

/** The last thing that happened, as a sentence, for those who listen. */
export function lastTold(level: Level, { happenings }: History, { stop, eyes }: Playback): string {
  for (let at = stop.upTo - 1; at >= 0; at--) {
    const { event } = happenings[at]!;
    if (isTold(level, event, eyes)) return sentenceOf(level, event)!;
  }
  return '';
}
