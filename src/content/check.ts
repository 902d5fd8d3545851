import { METERS, PARTIES, type Level, type Party } from '../engine/index.ts';
import { unknownName, type LevelFault } from './fault.ts';
import type { Partly } from './partly.ts';

/** How far sums and means may be off before it is a fault. */
const TOLERANCE = 0.02;

const LEAST_ARMY_THOUSAND = 1;

/** Meters that the model reads as shares. */
const SHARE_METERS = [
  'longRange',
  'europeanEnablers',
  'counterDrone',
  'readiness',
  'sanctions',
] as const;

/** Part of a level, its shape right as far as it is there. */
type Part = Partly<Level>;

/** Names that are valid somewhere; undefined where they are not all known, so nothing can be said. */
type Names = readonly string[] | undefined;

/** The faults found so far, and the ways in which one is found. */
class Report {
  readonly faults: LevelFault[] = [];

  fault(path: string, code: string, message: string): void {
    this.faults.push({ path, code, message });
  }

  known(path: string, code: string, name: string | undefined, valid: Names): void {
    if (name === undefined || !valid || valid.length === 0 || valid.includes(name)) return;
    this.faults.push(unknownName(path, code, name, valid));
  }

  /** Two numbers that are bounds, where both are there. */
  ordered(path: string, [low, high]: readonly (number | undefined)[] = []): void {
    if (low !== undefined && high !== undefined && low > high) {
      this.fault(path, 'bounds-reversed', 'the lower bound is above the upper');
    }
  }

  unique(path: string, items: readonly Identified[] = []): void {
    const seen = new Set<string>();
    items.forEach((item, at) => {
      if (item?.id === undefined) return;
      if (seen.has(item.id)) {
        this.fault(`${path}[${at}].id`, 'duplicate-id', `“${item.id}” is used twice`);
      }
      seen.add(item.id);
    });
  }
}

type Identified = { readonly id?: string } | undefined;

/** The ids of some items, where all are there. */
function idsOf(items: readonly Identified[] | undefined): Names {
  const ids = items?.map((item) => item?.id);
  return ids?.every((id) => id !== undefined) ? ids : undefined;
}

/**
 * What must agree with what in a level, every fault at once. Parts that are missing, because their
 * shape is not right, are passed over with what depends on them.
 */
export function checkLevel(level: Part): LevelFault[] {
  const report = new Report();
  for (const key of ['articles', 'acts', 'contributors', 'sectors', 'events'] as const) {
    report.unique(key, level[key]);
  }
  checkSources(level, report);
  level.articles?.forEach((article, at) => {
    const path = `articles[${at}]`;
    report.unique(`${path}.options`, article?.options);
    checkSignable(level, article, path, report);
    if (article?.sentence !== undefined && article.sentence.split('{}').length !== 2) {
      report.fault(`${path}.sentence`, 'no-bracket', 'the sentence needs “{}” exactly once');
    }
  });
  for (const party of PARTIES) checkDelegation(level, party, report);
  checkActs(level, report);
  level.contributors?.forEach((contributor, at) => {
    report.ordered(`contributors[${at}].willingness`, contributor?.willingness);
    report.ordered(`contributors[${at}].reliability`, contributor?.reliability);
  });
  level.events?.forEach((event, at) => {
    if (event && Object.hasOwn(event, 'turn') === Object.hasOwn(event, 'chance')) {
      report.fault(`events[${at}]`, 'turn-or-chance', 'an event has either a turn or a chance');
    }
  });
  checkMeters(level, report);
  for (const key of ['inForce', 'arrival'] as const) {
    level.deployment?.[key]?.forEach((value, at, all) => {
      if (at > 0 && value !== undefined && value < (all[at - 1] ?? 0)) {
        const message = 'shares have to rise from quarter to quarter';
        report.fault(`deployment.${key}[${at}]`, 'falls', message);
      }
    });
  }
  const { settledTempo = 0, liveTempo = 1 } = level.priors ?? {};
  if (settledTempo > liveTempo) {
    report.fault(
      'priors.settledTempo',
      'bounds-reversed',
      'a settled front is not livelier than a live one',
    );
  }
  checkCover(level, report);
  return report.faults;
}

/** An article needs an option that is no red line of whoever has to sign every text. */
function checkSignable(
  level: Part,
  article: { readonly id?: string; readonly options?: readonly Identified[] } | undefined,
  path: string,
  report: Report,
): void {
  const options = idsOf(article?.options);
  if (!article?.id || !options || options.length === 0) return;
  const refused = new Set(
    (level.required ?? []).flatMap((party) =>
      (party ? (level.delegations?.[party]?.redLines ?? []) : []).flatMap((line) =>
        line && line.article === article.id && line.option !== undefined ? [line.option] : [],
      ),
    ),
  );
  if (options.every((option) => refused.has(option))) {
    const message = 'every option is a red line of a delegation that every text needs';
    report.fault(`${path}.options`, 'nothing-signable', message);
  }
}

/** Every source that is cited has to be among those listed. */
function checkSources(level: Part, report: Report): void {
  const valid = level.sources && Object.keys(level.sources);
  const cited = (path: string, part: { readonly source?: string } | undefined) =>
    report.known(`${path}.source`, 'unknown-source', part?.source, valid);
  level.articles?.forEach((article, at) => {
    cited(`articles[${at}]`, article);
    article?.options?.forEach((option, index) =>
      cited(`articles[${at}].options[${index}]`, option),
    );
  });
  for (const key of ['acts', 'contributors', 'events'] as const) {
    level[key]?.forEach((part, at) => cited(`${key}[${at}]`, part));
  }
  for (const party of PARTIES) {
    const sheet = level.delegations?.[party]?.sheet;
    for (const key of ['interests', 'argument', 'intelligence'] as const) {
      const path = `delegations.${party}.sheet.${key}`;
      sheet?.[key]?.forEach((statement, at) => cited(`${path}[${at}]`, statement));
    }
  }
}

function checkActs(level: Part, report: Report): void {
  const contributors = idsOf(level.contributors);
  level.acts?.forEach((act, at) => {
    if (!act) return;
    const path = `acts[${at}]`;
    report.known(`${path}.asks`, 'unknown-contributor', act.asks, contributors);
    if (act.asks !== undefined && act.party !== undefined && act.party !== 'coalition') {
      report.fault(`${path}.party`, 'not-the-coalition', 'only the coalition asks contributors');
    }
    if (!['changes', 'later', 'asks'].some((key) => Object.hasOwn(act, key))) {
      report.fault(path, 'act-without-effect', 'the act changes nothing');
    }
  });
}

function checkMeters(level: Part, report: Report): void {
  const { bounds, start } = level.war ?? {};
  for (const meter of METERS) {
    report.ordered(`war.bounds.${meter}`, bounds?.[meter]);
    const [low, high] = bounds?.[meter] ?? [];
    const value = start?.[meter];
    if (low === undefined || high === undefined || value === undefined || low > high) continue;
    if (value < low || value > high) {
      const message = `the start lies outside ${low} to ${high}`;
      report.fault(`war.start.${meter}`, 'out-of-bounds', message);
    }
  }
  for (const meter of ['ukrainianArmyThousand', 'russianForceThousand'] as const) {
    // The front moves by the ratio of the two: near zero it would know no bounds.
    if ((bounds?.[meter]?.[0] ?? LEAST_ARMY_THOUSAND) < LEAST_ARMY_THOUSAND) {
      const message = `an army has to stay at ${LEAST_ARMY_THOUSAND} thousand or more`;
      report.fault(`war.bounds.${meter}`, 'too-small', message);
    }
  }
  for (const meter of SHARE_METERS) {
    const [low = 0, high = 1] = bounds?.[meter] ?? [];
    if (low < 0 || high > 1) {
      const message = 'this meter has to stay within 0 and 1';
      report.fault(`war.bounds.${meter}`, 'not-a-share', message);
    }
  }
}

/** Cover is relative to the front's mean, so its mean by length is one. */
function checkCover(level: Part, report: Report): void {
  let frontKm = 0;
  let covered = 0;
  for (const sector of level.sectors ?? []) {
    if (sector?.lengthKm === undefined || sector.cover === undefined) return;
    frontKm += sector.lengthKm;
    covered += sector.lengthKm * sector.cover;
  }
  const mean = covered / frontKm;
  if (Math.abs(mean - 1) > TOLERANCE) {
    const message = `the mean of cover by length is ${mean.toFixed(3)}, not 1`;
    report.fault('sectors', 'cover-mean', message);
  }
}

function checkDelegation(level: Part, party: Party, report: Report): void {
  const delegation = level.delegations?.[party];
  if (!delegation) return;
  const path = `delegations.${party}`;
  const articles = idsOf(level.articles);
  checkTable(`${path}.opening`, 'article', delegation.opening, articles, report);
  checkTable(`${path}.weights`, 'article', delegation.weights, articles, report);
  checkTable(`${path}.worth`, 'article', delegation.worth, articles, report);
  const weights = Object.values(delegation.weights ?? {});
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? NaN), 0);
  // Not a number where a weight is missing, of which nothing can be said.
  if (delegation.weights && Math.abs(sum - 100) > TOLERANCE) {
    const message = `the weights sum to ${Number(sum.toFixed(3))}, not 100`;
    report.fault(`${path}.weights`, 'weights-sum', message);
  }
  for (const article of level.articles ?? []) {
    if (article?.id === undefined) continue;
    const options = idsOf(article.options);
    const opening = own(delegation.opening, article.id);
    report.known(`${path}.opening.${article.id}`, 'unknown-option', opening, options);
    const worth = own(delegation.worth, article.id);
    checkTable(`${path}.worth.${article.id}`, 'option', worth, options, report);
  }
  delegation.redLines?.forEach((line, at) => {
    if (!line) return;
    const linePath = `${path}.redLines[${at}]`;
    report.known(`${linePath}.article`, 'unknown-article', line.article, articles);
    if (line.article === undefined || line.option === undefined) return;
    const article = level.articles?.find((each) => each?.id === line.article);
    const options = idsOf(article?.options);
    report.known(`${linePath}.option`, 'unknown-option', line.option, options);
    if (own(delegation.opening, line.article) === line.option) {
      const message = 'the opening position crosses this red line';
      report.fault(linePath, 'opening-crosses-red-line', message);
    }
  });
}

/** A table has an entry for each id, and no other. */
function checkTable(
  path: string,
  what: 'article' | 'option',
  table: Readonly<Record<string, unknown>> | undefined,
  ids: Names,
  report: Report,
): void {
  if (!table || !ids) return;
  for (const id of Object.keys(table)) report.known(`${path}.${id}`, `unknown-${what}`, id, ids);
  for (const id of ids) {
    if (Object.hasOwn(table, id)) continue;
    report.fault(`${path}.${id}`, 'missing', `nothing is said of the ${what} “${id}”`);
  }
}

/** An entry by its own name only: an article may be called “constructor”. */
function own<T>(table: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return table && Object.hasOwn(table, id) ? table[id] : undefined;
}
