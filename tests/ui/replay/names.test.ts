import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../src/engine/index.ts';
import { continueOn, historyOf, parseRecording, type History } from '../../../src/replay/index.ts';
import { viewOfEnd } from '../../../src/ui/game/forks.ts';
import { namesApart, savedGameOf } from '../../../src/ui/game/saved.ts';
import { mainLevel } from '../../fixtures/level.ts';

function recorded(name: string): History {
  const file = new URL(`../../recordings/${RULES_VERSION}/${name}.json`, import.meta.url);
  const recording = parseRecording(readFileSync(file, 'utf8'));
  if (!recording.ok) throw new Error(name);
  const history = historyOf(mainLevel(), recording.value);
  if (!history.ok) throw new Error(history.fault.code);
  return history.value;
}

function forkAt(from: History, turn: number): History {
  const decision = { party: 'ukraine', actions: [{ type: 'ready', party: 'ukraine' }] } as const;
  const made = continueOn(from, turn, { decision });
  if (!made.ok) throw new Error(made.fault.code);
  const history = historyOf(from.level, made.value.recording);
  if (!history.ok) throw new Error(history.fault.code);
  return history.value;
}

const lineOf = (history: History) => savedGameOf(viewOfEnd(history), history.recording).line;

describe('names of runs', () => {
  it('tell a run, its fork and a fork at another turn apart', () => {
    const run = recorded('no-deal');
    const lines = [run, forkAt(run, 8), forkAt(run, 9)].map(lineOf);
    expect(new Set(lines).size).toBe(3);
    expect(lines[0]).not.toMatch(/fork/iu);
    expect(lines[1]).toMatch(/^Fork at turn 8 of .*seed /u);
    expect(lines[2]).toMatch(/^Fork at turn 9 of .*seed /u);
  });

  it('are numbered where they would be alike', () => {
    expect(namesApart(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (3)']);
  });
});
