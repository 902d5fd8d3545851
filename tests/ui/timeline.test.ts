import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { courseByTurn } from '../../src/lab/debrief/index.ts';
import { parseRecording, replay } from '../../src/replay/index.ts';
import { notableOf, toldOf, unlabelledOf } from '../../src/ui/screens/debrief/timeline/notable.ts';
import { stretchesOf } from '../../src/ui/screens/debrief/timeline/stretches.ts';
import { mainLevel } from '../fixtures/level.ts';

const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function played(name: string) {
  const recording = parseRecording(readFileSync(new URL(name, folder), 'utf8'));
  if (!recording.ok) throw new Error(name);
  const run = replay(mainLevel(), recording.value);
  if (!run.ok) throw new Error(name);
  return { ...run.value, course: courseByTurn(mainLevel(), recording.value) };
}

describe('the timeline of a recording', () => {
  it.each(files)('%s: talks and ceasefires take turns', (name) => {
    const { state, course } = played(name);
    const stretches = stretchesOf(course);
    const kinds = stretches.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.map((_, at) => (at % 2 === 0 ? 'talks' : 'ceasefire')));
    expect(stretches[stretches.length - 1]!.reopenings).toBe(state.reopenings);
    expect(stretches.flatMap(({ turns }) => turns)).toEqual(course);
    for (const { kind, turns } of stretches) {
      const rounds = kind === 'talks' ? turns.map((_, at) => at + 1) : turns.map(() => null);
      expect(turns.map(({ round }) => round)).toEqual(rounds);
    }
  });

  it.each(files)('%s: signatures, attacks and a collapse are told', (name) => {
    const { state, log, course } = played(name);
    const told = notableOf(mainLevel(), course, 'ukraine').filter(({ strong }) => strong);
    const attacks = state.tests.filter(({ move }) => move !== 'probe').length;
    const signatures = log.filter(({ event }) => event.type === 'agreed').length;
    const ends = state.outcome?.cause === 'last-quarter' ? 0 : 1;
    expect(told).toHaveLength(attacks + signatures + state.reopenings + ends);
  });

  it.each(files)('%s: what has no label is listed, its tests counted', (name) => {
    const { state, course } = played(name);
    const told = toldOf(notableOf(mainLevel(), course, 'ukraine'));
    for (const every of [1, 2, 5]) {
      const labelled = new Set(told.filter((_, at) => at % every === 0));
      const { tests, others } = unlabelledOf(told, labelled);
      const counted = tests.reduce((sum, { at }) => sum + at.length, 0);
      expect(labelled.size + counted + others.length).toBe(told.length);
    }
    const { tests } = unlabelledOf(told, new Set());
    expect(tests.reduce((sum, { at }) => sum + at.length, 0)).toBe(state.tests.length);
  });
});
