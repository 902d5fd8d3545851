import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFieldThousand, RULES_VERSION } from '../../src/engine/index.ts';
import { parseRecording, replay } from '../../src/replay/index.ts';
import { notableOf } from '../../src/ui/screens/debrief/timeline/notable.ts';
import { stretchesOf, turnsOf } from '../../src/ui/screens/debrief/timeline/turns.ts';
import { mainLevel } from '../fixtures/level.ts';

const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function played(name: string) {
  const recording = parseRecording(readFileSync(new URL(name, folder), 'utf8'));
  if (!recording.ok) throw new Error(name);
  const run = replay(mainLevel(), recording.value);
  if (!run.ok) throw new Error(name);
  return run.value;
}

describe('the timeline of a recording', () => {
  it.each(files)('%s: every turn in order, ground and troops as the run has them', (name) => {
    const { state, log, turns: count } = played(name);
    const turns = turnsOf(log);
    expect(turns.map(({ turn }) => turn)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    const last = turns[turns.length - 1]!;
    expect(last.quarter).toBe(state.quarter);
    expect(last.lostKm2).toBeCloseTo(state.gainKm2.reduce((sum, km2) => sum + km2, 0));
    const inField = state.contributors.reduce((sum, entry) => sum + inFieldThousand(entry), 0);
    expect(last.troopsThousand).toBeCloseTo(inField);
    const events = turns.reduce((sum, turn) => sum + turn.events.length, 0);
    expect(events).toBe(log.length);
  });

  it.each(files)('%s: talks and ceasefires take turns', (name) => {
    const { state, log } = played(name);
    const stretches = stretchesOf(turnsOf(log));
    const kinds = stretches.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.map((_, at) => (at % 2 === 0 ? 'round' : 'quarter')));
    expect(stretches[stretches.length - 1]!.reopenings).toBe(state.reopenings);
    for (const { kind, turns } of stretches) {
      if (kind === 'round') {
        expect(turns.map(({ number }) => number)).toEqual(turns.map((_, at) => at + 1));
      }
    }
  });

  it.each(files)('%s: signatures, attacks and a collapse are told', (name) => {
    const { state, log } = played(name);
    const told = notableOf(mainLevel(), turnsOf(log), 'ukraine').filter(({ strong }) => strong);
    const attacks = state.tests.filter(({ move }) => move !== 'probe').length;
    const signatures = log.filter(({ event }) => event.type === 'agreed').length;
    const ends = state.outcome?.cause === 'last-quarter' ? 0 : 1;
    expect(told).toHaveLength(attacks + signatures + state.reopenings + ends);
  });
});
