import { z } from 'zod';
import { METERS, PARTIES, type Effect, type Meter, type Party } from '../engine/index.ts';

// The schema is interpreted, never compiled: pages forbid code made from strings.
z.config({ jitless: true });

/** Shape of a level: types, bounds and lengths. What must agree with what is in `check.ts`. */
// A lone surrogate has no canonical form, so a level with one has no hash.
const wellFormed = (value: string) => value.isWellFormed();
// What turns the direction of writing round would turn the page's own words round it as well.
const unturned = (value: string) => !/[\u202a-\u202e\u2066-\u2069]/.test(value);
/** Text that readers see, so many characters long. */
const shown = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine(wellFormed, 'not well-formed Unicode')
    .refine(unturned, 'a character that turns the direction of writing');
export const text = shown(1, 2000);
export const short = shown(1, 120);
export const id = z
  .string()
  .regex(
    // Ids are looked up in tables: the one name that every table has from its prototype cannot be one.
    /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is small letters and digits, in words joined by hyphens, and not “constructor”',
  )
  .max(60);
const share = z.number().min(0).max(1);
const finite = z.number().min(-1e6).max(1e6);
const whole = z.number().int().min(0).max(1000);
const span = z.tuple([share, share]);
const source = id.optional();
export const list = <T extends z.ZodType>(item: T, most = 200) => z.array(item).max(most);

const meter = z.enum(METERS as unknown as [Meter, ...Meter[]]);
/** A share, or what takes from one: options add up. */
const part = z.number().min(-1).max(1);
/** What an option may change, within what the model means by it. */
const RANGES: Readonly<Record<Effect, z.ZodNumber>> = {
  forceCeilingThousand: z.number().min(0).max(1000),
  engagement: part,
  engagementCeiling: share,
  counterDrone: part,
  usPledge: part,
  armyCeilingThousand: z.number().positive().max(5000),
  longRangeCeiling: share,
  pullbackKm: z.number().min(0).max(500),
  zoneKm: z.number().min(0).max(500),
  monitoring: part,
  snapback: part,
  sanctionsPhased: part,
  concessions: part,
  businessStake: part,
  sanctions: part,
  financeBnPerQuarter: z.number().min(0).max(1000),
};
const effects = z.strictObject(RANGES).partial();
const party = z.enum(PARTIES as unknown as [Party, ...Party[]]);
const changes = z.partialRecord(meter, finite);

const statement = z.strictObject({ text, source });
const option = z.strictObject({
  id,
  label: short,
  words: text,
  note: text.optional(),
  source,
  effects: effects.optional(),
  effectsWithoutForce: effects.optional(),
  obliges: list(party, 4).optional(),
  force: z.enum(['none', 'un', 'national']).optional(),
  russianConsent: z.boolean().optional(),
});
const article = z.strictObject({
  id,
  title: short,
  sentence: text,
  note: text,
  source,
  options: list(option, 12).min(2),
});
const cast = z.strictObject({
  seat: short,
  of: short,
  to: short.optional(),
  object: short.optional(),
  by: short.optional(),
});
const delegation = z.strictObject({
  name: short,
  cast,
  code: shown(2, 2),
  motto: short,
  sheet: z.strictObject({
    role: text,
    interests: list(statement, 20),
    argument: list(statement, 20),
    intelligence: list(z.strictObject({ about: party, text, source, confidence: share }), 20),
  }),
  opening: z.record(id, id),
  weights: z.record(id, z.number().min(0).max(100)),
  weightSpread: share,
  worth: z.record(id, z.record(id, z.number().min(0).max(100))),
  redLines: list(z.strictObject({ article: id, option: id, why: text }), 20),
  durabilityShare: share,
  fatigueBurden: z.number().min(0).max(10),
  stageValuePoints: z.number().min(0).max(200),
  alternative: z.strictObject({
    base: z.number().min(0).max(100),
    points: changes,
    note: text,
    reserveScale: z.number().positive().max(50),
  }),
});
const act = z.strictObject({
  id,
  party,
  label: short,
  note: text,
  source,
  phases: list(z.enum(['talks', 'deployment']), 2).min(1),
  needs: list(
    z.strictObject({ meter, least: finite.optional(), most: finite.optional(), why: text }),
    5,
  ).optional(),
  once: z.boolean().optional(),
  forForce: z.boolean().optional(),
  changes: changes.optional(),
  later: z.strictObject({ days: z.number().int().min(1).max(4000), changes }).optional(),
  asks: id.optional(),
});
const contributor = z.strictObject({
  id,
  name: short,
  code: shown(1, 3),
  inSentences: short.optional(),
  note: text,
  source,
  fieldThousand: z.number().positive().max(200),
  poolThousand: z.number().positive().max(1000),
  willingness: span,
  reliability: span,
  needsUsPledge: share.optional(),
  arrivalQuarters: z.number().int().min(0).max(20),
  pledged: z.boolean().optional(),
  branch: z.enum(['infantry', 'mechanised', 'reconnaissance', 'engineers', 'air-defence']),
});
const sector = z.strictObject({
  id,
  name: short,
  shortName: shown(1, 20).optional(),
  lengthKm: z.number().positive().max(2000),
  terrain: z.enum(['forest', 'field', 'ruined-towns', 'river', 'reservoir', 'mixed']),
  note: text,
  access: share,
  cover: z.number().min(0.1).max(3),
  attraction: z.number().min(0).max(5),
  gainKm2PerRound: z.number().min(0).max(1000),
});
const event = z.strictObject({
  id,
  title: short,
  text,
  source,
  phase: z.enum(['talks', 'deployment']),
  turn: z.number().int().min(1).max(100).optional(),
  chance: share.optional(),
  changes,
});

export const levelSchema = z.strictObject({
  /** Where an editor finds the schema; nothing here reads it. */
  $schema: z.string().max(200).optional(),
  id,
  title: short,
  summary: text,
  minutes: z.number().int().min(1).max(1000),
  meters: z.partialRecord(meter, short).optional(),
  calendar: z.strictObject({
    start: z.iso.date(),
    roundDays: z.number().int().min(1).max(90),
    rounds: z.number().int().min(1).max(40),
    quarters: z.number().int().min(1).max(60),
    reopenedRounds: z.number().int().min(1).max(20),
    reopenings: whole.max(10),
    actsPerTurn: whole.max(10),
    movesPerQuarter: whole.max(20),
  }),
  required: list(party, 4).min(1),
  delegations: z.strictObject({
    ukraine: delegation,
    russia: delegation,
    us: delegation,
    coalition: delegation,
  }),
  articles: list(article, 30).min(1),
  acts: list(act, 120),
  contributors: list(contributor, 40),
  sectors: list(sector, 30).min(1),
  events: list(event, 60),
  war: z.strictObject({
    start: z.record(meter, finite),
    bounds: z.record(meter, z.tuple([finite, finite])),
    drift: list(
      z.strictObject({
        meter,
        phase: z.enum(['talks', 'deployment']),
        base: finite,
        by: changes.optional(),
      }),
      60,
    ),
    tempoEffect: z.number().min(0).max(5),
    pauseEffect: z.number().min(0).max(5),
    reopenedShare: share,
    failedOffensive: changes,
    widerWarChance: share,
  }),
  deployment: z.strictObject({
    inForce: list(share, 20).min(1),
    arrival: list(share, 20).min(1),
    rotation: z.number().min(1).max(10),
    surgeQuarters: whole.max(60),
    reliefQuarters: z.number().int().min(1).max(100),
    roadThousandPerQuarter: z.number().positive().max(1000),
    softMinimumTroopsPerKm: z.number().positive().max(1000),
    nationalMeansMonitoring: share,
    armyAdjustment: share,
    financeGrowth: z.strictObject({
      europeanEnablers: z.number().min(0).max(1),
      longRange: z.number().min(0).max(1),
      counterDrone: z.number().min(0).max(1),
      ukrainianArmyThousand: z.number().min(0).max(100),
    }),
    forceCounterDrone: z.strictObject({ most: share, atThousand: z.number().positive().max(1000) }),
    engagementAtThousand: z.number().positive().max(1000),
    consentChance: share,
  }),
  priors: z.strictObject({
    revisionist: share,
    liveTempo: share,
    settledTempo: share,
    tempoHalfLifeQuarters: z.number().positive().max(100),
  }),
  sources: z.record(
    id,
    z.strictObject({
      title: text,
      by: text,
      basis: z.enum(['solid', 'disputed', 'judged']),
      note: text.optional(),
    }),
  ),
});
