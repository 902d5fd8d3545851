import { beforeAll, describe, expect, it } from 'vitest';
import { dealOf, type Level } from '../../../src/engine/index.ts';
import { finishedRun } from '../../../src/lab/debrief/index.ts';
import {
  formatRecording,
  historyOf,
  makeRecording,
  type Recording,
} from '../../../src/replay/index.ts';
import { openMaterial } from '../../../src/session/export/material.ts';
import { participationTable } from '../../../src/session/export/participation.ts';
import type { Message } from '../../../src/session/index.ts';
import { basisOf, runOf, valuedBy, wordsIn } from '../../../src/ui/screens/wall/debrief/runs.ts';
import { endInWords, heldInWords } from '../../../src/ui/screens/wall/debrief/Outcomes.tsx';
import { apart } from '../../../src/ui/screens/wall/debrief/apart.ts';
import { Classroom, decideOnce } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';
import { recordOf } from '../../fixtures/recorded.ts';

let level: Level;
let recordings: readonly Recording[];
beforeAll(() => {
  level = mainLevel();
  recordings = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) =>
    recordOf(level, seed, { russia: 'conceder' }),
  );
});

function opened(recording: Recording, messages: readonly Message[] = []) {
  const run = runOf(level, 1, formatRecording(recording), messages);
  if (!run.ok) throw new Error(run.fault.code);
  return run.value;
}

function historyIn(recording: Recording) {
  const history = historyOf(level, recording);
  if (!history.ok) throw new Error(history.fault.code);
  return history.value;
}

describe('a table that was opened', () => {
  it('comes to what the debrief of its recording says', () => {
    let signed = 0;
    for (const recording of recordings) {
      const run = opened(recording);
      const finished = finishedRun(level, recording);
      if (!finished.ok) throw new Error(finished.fault.code);
      const { signings, world, end } = finished.value;
      expect(run.outcome).toEqual(end.outcome);
      expect(run.signedAt).toBe(signings[0]?.at ?? null);
      expect(run.signedTurn).toBe(signings[0] ? world.signedTurn : null);
      expect(run.killed).toBe(world.killed);
      expect(run.quartersHeld).toBe(signings.length > 0 ? world.quartersHeld : 0);
      expect(run.turns).toHaveLength(end.outcome!.turn);
      if (signings.length > 0) signed++;
    }
    expect(signed).toBeGreaterThan(0);
  });

  it('may have been stopped before its end, and what is damaged is refused', () => {
    const room = new Classroom(level, { tables: 1 });
    const lead = room.connect({ kind: 'facilitator' });
    room.ask(room.enter('Anna'), { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
    room.ask(lead, { type: 'begin' });
    decideOnce(room);
    expect(room.ask(lead, { type: 'debrief' })).toBeNull();
    const [table] = lead.picture!.opened;
    const run = runOf(level, 1, table!.recording, table!.messages);
    expect(run).toMatchObject({ ok: true, value: { outcome: null, text: null, signedAt: null } });
    if (!run.ok) throw new Error(run.fault.code);
    expect([heldInWords(run.value), endInWords(run.value)]).toEqual([
      '—',
      'stopped by the debrief',
    ]);
    expect(runOf(level, 1, '{}', [])).toMatchObject({ ok: false });
  });

  it('has held its text so far where it was stopped under it', () => {
    const said = recordings.flatMap((recording) => {
      const { moments } = historyIn(recording);
      const at = moments.findIndex(({ state }) => state.quarter === 3 && state.tests.length === 0);
      if (at < 0) return [];
      const { seed, seats, russiaTests, actions } = recording;
      const run = opened(makeRecording(level, seed, seats, russiaTests, actions.slice(0, at)));
      return [[run.outcome, run.quartersHeld, heldInWords(run)]];
    });
    expect(said.length).toBeGreaterThan(0);
    for (const each of said) expect(each).toEqual([null, 2, '2 so far']);
  });

  it('counts the proposals of people as the participation export does, and none of strategies', () => {
    const room = new Classroom(level, { tables: 1 });
    const lead = room.connect({ kind: 'facilitator' });
    const anna = room.enter('Anna');
    room.ask(anna, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
    room.ask(lead, { type: 'begin' });
    for (let round = 0; round < 3; round++) decideOnce(room);
    room.ask(lead, { type: 'hand-over', table: 1, party: 'ukraine', to: 'strategy' });
    room.ask(lead, { type: 'hand-over', table: 1, party: 'ukraine', to: 'people' });
    decideOnce(room);
    room.ask(lead, { type: 'debrief' });
    const [table] = lead.picture!.opened;
    const run = runOf(level, 1, table!.recording, table!.messages);
    if (!run.ok) throw new Error(run.fault.code);
    const exported = participationTable(openMaterial(level, room.entries)).rows[0]!;
    const { tabled, shown } = run.value.participation;
    expect(tabled).toBeGreaterThan(0);
    expect({ tabled, shown }).toEqual({ tabled: exported.tabled, shown: exported.shown });
    const all = run.value.recording.actions.filter(({ type }) => type === 'table');
    expect(tabled).toBeLessThan(all.length);
  });

  it('counts words of people, and of nobody else', () => {
    const message = (text: string, person: number | null): Message => ({
      id: 1,
      atMs: 0,
      table: 1,
      turn: 1,
      person,
      party: 'ukraine',
      channel: { kind: 'plenary' },
      text,
    });
    const { participation } = opened(recordings[0]!, [
      message('We can’t sign a text that Moscow won’t keep.', 1),
      message('Five minutes left.', null),
    ]);
    expect(participation).toMatchObject({ messages: 1, words: 9 });
    expect(wordsIn('—')).toBe(0);
  });
});

describe('all agreements on one frontier', () => {
  it('are valued in the same circumstances, by true interests only where all share a seed', () => {
    const runs = recordings.map((recording) => opened(recording));
    const same = basisOf(level, [recordings[0]!, recordings[0]!])!;
    const each = basisOf(level, recordings)!;
    expect([same.true, each.true]).toEqual([true, false]);
    const valued = valuedBy(each, runs);
    expect(valued).toHaveLength(runs.filter(({ text }) => text !== null).length);
    const first = runs.find(({ text }) => text !== null)!;
    expect(valued[0]!.payoffs).toEqual(dealOf(each.view, each.interests, first.text!).payoffs);
    expect(basisOf(level, [])).toBeNull();
  });

  it('are drawn apart where they would lie over each other', () => {
    const dots = Array.from({ length: 30 }, (_, at) => ({
      table: at + 1,
      x: 100,
      y: 80 + (at % 3),
    }));
    const placed = apart(dots, 10);
    expect(placed.map(({ ofX, ofY }) => [ofX, ofY])).toEqual(dots.map(({ x, y }) => [x, y]));
    placed.forEach((a, at) => {
      for (const b of placed.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(20);
      }
    });
  });
});
