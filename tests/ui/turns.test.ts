import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { parseRecording, replay } from '../../src/replay/index.ts';
import { viewsOf } from '../../src/ui/screens/replay/turns.ts';
import { mainLevel } from '../fixtures/level.ts';

const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the turns of a recording', () => {
  it.each(files.slice(0, 3))('%s: one view for each, in order', (name) => {
    const recording = parseRecording(readFileSync(new URL(name, folder), 'utf8'));
    if (!recording.ok) throw new Error(name);
    const played = replay(mainLevel(), recording.value);
    if (!played.ok) throw new Error(name);
    const views = viewsOf(mainLevel(), recording.value);
    expect(views.map(({ turn }) => turn)).toEqual(
      Array.from({ length: played.value.turns }, (_, at) => at + 1),
    );
  });
});
