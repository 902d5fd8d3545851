import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import {
  historyOf,
  parseRecording,
  replay,
  type History,
  type Recording,
} from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { featuresOf, wantedOf } from '../recordings/features.ts';

/** Recordings kept from earlier, named by how they end. */
const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const files = readdirSync(folder);
const level = mainLevel();

function stored(file: string): Recording {
  const parsed = parseRecording(readFileSync(new URL(file, folder), 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.fault)}`);
  return parsed.value;
}

describe('the stored recordings', () => {
  const histories = new Map<string, History>();

  it.each(files)('%s plays to the same hash for each turn', (file) => {
    const recording = stored(file);
    const history = historyOf(level, recording);
    if (!history.ok) throw new Error(JSON.stringify(history.fault));
    const { moments, turns } = history.value;
    expect(turns.map(({ hash }) => hash)).toEqual(recording.hashes);
    const { kind, cause } = moments.at(-1)!.state.outcome!;
    expect(file).toMatch(new RegExp(`^${kind}(-${cause}-\\d+)?\\.json$`));
    histories.set(file, history.value);
  });

  it('show every outcome, every option tabled and signed, every act, event and strategy', () => {
    expect(histories.size).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(30);
    const shown = new Set([...histories.values()].flatMap((history) => [...featuresOf(history)]));
    expect(wantedOf(level).filter((feature) => !shown.has(feature))).toEqual([]);
  });

  it('name the first bad turn where one was altered', () => {
    for (const [at, file] of files.entries()) {
      const recording = stored(file);
      const turns = recording.hashes.length;
      const turn = 1 + ((at * 7) % turns);
      const hashes = recording.hashes.with(turn - 1, '0'.repeat(16));
      expect(replay(level, { ...recording, hashes })).toEqual({
        ok: false,
        fault: { turn, code: 'replay/diverged' },
      });
    }
  });
});
