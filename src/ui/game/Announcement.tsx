import { useState } from 'react';
import type { Level } from '../../engine/index.ts';
import type { LogEntry } from '../../match/index.ts';
import { say } from '../messages/index.ts';
import { useGame } from './context.ts';
import { momentOf, type GameSnapshot } from './game.ts';
import { differences, sentenceOf } from './words.ts';

/** What is said on every turn, or stands in figures on the screen that comes. */
const UNTOLD: ReadonlySet<LogEntry['event']['type']> = new Set([
  'front-moved',
  'arrived',
  'moved',
  'beliefs',
  'wished',
]);

/** The step of the game, and whether it is over. */
const stepOf = ({ view }: GameSnapshot) => `${momentOf(view)}/${view.outcome ? 'over' : ''}`;

/**
 * Tells whoever listens what the last step of the game brought, once. It stays while screens come and go:
 * what is put on a page together with its words is not told by every screen reader.
 */
export function Announcement() {
  const { snapshot, loaded } = useGame();
  const step = stepOf(snapshot);
  const [told, setTold] = useState({ step, upTo: snapshot.log.length, words: '' });
  if (told.step !== step) {
    const words = newsInWords(loaded.level, snapshot, snapshot.log.slice(told.upTo));
    setTold({ step, upTo: snapshot.log.length, words });
  }
  return (
    <p className="hidden" role="status">
      {told.words}
    </p>
  );
}

/** A new round first, then every event that changes something, as sentences. */
function newsInWords(
  level: Level,
  { view, oddsShown }: GameSnapshot,
  news: readonly LogEntry[],
): string {
  const events = news
    .map(({ event }) => event)
    .filter((event) => !UNTOLD.has(event.type))
    .filter((event) => event.type !== 'tabled' || differences(event.from, event.text).length > 0);
  return [
    view.phase === 'talks' && !view.outcome ? say.table.announce(view.round) : null,
    ...events.map((event) => sentenceOf(level, event, oddsShown)),
  ]
    .filter(Boolean)
    .join(' ');
}
