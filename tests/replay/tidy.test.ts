import { MISSING } from '../../src/base/csv.ts';
import { csvParse, csvParseRows } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { firstDayOf } from '../../src/replay/calendar.ts';
import {
  makeTidyCsv,
  makeDictionaryCsv,
  makeTidyJson,
  parseRecording,
  tidyEvents,
  tidyOf,
  type History,
} from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { opened, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();
const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const stored = readdirSync(folder).map((file): History => {
  const parsed = parseRecording(readFileSync(new URL(file, folder), 'utf8'));
  if (!parsed.ok) throw new Error(file);
  return opened(level, parsed.value);
});
const history = opened(level, recordOf(level, 'smoke/4'));
const tidy = tidyOf(history);

describe('the table of events', () => {
  it('has one row an event, in order, with a cell for each column', () => {
    for (const each of stored) {
      const { columns, rows } = tidyOf(each);
      expect(rows).toHaveLength(each.happenings.length);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      const at = (name: string) => columns.findIndex((column) => column.name === name);
      const [event, turn, type] = [at('event'), at('turn'), at('type')];
      expect(rows.map((row) => [row[event], row[turn], row[type]])).toEqual(
        each.happenings.map((happening, place) => [
          place + 1,
          happening.turn,
          happening.event.type,
        ]),
      );
    }
  });

  it('has no column that no game fills, and no figure that is none', () => {
    const filled = new Set<string>();
    for (const each of stored) {
      const { columns, rows } = tidyOf(each);
      for (const row of rows) {
        row.forEach((cell, at) => {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
          if (cell !== null) filled.add(columns[at]!.name);
        });
      }
    }
    // Acts that take effect later change these meters alone; the others change at once or by the war.
    const changes = new Set([
      ...level.acts.flatMap(({ later }) => Object.keys(later?.changes ?? {})),
      'sanctions',
    ]);
    const unfilled = tidy.columns.map(({ name }) => name).filter((name) => !filled.has(name));
    const dead = unfilled.filter((name) => {
      const meter = name.replace(/^change_/, '');
      return meter === name || changes.has(meter);
    });
    expect(dead).toEqual([]);
  });

  it('describes each column once, with its unit', () => {
    const names = tidy.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, unit, meaning } of tidy.columns) {
      expect(name).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(unit).not.toBe('');
      expect(meaning.length).toBeGreaterThan(4);
    }
    const [head, ...rows] = csvParseRows(makeDictionaryCsv(tidy).trimEnd());
    expect(head).toEqual(['name', 'unit', 'meaning']);
    expect(rows.map(([name]) => name)).toEqual(names);
  });

  it('is CSV with one code for what is missing', () => {
    const text = makeTidyCsv(tidy);
    const parsed = csvParse(text.trimEnd());
    expect(parsed.columns).toEqual(tidy.columns.map(({ name }) => name));
    expect(parsed).toHaveLength(tidy.rows.length);
    parsed.forEach((row, place) => {
      tidy.columns.forEach(({ name }, at) => {
        const cell = tidy.rows[place]![at]!;
        expect(row[name]).toBe(cell === null ? MISSING : `${cell}`);
        expect(row[name]).not.toBe('');
      });
    });
    const tested = parsed.find(({ type }) => type === 'tested')!;
    const event = history.happenings.find((each) => each.event.type === 'tested')!.event;
    if (event.type !== 'tested') throw new Error('no test');
    expect(tested).toMatchObject({
      party: 'russia',
      move: event.move,
      killed: `${event.killed}`,
      sector: level.sectors[event.sector]!.id,
      odds_probe: `${event.odds[1]}`,
      stage_forceThousand: `${event.stage.forceThousand}`,
      belief_firm: `${event.beliefs.firm}`,
    });
    const agreed = parsed.find(({ type }) => type === 'agreed')!;
    const signed = history.happenings.find((each) => each.event.type === 'agreed')!.event;
    if (signed.type !== 'agreed') throw new Error('no text');
    for (const [at, { id, options }] of level.articles.entries()) {
      expect(agreed[`text_${id}`]).toBe(options[signed.text[at]!]!.id);
    }
  });

  it('is JSON with the recording', () => {
    const { recording, columns, rows } = JSON.parse(makeTidyJson(history, tidy));
    expect(recording).toEqual(history.recording);
    expect({ columns, rows }).toEqual(tidy);
  });

  it('is not made of a recording that does not play', () => {
    const hashes = history.recording.hashes.with(1, '0'.repeat(16));
    expect(tidyEvents(level, { ...history.recording, hashes })).toEqual({
      ok: false,
      fault: { turn: 2, code: 'replay/diverged' },
    });
    expect(tidyEvents(level, history.recording)).toEqual({ ok: true, value: tidy });
  });
});

describe('the first day of a turn', () => {
  it('is that of the calendar', () => {
    const day = 86_400_000;
    const start = Date.parse(level.calendar.start);
    for (const each of stored) {
      for (const turn of each.turns) {
        const date = firstDayOf(level, turn);
        if (turn.kind === 'round') {
          const from = start + (turn.round - 1) * level.calendar.roundDays * day;
          const iso = new Date(from).toISOString().slice(0, 10);
          expect(date).toBe(turn.reopenings > 0 ? null : iso);
          continue;
        }
        const signed = new Date(
          start + (turn.turn - turn.quarter) * level.calendar.roundDays * day,
        );
        const month = 3 * (Math.floor(signed.getUTCMonth() / 3) + turn.quarter);
        const iso = new Date(Date.UTC(signed.getUTCFullYear(), month, 1)).toISOString();
        expect(date).toBe(iso.slice(0, 10));
      }
    }
  });

  it('knows leap years and turns of the year', () => {
    const turn = { ...history.turns[0]!, kind: 'round' as const, round: 2, reopenings: 0 };
    const from = (start: string, roundDays: number) =>
      firstDayOf({ ...level, calendar: { ...level.calendar, start, roundDays } }, turn);
    expect(from('2024-02-28', 1)).toBe('2024-02-29');
    expect(from('2025-02-28', 1)).toBe('2025-03-01');
    expect(from('2000-02-28', 1)).toBe('2000-02-29');
    expect(from('2100-02-28', 1)).toBe('2100-03-01');
    expect(from('2025-12-31', 1)).toBe('2026-01-01');
    expect(from('1999-12-31', 366)).toBe('2000-12-31');
  });
});
