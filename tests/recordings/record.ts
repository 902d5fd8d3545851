import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES_VERSION } from '../../src/engine/index.ts';
import {
  formatRecording,
  historyOf,
  parseRecording,
  type History,
  type Recording,
} from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { opened } from '../fixtures/recorded.ts';
import { candidates } from './candidates.ts';
import { featuresOf, wantedOf } from './features.ts';

/**
 * Add to the recordings that are kept until they show everything wanted: games from a fixed list, each
 * time the one that shows most of what is missing. Those that are there stay as they are, whatever strategies
 * would do now; the tests replay them. If one no longer plays, a rule or the level has changed: where that
 * was meant, it needs a new rules version, which has a folder of its own.
 */
const LEAST_GAMES = 36;

const level = mainLevel();
const folder = new URL(`./${RULES_VERSION}/`, import.meta.url);
mkdirSync(folder, { recursive: true });

const missing = new Set(wantedOf(level));
const names = new Set<string>();
for (const name of readdirSync(folder)) {
  const parsed = parseRecording(readFileSync(new URL(name, folder), 'utf8'));
  const history = parsed.ok ? historyOf(level, parsed.value) : parsed;
  if (!history.ok) throw new Error(`${name} no longer plays: ${history.fault.code}`);
  names.add(name);
  for (const feature of featuresOf(history.value)) missing.delete(feature);
}

interface Candidate {
  readonly recording: Recording;
  readonly features: ReadonlySet<string>;
  readonly ending: string;
}

function endingOf({ moments }: History): string {
  const { kind, cause } = moments[moments.length - 1]!.state.outcome!;
  return `${kind}-${cause}`;
}

const pool = Array.from(candidates(level), (recording): Candidate => {
  const history = opened(level, recording);
  return { recording, features: featuresOf(history), ending: endingOf(history) };
});

/** How much of what is missing a game shows. */
function worthOf({ features }: Candidate): number {
  return [...features].filter((feature) => missing.has(feature)).length;
}

function keep({ recording, features, ending }: Candidate): void {
  for (const feature of features) missing.delete(feature);
  let number = 1;
  while (names.has(`${ending}-${number}.json`)) number++;
  const name = `${ending}-${number}.json`;
  names.add(name);
  writeFileSync(new URL(name, folder), formatRecording(recording));
  console.log(`${name}: seed ${recording.seed}, ${recording.hashes.length} turns`);
}

while (pool.length > 0 && (missing.size > 0 || names.size < LEAST_GAMES)) {
  const worth = pool.map(worthOf);
  const most = Math.max(...worth);
  if (most === 0 && missing.size > 0) break;
  // Once everything wanted is shown, the list is gone through by leaps.
  const at = most > 0 ? worth.indexOf(most) : (names.size * 37) % pool.length;
  keep(pool.splice(at, 1)[0]!);
}
console.log(`${names.size} games`);
if (missing.size > 0) throw new Error(`nothing shows ${[...missing].join(', ')}`);
