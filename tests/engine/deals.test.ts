import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  assessText,
  byParty,
  crossesRedLine,
  dealOf,
  factsOf,
  findDeals,
  improveText,
  newRun,
  PARTIES,
  payoffOf,
  signatoriesOf,
  statedInterests,
  trueInterests,
  viewFor,
  type Deal,
  type Level,
  type Party,
  type Text,
  type View,
} from '../../src/engine/index.ts';
import { couplingOf, HOLD } from '../../src/engine/advice/deals/coupling.ts';
import { runThrough } from '../../src/match/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { finish } from '../model/bargaining/random.ts';

const level = mainLevel();

/** Views at the table over whole runs: at the start, midway, and reopened after a violation. */
function viewsOf(seeds: number, every: number): View[] {
  const views: View[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    let seen = -1;
    runThrough(level, `deals/${seed}`, DEFAULT_STRATEGIES, (_, state) => {
      if (state.phase !== 'talks' || state.turn === seen) return;
      seen = state.turn;
      if (state.turn % every === 1 || state.reopenings > 0) views.push(viewFor(state, 'ukraine'));
    });
  }
  return views;
}

const views = viewsOf(12, 4);
const opening = viewFor(newRun(level, 'deals').state, 'ukraine');
const anyText = (stream: ReturnType<typeof openStream>): Text =>
  level.articles.map(({ options }) => stream.whole(0, options.length - 1));

describe('the coupling by durability', () => {
  it('is never exceeded with some articles fixed, and exact with all', () => {
    expect(views.some((view) => view.reopenings > 0)).toBe(true);
    expect(views.some((view) => view.round > 4)).toBe(true);
    const points = level.delegations.russia.stageValuePoints;
    const russia = PARTIES.indexOf('russia');
    let pairs = 0;
    let worstHold = -Infinity;
    let worstStage = -Infinity;
    // The last is worse than any run comes to: a beaten army, no means, no faith in Washington.
    const beaten: View = {
      ...opening,
      meters: { ...opening.meters, ukrainianArmyThousand: 150, longRange: 0.1, usCommitment: -0.3 },
    };
    const strong: View = {
      ...opening,
      meters: { ...opening.meters, ukrainianArmyThousand: 500, longRange: 0.9, usCommitment: 0.3 },
    };
    for (const view of [...views, beaten, strong]) {
      const coupling = couplingOf(view, () => true);
      const stream = openStream(`coupling/${pairs}`, view.turn, 'texts');
      for (let draw = 0; draw < 60; draw++) {
        const text = anyText(stream);
        const { hold, stageValue } = assessText(view, text);
        let place = coupling.root;
        for (const article of coupling.issues) {
          worstHold = Math.max(worstHold, hold - place.addends[HOLD]! / 100);
          worstStage = Math.max(worstStage, stageValue - place.addends[russia]! / points);
          pairs++;
          place = place.fix(text[article]!);
        }
        expect(place.addends[HOLD]! / 100).toBeCloseTo(hold, 12);
        expect(place.addends[russia]! / points).toBeCloseTo(stageValue, 12);
      }
    }
    // oxlint-disable-next-line no-console
    console.log(
      `${pairs} pairs of text and place in ${views.length + 2} circumstances: worst excess over the ` +
        `ceilings ${worstHold.toExponential(1)} (hold), ${worstStage.toExponential(1)} (stage value)`,
    );
    expect(pairs).toBeGreaterThan(20_000);
    expect(worstHold).toBeLessThanOrEqual(1e-12);
    expect(worstStage).toBeLessThanOrEqual(1e-12);
  });

  it('makes payoffs equal to those of the rules', () => {
    const stream = openStream('payoffs', 0, 'texts');
    for (const view of [opening, views.at(-1)!]) {
      const interests = statedInterests(view);
      for (let draw = 0; draw < 50; draw++) {
        const text = anyText(stream);
        const assessment = assessText(view, text);
        const deal = dealOf(view, interests, text);
        expect(deal.hold).toBe(assessment.hold);
        for (const party of PARTIES) {
          const weights = interests.weights[party];
          expect(deal.payoffs[party]).toBe(payoffOf(level, party, weights, text, assessment));
        }
      }
    }
  });
});

/** A view of the level with only some articles open, the rest as in the text in force or one given. */
function reduced(view: View, given: Text, open: readonly string[]): View {
  const text = view.text ?? given;
  const kept = (id: string, at: number) => (_: unknown, index: number) =>
    open.includes(id) || index === text[at];
  const articles = level.articles.map((article, at) => ({
    ...article,
    options: article.options.filter(kept(article.id, at)),
  }));
  const ids = level.articles.map(({ options }, at) => options[text[at]!]!.id);
  const delegations = byParty((party) => {
    const delegation = level.delegations[party];
    const has = (article: string, option: string) =>
      articles.some(({ id, options }) => id === article && options.some((o) => o.id === option));
    return {
      ...delegation,
      opening: Object.fromEntries(
        level.articles.map(({ id }, at) => {
          const own = delegation.opening[id]!;
          return [id, has(id, own) ? own : ids[at]!];
        }),
      ),
      redLines: delegation.redLines.filter(({ article, option }) => has(article, option)),
    };
  });
  const small: Level = { ...level, articles, delegations };
  const { openings } = factsOf(small);
  const inForce = view.text?.map((option, at) =>
    open.includes(level.articles[at]!.id) ? option : 0,
  );
  return { ...view, level: small, positions: openings, text: inForce ?? null };
}

/** Every text of a small level as a deal. */
function allDeals(view: View): Deal[] {
  const interests = statedInterests(view);
  const texts = view.level.articles.reduce<number[][]>(
    (list, { options }) => list.flatMap((text) => options.map((_, option) => [...text, option])),
    [[]],
  );
  return texts.map((text) => dealOf(view, interests, text));
}

const FROZEN: Text = [2, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1];
const CASES: readonly (readonly [name: string, view: View, open: readonly string[]])[] = [
  ['the opening', opening, ['territory', 'force', 'consent', 'engagement', 'backing', 'sanctions']],
  [
    'midway',
    views.find(({ round }) => round > 4)!,
    ['pullback', 'force', 'backing', 'army', 'finance', 'prisoners'],
  ],
  [
    'reopened',
    views.find(({ reopenings }) => reopenings > 0)!,
    ['territory', 'monitoring', 'force', 'minerals', 'sanctions', 'alignment'],
  ],
];

describe.each(CASES)('deals on a reduced level, %s', (_, view, open) => {
  const small = reduced(view, FROZEN, open);
  const interests = statedInterests(small);
  const deals = allDeals(small);
  const found = finish(findDeals(small, interests));
  const { least } = found;
  const gain = (deal: Deal, party: Party) => deal.payoffs[party] - least[party];
  const signs = (deal: Deal) => (party: Party) =>
    gain(deal, party) >= 0 && !crossesRedLine(small.level, party, deal.text);
  const signable = deals.filter(({ text }) =>
    PARTIES.every((party) => !crossesRedLine(small.level, party, text)),
  );
  const zone = signable.filter((deal) => PARTIES.every(signs(deal)));
  const top = (list: readonly Deal[], score: (deal: Deal) => number) =>
    list.reduce((best, deal) => Math.max(best, score(deal)), -Infinity);
  const leastGain = (deal: Deal) => Math.min(...PARTIES.map((party) => gain(deal, party)));

  it('has the zone and its points', () => {
    expect(found.exact).toBe(true);
    expect(found.zone.exists).toBe(zone.length > 0);
    expect(found.zone.leastMargin).toBeCloseTo(top(signable, leastGain), 6);
    const sum = (deal: Deal) => PARTIES.reduce((total, party) => total + gain(deal, party), 0);
    const product = (deal: Deal) => PARTIES.reduce((total, party) => total * gain(deal, party), 1);
    const { utilitarian, nash } = found.solutions;
    expect(utilitarian ? sum(utilitarian) : -Infinity).toBeCloseTo(top(zone, sum), 6);
    expect(nash ? product(nash) : -Infinity).toBeCloseTo(top(zone, product), 3);
  });

  it('has the frontiers of pairs', () => {
    expect(found.pairs.length).toBe(6);
    for (const {
      parties: [a, b],
      deals: front,
    } of found.pairs) {
      const efficient = signable.filter(
        ({ payoffs }) =>
          !signable.some(
            (other) =>
              other.payoffs[a] >= payoffs[a] - 1e-9 &&
              other.payoffs[b] >= payoffs[b] - 1e-9 &&
              other.payoffs[a] + other.payoffs[b] > payoffs[a] + payoffs[b] + 1e-9,
          ),
      );
      const points = (list: readonly Deal[]) =>
        [
          ...new Set(
            list.map(({ payoffs }) => `${payoffs[a].toFixed(6)} ${payoffs[b].toFixed(6)}`),
          ),
        ].sort();
      expect(points(front)).toEqual(points(efficient));
    }
  });

  it('has the deal that holds best of those that would be signed', () => {
    const agreed = deals.filter((deal) => signatoriesOf(small.level, deal.text).every(signs(deal)));
    expect(found.mostDurable?.hold ?? -Infinity).toBeCloseTo(
      top(agreed, ({ hold }) => hold),
      9,
    );
  });

  it('knows how far a text is from the frontier', () => {
    const from = deals[Math.floor(deals.length / 2)]!;
    const improvement = finish(improveText(small, interests, from.text));
    const gains = (deal: Deal) => PARTIES.map((party) => deal.payoffs[party] - from.payoffs[party]);
    const worst = (deal: Deal) => Math.min(...gains(deal));
    const joint = (deal: Deal) => gains(deal).reduce((total, points) => total + points, 0);
    expect(improvement.equalGain).toBeCloseTo(Math.max(0, top(signable, worst)), 6);
    const better = signable.filter((deal) => worst(deal) >= 0);
    expect(improvement.jointGain).toBeCloseTo(Math.max(0, top(better, joint)), 6);
  });
});

describe('deals on the whole level', () => {
  it('come ever better, keep to red lines, and the same each time', () => {
    const interests = statedInterests(opening);
    const search = findDeals(opening, interests);
    const first = search.next();
    expect(first.done).toBe(false);
    const found = finish(search);
    expect(found.zone.leastMargin).toBeGreaterThanOrEqual(first.value.zone.leastMargin);
    for (const { deals } of found.pairs) {
      expect(deals.length).toBeGreaterThan(0);
      for (const { text } of deals) {
        for (const party of PARTIES) expect(crossesRedLine(level, party, text)).toBe(false);
      }
    }
    expect(finish(findDeals(opening, interests))).toEqual(found);
  });

  it('go by true interests only when a run is over', () => {
    expect(trueInterests(opening)).toBeNull();
    const over = viewFor(runThrough(level, 'deals/true', DEFAULT_STRATEGIES), 'us');
    expect(trueInterests(over)?.weights).toEqual(over.revealed!.weights);
  });
});
