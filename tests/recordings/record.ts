import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseLevelText } from '../../src/content/index.ts';
import { RULES_VERSION, type Action, type OutcomeKind } from '../../src/engine/index.ts';
import { runThrough, seatsWith } from '../../src/match/index.ts';
import { formatRecording, makeRecording } from '../../src/replay/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';

/**
 * Write one recording of each kind of outcome, the first seed that leads to it. They are kept, and
 * replayed by the tests: if they no longer play, a rule or the level has changed. Where that was
 * meant, write them again, and with changed rules under a new rules version.
 */
const KINDS: readonly OutcomeKind[] = ['no-deal', 'settled', 'reopened', 'collapsed'];
const MOST_SEEDS = 500;

const parsed = parseLevelText(
  readFileSync(new URL('../../levels/march-2025/level.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('the level has faults');
const { level } = parsed;
const folder = new URL(`./${RULES_VERSION}/`, import.meta.url);
mkdirSync(folder, { recursive: true });

const missing = new Set(KINDS);
for (let at = 1; at <= MOST_SEEDS && missing.size > 0; at++) {
  const actions: Action[] = [];
  const { outcome } = runThrough(level, `${at}`, DEFAULT_STRATEGIES, (action) =>
    actions.push(action),
  );
  const { kind } = outcome!;
  if (!missing.delete(kind)) continue;
  const recording = makeRecording(level, `${at}`, seatsWith(), 'model', actions);
  writeFileSync(new URL(`${kind}.json`, folder), formatRecording(recording));
  console.log(`${kind}: seed ${at}, ${recording.hashes.length} turns`);
}
if (missing.size > 0) throw new Error(`no seed leads to ${[...missing].join(', ')}`);
