import { byParty, OUTCOMES, PARTIES, type ByParty } from '../../engine/index.ts';
import type { World } from '../../lab/worlds/index.ts';

/**
 * Worlds as plain numbers, a row each: what goes from a worker to the page without being copied, and
 * what many thousand worlds are kept as.
 */
export interface Rows {
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Sectors of the level, which the width of a row depends on. */
  readonly sectors: number;
}

/** How a part of a world is put into numbers and taken out again. */
interface Codec<Value> {
  readonly width: (sectors: number) => number;
  readonly put: (value: Value, into: Float64Array, at: number) => void;
  readonly take: (from: Float64Array, at: number, sectors: number) => Value;
}

const plain: Codec<number> = {
  width: () => 1,
  put: (value, into, at) => {
    into[at] = value;
  },
  take: (from, at) => from[at]!,
};

const flag: Codec<boolean> = {
  width: () => 1,
  put: (value, into, at) => {
    into[at] = Number(value);
  },
  take: (from, at) => from[at] === 1,
};

/** One of a list of names, as its place. */
function named<Name extends string>(names: readonly Name[]): Codec<Name> {
  return {
    width: () => 1,
    put: (value, into, at) => {
      into[at] = names.indexOf(value);
    },
    take: (from, at) => names[from[at]!]!,
  };
}

const bySector: Codec<readonly number[]> = {
  width: (sectors) => sectors,
  put: (value, into, at) => into.set(value, at),
  take: (from, at, sectors) => [...from.subarray(at, at + sectors)],
};

const payoffs: Codec<ByParty<number>> = {
  width: () => PARTIES.length,
  put: (value, into, at) => PARTIES.forEach((party, seat) => (into[at + seat] = value[party])),
  take: (from, at) => byParty((party) => from[at + PARTIES.indexOf(party)]!),
};

/** A record names every cause, so that a new one does not compile unless it stands here. */
const CAUSES: Readonly<Record<World['cause'], true>> = {
  'last-quarter': true,
  'rounds-ran-out': true,
  'walked-out': true,
  'wider-war': true,
  'offensive-succeeded': true,
  withdrew: true,
};

const CODECS: { readonly [Field in keyof World]: Codec<World[Field]> } = {
  cell: plain,
  world: plain,
  outcome: named(OUTCOMES),
  cause: named(Object.keys(CAUSES) as World['cause'][]),
  turns: plain,
  signedTurn: plain,
  quartersHeld: plain,
  held: flag,
  attackOdds: plain,
  probes: plain,
  strikes: plain,
  offensives: plain,
  testsBySector: bySector,
  quarters: plain,
  killed: plain,
  fieldThousand: plain,
  payoffs,
};
const FIELDS = Object.entries(CODECS) as [keyof World, Codec<unknown>][];

/** Numbers in a row. */
export function rowWidth(sectors: number): number {
  return FIELDS.reduce((sum, [, codec]) => sum + codec.width(sectors), 0);
}

/** Worlds as rows, in their order. */
export function packWorlds(worlds: readonly World[], sectors: number): Rows {
  const numbers = new Float64Array(worlds.length * rowWidth(sectors));
  let at = 0;
  for (const world of worlds) {
    for (const [field, codec] of FIELDS) {
      codec.put(world[field], numbers, at);
      at += codec.width(sectors);
    }
  }
  return { numbers, sectors };
}

/** How many worlds there are. */
export function countOf({ numbers, sectors }: Rows): number {
  return numbers.length / rowWidth(sectors);
}

/** A copy of the rows from one place up to another. */
export function slice({ numbers, sectors }: Rows, first: number, last: number): Rows {
  const width = rowWidth(sectors);
  return { numbers: numbers.slice(first * width, last * width), sectors };
}

/** The worlds of rows from one place up to another, as they were packed. */
export function worldsIn(rows: Rows, first = 0, last = countOf(rows)): World[] {
  const { numbers, sectors } = rows;
  const width = rowWidth(sectors);
  const worlds: World[] = [];
  for (let row = first; row < last; row++) {
    let at = row * width;
    const world: Partial<Record<keyof World, unknown>> = {};
    for (const [field, codec] of FIELDS) {
      world[field] = codec.take(numbers, at, sectors);
      at += codec.width(sectors);
    }
    worlds.push(world as unknown as World);
  }
  return worlds;
}
