import type { Level } from '../../engine/index.ts';
import { formatRecording, parseRecording } from '../../replay/index.ts';
import { faultInWords } from '../game/faults.ts';
import { playedToItsEnd } from '../game/forks.ts';
import { say } from '../messages/index.ts';
import { openRecording } from '../opened.ts';
import { go } from '../route.ts';

/**
 * Open the debrief of a table that was stopped, played on to its end by strategies. Gives why it cannot
 * be, as a sentence, or nothing.
 */
export function openPlayedOn(level: Level, table: string, text: string): string {
  const parsed = parseRecording(text);
  const played = parsed.ok ? playedToItsEnd(level, parsed.value) : parsed;
  if (!played.ok) return faultInWords(played.fault);
  openRecording(say.seat.closed.playedOn(table), formatRecording(played.value), location.hash);
  go('debrief');
  return '';
}
