import { z } from 'zod';
import type { Level } from '../engine/index.ts';
import type { LevelFault } from './fault.ts';
import { readText, refuse, type Refused } from './parse.ts';
import type { Partly } from './partly.ts';
import { id, list, short, text } from './schema.ts';
import { isObject, liesUnder, shapeOf } from './shape.ts';

/** Where a level lies: `line.json` and `map.json`. */

/** Base maps by name; the map has each (`map/bases.ts`). */
export const BASE_MAPS = ['ukraine', 'kosovo', 'korea'] as const;
export type BaseMapName = (typeof BASE_MAPS)[number];

/** Longitude and latitude, degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Where the sectors of a level lie, in the order of the level. */
export interface LevelLine {
  /** The day, ISO. */
  readonly asOf?: string | undefined;
  /** How the line was drawn, and how exact it is. */
  readonly notes?: string | undefined;
  readonly sectors: readonly {
    readonly id: string;
    readonly number: number;
    readonly name?: string | undefined;
    readonly coordinates: readonly Position[];
  }[];
}

/** Which ground a level is played on. */
export interface LevelGround {
  readonly base: BaseMapName;
  readonly ranks?: Readonly<Record<string, number>> | undefined;
  readonly corners?: readonly Position[] | undefined;
  /** Where a demilitarised zone is drawn: on both sides of the line, or on the far side alone. */
  readonly zone?: 'both' | 'far' | undefined;
}

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const lineSchema = z.strictObject({
  asOf: z.iso.date().optional(),
  notes: text.optional(),
  sectors: list(
    z.strictObject({
      id,
      number: z.number().int().min(1).max(30),
      name: short.optional(),
      coordinates: list(position, 500).min(2),
    }),
    30,
  ).min(1),
});

export const groundSchema = z.strictObject({
  base: z.enum(BASE_MAPS),
  ranks: z.record(short, z.number().int().min(1).max(5)).optional(),
  corners: list(position, 50).min(1).optional(),
  zone: z.enum(['both', 'far']).optional(),
});

/** The line that a JSON value is, or all that is wrong with it beside its level. */
export function lineIn(
  value: unknown,
  level: Partly<Level>,
): { readonly faults: readonly LevelFault[]; readonly line?: LevelLine } {
  const { faults: ofShape, data, rest, faulty } = shapeOf(lineSchema, value);
  const checked = isObject(rest) ? checkLine(rest, level) : [];
  const faults = [...ofShape, ...checked.filter(({ path }) => !liesUnder(path, faulty))];
  return data && faults.length === 0 ? { faults, line: data } : { faults };
}

/** A line has the sectors of its level, in the same order, numbered from one. */
function checkLine(line: Partly<LevelLine>, level: Partly<Level>): LevelFault[] {
  if (!line.sectors || !level.sectors) return [];
  const faults: LevelFault[] = [];
  line.sectors.forEach((sector, at) => {
    const path = `sectors[${at}]`;
    const own = level.sectors?.[at];
    if (own === undefined) {
      faults.push({ path, code: 'no-such-sector', message: 'the level has no such sector' });
    } else if (sector?.id !== undefined && own.id !== undefined && sector.id !== own.id) {
      faults.push({
        path: `${path}.id`,
        code: 'other-sector',
        message: `sector ${at + 1} of the level is “${own.id}”`,
        nearest: own.id,
      });
    }
    if (sector?.number !== undefined && sector.number !== at + 1) {
      const message = `expected ${at + 1}: sectors are numbered in order`;
      faults.push({ path: `${path}.number`, code: 'misnumbered', message });
    }
  });
  level.sectors.slice(line.sectors.length).forEach((sector) => {
    const message = `nothing is said of the sector “${sector?.id ?? ''}”`;
    faults.push({ path: 'sectors', code: 'missing-sector', message });
  });
  return faults;
}

/** The ground that a JSON value is, or all that is wrong with it. */
export function groundIn(value: unknown): {
  readonly faults: readonly LevelFault[];
  readonly ground?: LevelGround;
} {
  const { faults, data } = shapeOf(groundSchema, value);
  return data ? { faults, ground: data } : { faults };
}

/** Check `line.json` beside its level. Never throws. */
export function parseLine(
  level: Level,
  given: string,
): { readonly ok: true; readonly line: LevelLine } | Refused {
  const read = readText(given);
  if (!read.ok) return read;
  const { faults: found, line } = lineIn(read.value, level);
  const faults = [...read.duplicates, ...found];
  return line && faults.length === 0 ? { ok: true, line } : refuse(faults);
}

/** Check `map.json`. Never throws. */
export function parseGround(
  given: string,
): { readonly ok: true; readonly ground: LevelGround } | Refused {
  const read = readText(given);
  if (!read.ok) return read;
  const { faults: found, ground } = groundIn(read.value);
  const faults = [...read.duplicates, ...found];
  return ground && faults.length === 0 ? { ok: true, ground } : refuse(faults);
}
