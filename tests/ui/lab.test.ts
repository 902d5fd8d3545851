import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/engine/index.ts';
import { cellsOf, inputsOf, presetsFor, runUnits, type World } from '../../src/lab/worlds/index.ts';
import { csvOf, recordsOf, type Column } from '../../src/ui/export/table.ts';
import { say } from '../../src/ui/messages/index.ts';
import { commandFor } from '../../src/ui/screens/lab/command.ts';
import {
  experimentOf,
  presetDraft,
  presetOf,
  rangeOf,
  valuesOf,
  type Draft,
} from '../../src/ui/screens/lab/draft.ts';
import { firstDrawn, MOST_LINES, spread } from '../../src/ui/screens/lab/lines.ts';
import { cellNames, inputName } from '../../src/ui/screens/lab/names.ts';
import { Job } from '../../src/ui/worlds/job.ts';
import { countOf, packWorlds, rowWidth, slice, worldsIn } from '../../src/ui/worlds/rows.ts';
import { smallExperiment } from '../fixtures/experiment.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const preset = (id: string) => presetsFor(level).find((each) => each.id === id)!;

describe('rows', () => {
  const small = smallExperiment(level, 3);
  const cells = cellsOf(level, small);
  if (!cells.ok) throw new Error(cells.fault.code);
  const worlds = [...runUnits(small, cells.value, 0, 18)];

  it('give back the worlds that were packed', () => {
    const rows = packWorlds(worlds, level.sectors.length);
    expect(rows.numbers).toHaveLength(18 * rowWidth(level.sectors.length));
    expect(worldsIn(rows)).toEqual(worlds);
    expect(worldsIn(slice(rows, 4, 9))).toEqual(worlds.slice(4, 9));
  });

  it('keep every outcome apart', () => {
    const each = OUTCOMES.map((outcome): World => ({ ...worlds[0]!, outcome }));
    expect(worldsIn(packWorlds(each, level.sectors.length))).toEqual(each);
  });

  it('are the first worlds of every cell wherever a job is stopped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        (count, order) => {
          const job = new Job(level, smallExperiment(level, count));
          const out: { first: number; last: number }[] = [];
          // Some units are dealt out, and come back in any order.
          for (const pick of order) {
            const chunk = job.next();
            if (chunk) out.push(chunk);
            if (pick % 3 === 0 || out.length === 0) continue;
            const [{ first, last }] = out.splice(pick % out.length, 1) as [(typeof out)[0]];
            const part = Array.from({ length: last - first }, (_, at): World => {
              const unit = first + at;
              return {
                ...worlds[0]!,
                cell: Math.floor(unit / count),
                world: unit % count,
              };
            });
            job.accept({ first, last }, packWorlds(part, level.sectors.length), 50);
          }
          const kept = worldsIn(job.rows(job.whole)).map(({ cell, world }) => [cell, world]);
          expect(kept).toEqual(
            Array.from({ length: 6 * job.whole }, (_, at) => [
              Math.floor(at / job.whole),
              at % job.whole,
            ]),
          );
          expect(countOf(job.rows(job.whole))).toBeLessThanOrEqual(job.done);
        },
      ),
    );
  });
});

describe('a draft', () => {
  it('of every question is an experiment with names, and the command asks for it', () => {
    for (const each of presetsFor(level)) {
      const made = experimentOf(level, presetDraft(each));
      if (!made.ok) throw new Error(made.fault.code);
      expect(cellsOf(level, made.value)).toMatchObject({ ok: true });
      const names = cellNames(level, made.value);
      expect(new Set(names).size).toBe(names.length);
      expect(say.lab.questions.presets[each.id]).toBeDefined();
      expect(commandFor(level, made.value, each)).toContain(`--preset ${each.id}`);
    }
  });

  it('names every input in words', () => {
    for (const { id } of inputsOf(level)) expect(inputName(level, id)).not.toMatch(/\/|^[a-z]/);
  });

  const draft = presetDraft(preset('minerals'));
  const force = { input: 'force/thousand', values: '0, 50' };
  it.each<[string, Partial<Draft>]>([
    ['lab/worlds', { worlds: '2.5' }],
    ['lab/worlds', { worlds: '' }],
    ['lab/too-large', { worlds: '100,001' }],
    ['lab/series', { series: 'a b' }],
    ['lab/no-recording', { start: 'moment' }],
    ['lab/input-needs-text', { start: 'opening', axes: [force] }],
    ['lab/same-input', { axes: [force, force] }],
    ['lab/no-values', { axes: [{ ...force, values: ' , ' }] }],
    ['lab/not-a-number', { axes: [{ ...force, values: 'many' }] }],
    ['lab/value', { axes: [{ ...force, values: '-1' }] }],
    ['lab/twice', { axes: [{ ...force, values: '1, 1.0' }] }],
  ])('is refused with %s', (code, changed) => {
    expect(experimentOf(level, { ...draft, ...changed })).toMatchObject({
      ok: false,
      fault: { code },
    });
    expect(say.lab.faults[code]).toBeDefined();
  });

  it('fills in ranges that it then reads', () => {
    const input = inputsOf(level).find(({ id }) => id === 'force/thousand');
    expect(rangeOf(0, 150, 4)).toBe('0, 50, 100, 150');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 300 }), (count, to) => {
        const values = valuesOf(input, { input: 'force/thousand', values: rangeOf(0, to, count) });
        expect(values.ok).toBe(!Number.isNaN(to));
      }),
    );
    expect(rangeOf(0, 1, 51)).toBe('');
    expect(rangeOf(Number.NaN, 1, 3)).toBe('');
  });
});

it('labels at the ends of lines keep apart, and within', () => {
  const heights = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: MOST_LINES });
  fc.assert(
    fc.property(heights, (wishes) => {
      const places = spread(wishes, 13, 0, 300).toSorted((a, b) => a - b);
      for (const [at, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(300 + 1e-9);
        if (at > 0) expect(place - places[at - 1]!).toBeGreaterThanOrEqual(13 - 1e-9);
      }
    }),
  );
});

it('no more cells are drawn at first than can be told apart', () => {
  for (let cells = 1; cells < 40; cells++) {
    const drawn = firstDrawn(cells);
    expect(drawn.length).toBeLessThanOrEqual(MOST_LINES);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.at(-1)).toBe(cells - 1);
  }
});

it('files have one code for what is missing', () => {
  const columns: readonly Column<{ readonly a: string; readonly b: number | null }>[] = [
    { id: 'name', label: '', value: ({ a }) => a },
    { id: 'points', label: '', value: ({ b }) => b },
  ];
  const rows = [
    { a: 'one, “two”', b: 1.5 },
    { a: 'say "x"', b: null },
  ];
  expect(csvOf(columns, rows)).toBe('name,points\n"one, “two”",1.5\n"say ""x""",NA\n');
  expect(recordsOf(columns, rows)[1]).toEqual({ name: 'say "x"', points: null });
});

describe('the question of an experiment', () => {
  it.each(presetsFor(level).map(({ id }) => id))('is found again with other worlds: %s', (id) => {
    const made = experimentOf(level, { ...presetDraft(preset(id)), worlds: '16', series: 'x' });
    if (!made.ok) throw new Error(made.fault.code);
    expect(presetOf(level, made.value)?.id).toBe(id);
    expect(presetOf(level, { ...made.value, vary: made.value.vary.slice(1) })).toBeNull();
  });
});

it('writes names that no spreadsheet takes for a formula', () => {
  const columns = [
    { id: 'cell', label: '', value: ({ name }: { name: string }) => name },
    { id: 'share', label: '', value: () => -0.5 },
    { id: 'low', label: '', value: () => null },
  ];
  expect(csvOf(columns, [{ name: '=1+1' }, { name: 'Force, large' }])).toBe(
    'cell,share,low\n\'=1+1,-0.5,NA\n"Force, large",-0.5,NA\n',
  );
});
