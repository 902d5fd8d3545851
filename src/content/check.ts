import { METERS, PARTIES, type Level } from '../engine/index.ts';
import { unknownName, type LevelFault } from './fault.ts';

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

/** What must agree with what in a level whose shape is right. Every fault at once. */
export function checkLevel(level: Level): LevelFault[] {
  const faults: LevelFault[] = [];
  const fault = (path: string, code: string, message: string) =>
    faults.push({ path, code, message });
  const known = (path: string, code: string, name: string, valid: readonly string[]) => {
    if (!valid.includes(name)) faults.push(unknownName(path, code, name, valid));
  };
  const sources = Object.keys(level.sources);
  const cited = (path: string, source: string | undefined) => {
    if (source !== undefined) known(`${path}.source`, 'unknown-source', source, sources);
  };
  const unique = (path: string, items: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    items.forEach(({ id }, at) => {
      if (seen.has(id)) fault(`${path}[${at}].id`, 'duplicate-id', `“${id}” is used twice`);
      seen.add(id);
    });
  };
  unique('articles', level.articles);
  unique('acts', level.acts);
  unique('contributors', level.contributors);
  unique('sectors', level.sectors);
  unique('events', level.events);

  const articleIds = level.articles.map(({ id }) => id);
  level.articles.forEach((article, at) => {
    const path = `articles[${at}]`;
    cited(path, article.source);
    unique(`${path}.options`, article.options);
    if (article.sentence.split('{}').length !== 2) {
      fault(`${path}.sentence`, 'no-bracket', 'the sentence needs “{}” exactly once');
    }
    article.options.forEach((option, index) => cited(`${path}.options[${index}]`, option.source));
  });

  for (const party of PARTIES) checkDelegation(level, party, articleIds, faults, { known, cited });

  level.acts.forEach((act, at) => {
    cited(`acts[${at}]`, act.source);
    if (act.asks !== undefined) {
      known(
        `acts[${at}].asks`,
        'unknown-contributor',
        act.asks,
        level.contributors.map(({ id }) => id),
      );
      if (act.party !== 'coalition') {
        fault(`acts[${at}].party`, 'not-the-coalition', 'only the coalition asks contributors');
      }
    }
    if (!act.changes && !act.later && act.asks === undefined) {
      fault(`acts[${at}]`, 'act-without-effect', 'the act changes nothing');
    }
  });
  level.contributors.forEach((contributor, at) => {
    cited(`contributors[${at}]`, contributor.source);
    for (const key of ['willingness', 'reliability'] as const) {
      const [low, high] = contributor[key];
      if (low > high) {
        fault(
          `contributors[${at}].${key}`,
          'bounds-reversed',
          'the lower bound is above the upper',
        );
      }
    }
  });
  level.events.forEach((event, at) => {
    cited(`events[${at}]`, event.source);
    if ((event.turn === undefined) === (event.chance === undefined)) {
      fault(`events[${at}]`, 'turn-or-chance', 'an event has either a turn or a chance');
    }
  });
  for (const meter of METERS) {
    const [low, high] = level.war.bounds[meter];
    if (low > high) {
      fault(`war.bounds.${meter}`, 'bounds-reversed', 'the lower bound is above the upper');
    } else if (level.war.start[meter] < low || level.war.start[meter] > high) {
      fault(`war.start.${meter}`, 'out-of-bounds', `the start lies outside ${low} to ${high}`);
    }
  }
  for (const meter of ['ukrainianArmyThousand', 'russianForceThousand'] as const) {
    // The front moves by the ratio of the two: near zero it would know no bounds.
    if (level.war.bounds[meter][0] < LEAST_ARMY_THOUSAND) {
      fault(
        `war.bounds.${meter}`,
        'too-small',
        `an army has to stay at ${LEAST_ARMY_THOUSAND} thousand or more`,
      );
    }
  }
  for (const meter of SHARE_METERS) {
    const [low, high] = level.war.bounds[meter];
    if (low < 0 || high > 1) {
      fault(`war.bounds.${meter}`, 'not-a-share', 'this meter has to stay within 0 and 1');
    }
  }
  for (const key of ['inForce', 'arrival'] as const) {
    level.deployment[key].forEach((value, at, all) => {
      if (at > 0 && value < all[at - 1]!) {
        fault(`deployment.${key}[${at}]`, 'falls', 'shares have to rise from quarter to quarter');
      }
    });
  }
  if (level.priors.settledTempo > level.priors.liveTempo) {
    fault(
      'priors.settledTempo',
      'bounds-reversed',
      'a settled front is not livelier than a live one',
    );
  }
  const frontKm = level.sectors.reduce((sum, sector) => sum + sector.lengthKm, 0);
  const cover =
    level.sectors.reduce((sum, sector) => sum + sector.lengthKm * sector.cover, 0) / frontKm;
  if (Math.abs(cover - 1) > TOLERANCE) {
    fault('sectors', 'cover-mean', `the mean of cover by length is ${cover.toFixed(3)}, not 1`);
  }
  return faults;
}

interface Checks {
  readonly known: (path: string, code: string, name: string, valid: readonly string[]) => void;
  readonly cited: (path: string, source: string | undefined) => void;
}

function checkDelegation(
  level: Level,
  party: (typeof PARTIES)[number],
  articleIds: readonly string[],
  faults: LevelFault[],
  { known, cited }: Checks,
): void {
  const path = `delegations.${party}`;
  const delegation = level.delegations[party];
  for (const [key, value] of [
    ['opening', delegation.opening],
    ['weights', delegation.weights],
    ['worth', delegation.worth],
  ] as const) {
    for (const id of Object.keys(value))
      known(`${path}.${key}.${id}`, 'unknown-article', id, articleIds);
    for (const id of articleIds) {
      if (!Object.hasOwn(value, id)) {
        faults.push({
          path: `${path}.${key}.${id}`,
          code: 'missing',
          message: `nothing is said of the article “${id}”`,
        });
      }
    }
  }
  const sum = Object.values(delegation.weights).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 100) > TOLERANCE) {
    faults.push({
      path: `${path}.weights`,
      code: 'weights-sum',
      message: `the weights sum to ${Number(sum.toFixed(3))}, not 100`,
    });
  }
  for (const article of level.articles) {
    const options = article.options.map(({ id }) => id);
    // Own names only: an article may be called “constructor”.
    const opening = Object.hasOwn(delegation.opening, article.id)
      ? delegation.opening[article.id]
      : undefined;
    if (opening !== undefined) {
      known(`${path}.opening.${article.id}`, 'unknown-option', opening, options);
    }
    if (!Object.hasOwn(delegation.worth, article.id)) continue;
    const worth = delegation.worth[article.id]!;
    for (const id of Object.keys(worth)) {
      known(`${path}.worth.${article.id}.${id}`, 'unknown-option', id, options);
    }
    for (const id of options) {
      if (!Object.hasOwn(worth, id)) {
        faults.push({
          path: `${path}.worth.${article.id}.${id}`,
          code: 'missing',
          message: `nothing is said of the option “${id}”`,
        });
      }
    }
  }
  delegation.redLines.forEach((line, at) => {
    known(`${path}.redLines[${at}].article`, 'unknown-article', line.article, articleIds);
    const article = level.articles.find(({ id }) => id === line.article);
    if (article) {
      known(
        `${path}.redLines[${at}].option`,
        'unknown-option',
        line.option,
        article.options.map(({ id }) => id),
      );
    }
    if (delegation.opening[line.article] === line.option) {
      faults.push({
        path: `${path}.redLines[${at}]`,
        code: 'opening-crosses-red-line',
        message: 'the opening position crosses this red line',
      });
    }
  });
  const { sheet } = delegation;
  for (const key of ['interests', 'argument', 'intelligence'] as const) {
    sheet[key].forEach((statement, at) => cited(`${path}.sheet.${key}[${at}]`, statement.source));
  }
}
