import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { parseRecording, replay } from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';

/** Recordings kept from earlier: one for each kind of outcome, by its name. */
const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const files = readdirSync(folder);

describe('a stored recording plays to the same hash for each turn', () => {
  it('one for every kind of outcome', () => {
    expect(files.toSorted()).toEqual([
      'collapsed.json',
      'no-deal.json',
      'reopened.json',
      'settled.json',
    ]);
  });

  it.each(files)('%s', (file) => {
    const parsed = parseRecording(readFileSync(new URL(file, folder), 'utf8'));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const played = replay(mainLevel(), parsed.value);
    expect(played).toMatchObject({
      ok: true,
      value: {
        turns: parsed.value.hashes.length,
        hash: parsed.value.hashes.at(-1),
        state: { outcome: { kind: file.replace('.json', '') } },
      },
    });
  });
});
