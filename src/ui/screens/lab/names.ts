import { PARTIES, type Effect, type Level, type Meter, type Party } from '../../../engine/index.ts';
import type { Experiment } from '../../../lab/worlds/index.ts';
import { capital, number, soldiers, uncapital } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { meterName } from '../../game/meters.ts';
import { say } from '../../messages/index.ts';
import { strategyTitle } from '../../strategies.ts';

/** Kinds of inputs, as their ids begin. */
export type InputGroup = keyof typeof say.lab.form.groups;

/** The kind of an input: troops and effects both come with the text. */
export function groupOf(id: string): InputGroup {
  const kind = id.split('/')[0]!;
  return kind === 'force' || kind === 'effect' ? 'text' : (kind as InputGroup);
}

/** What an input is called. */
export function inputName(level: Level, id: string): string {
  const words = say.lab.input;
  const [kind, name] = id.split('/') as [string, string];
  switch (kind) {
    case 'force':
      return words.force;
    case 'effect':
      return words.effect[name as Effect] ?? name;
    case 'article':
      return level.articles.find((article) => article.id === name)?.title ?? name;
    case 'meter':
      return capital(meterName(name as Meter) ?? name);
    case 'prior':
      return words.prior[name] ?? name;
    case 'seat':
      return words.seat(cast[name as Party].name ?? name);
    default:
      return id;
  }
}

/** What a value of an input is called. */
export function valueName(level: Level, id: string, value: number | string): string {
  const [kind, name] = id.split('/') as [string, string];
  if (kind === 'article') {
    const article = level.articles.find((each) => each.id === name);
    return article?.options.find((option) => option.id === value)?.label ?? String(value);
  }
  if (kind === 'seat') return strategyTitle(String(value));
  return plainNumber(Number(value));
}

/** A number with as many places as it needs, three at most. */
export function plainNumber(value: number): string {
  const places = [0, 1, 2].find((each) => Math.abs(value - Number(value.toFixed(each))) < 1e-9);
  return number(value, places ?? 3);
}

/** The value of one axis as part of a cell's name: "US pledge 0.9". */
function partName(level: Level, id: string, value: number | string): string {
  const words = say.lab.input;
  const shown = valueName(level, id, value);
  if (id.startsWith('force/')) return words.troops(soldiers(Number(value)));
  const name = inputName(level, id);
  if (typeof value === 'string') {
    return id.startsWith('seat/')
      ? words.named(partyOf(id), shown)
      : words.named(name, uncapital(shown));
  }
  // What the unit is stands in the form and in the heading of the table.
  return words.with(name.split(',')[0]!, shown);
}

function partyOf(id: string): string {
  return cast[id.slice('seat/'.length) as Party].name;
}

/** Values of each cell of a grid, the last axis running fastest. */
export function gridValues({
  vary,
}: Pick<Experiment, 'vary'>): readonly (readonly (number | string)[])[] {
  return vary.reduce<readonly (readonly (number | string)[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
}

/** What each cell of an experiment is called, in the order of the grid. */
export function cellNames(level: Level, experiment: Experiment): readonly string[] {
  const { vary } = experiment;
  if (vary.length === 0) return [say.lab.allWorlds];
  return gridValues(experiment).map((values) =>
    vary
      // An input with one value alone tells no cells apart.
      .flatMap((axis, at) =>
        axis.values.length > 1 || vary.every((each) => each.values.length === 1)
          ? [partName(level, axis.input, values[at]!)]
          : [],
      )
      .join(', '),
  );
}

/** Who plays, as a sentence's part. */
export function seatNames(seats: Experiment['seats']): string {
  return PARTIES.map((party) => {
    return `${cast[party].name}${say.writing.colon}${strategyTitle(seats[party])}`;
  }).join('; ');
}

/** A time in words: "12 seconds", "3 minutes". */
export function timeInWords(seconds: number): string {
  const words = say.lab.time;
  if (seconds < 0.95) return words.under;
  if (seconds < 100) return words.seconds(Math.round(seconds));
  if (seconds < 5400) return words.minutes(Math.round(seconds / 60));
  return words.hours(number(seconds / 3600, 1));
}

/** Why an experiment cannot be run, in words. */
export function labFaultInWords(fault: {
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}): string {
  const words = say.lab.faults[fault.code];
  const facts = Object.fromEntries(
    Object.entries(fault.facts ?? {}).map(([name, fact]) => [name, String(fact)]),
  );
  return words ? words(facts) : say.lab.otherFault(fault.code);
}
