import { describe, expect, it } from 'vitest';
import {
  alternativeOf,
  assessText,
  burdenOf,
  byParty,
  crossesRedLine,
  isSameText,
  newRun,
  PARTIES,
  payoffOf,
  type Interests,
  type Party,
  type Text,
  type View,
} from '../../src/engine/index.ts';
import { seatsWith } from '../../src/match/index.ts';
import {
  changeOf,
  chancesOf,
  concessionsOf,
  crossedLines,
  makeRecording,
  mostTelling,
  outcomeOf,
  searchTalks,
  tabledIn,
  TELLING_POINTS,
  talksOf,
} from '../../src/replay/index.ts';
import { drive, RANDOM } from '../fixtures/drive.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const ALONE = seatsWith();
/** Two seats do what no strategy does: show texts to one alone, go back on their word, walk out. */
const LOOSE = seatsWith({ us: RANDOM, coalition: RANDOM });

function playedBy(seats: typeof ALONE, seed: string) {
  const { state, actions } = drive(level, seed, seats);
  const recording = makeRecording(level, seed, seats, 'model', actions);
  const interests: Interests = state.secrets;
  return { end: state, talks: talksOf(level, recording), interests };
}

const seeds = (count: number) => Array.from({ length: count }, (_, at) => `talks ${at + 1}`);
const games = [
  ...seeds(16).map((seed) => playedBy(ALONE, seed)),
  ...seeds(8).map((seed) => playedBy(LOOSE, seed)),
];
const talksWithInterests = games.flatMap(({ talks, interests }) =>
  talks.map((each) => ({ talks: each, interests })),
);

const worthOf = (view: View, interests: Interests, party: Party, text: Text) =>
  payoffOf(level, party, interests.weights[party], text, assessText(view, text));

describe('the talks of a run', () => {
  it('are its closed rounds, in order, and end with its text', () => {
    for (const { end, talks } of games) {
      const rounds = talks.flatMap((each) => each.rounds);
      expect(rounds.map(({ turn, positions }) => ({ turn, positions }))).toEqual(
        end.pastRounds.map(({ turn, positions }) => ({ turn, positions })),
      );
      expect(talks).toHaveLength(end.reopenings + 1);
      expect(talks.findLast(({ signed }) => signed !== null)?.signed ?? null).toEqual(end.text);
      expect(rounds.flatMap(({ shown }) => shown)).toHaveLength(end.shown.length);
    }
  });

  it('have in each round the circumstances in which it was decided', () => {
    for (const { end, talks } of games) {
      const first = newRun(level, end.secrets.seed).state.meters;
      expect(talks[0]!.rounds[0]?.view.meters ?? first).toEqual(first);
      for (const { rounds } of talks) {
        for (const { view, turn, round } of rounds) expect(view).toMatchObject({ turn, round });
      }
    }
  });

  it('come to a text, to none, and to a second text in these games; some texts are shown', () => {
    expect(games.some(({ end }) => end.text === null)).toBe(true);
    expect(games.some(({ talks }) => talks.length > 1)).toBe(true);
    expect(games.some(({ end }) => end.shown.length > 0)).toBe(true);
  });
});

describe('concessions', () => {
  it('add up to the difference between opening, last position and signed text', () => {
    for (const { talks, interests } of talksWithInterests) {
      const last = talks.rounds.at(-1);
      for (const { party, moved, signing, path } of concessionsOf(talks, interests)) {
        for (const of of PARTIES) {
          const worth = (text: Text) => worthOf(last!.view, interests, of, text);
          const given = worth(last!.positions[party]) - worth(talks.openings[party]);
          expect(moved.total[of]).toBeCloseTo(given, 9);
          const steps = path.slice(1).map(({ payoffs }, at) => payoffs[of] - path[at]!.payoffs[of]);
          expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(given, 9);
          if (!talks.signed) expect(signing).toBeNull();
          else {
            const signedFor = worth(talks.signed) - worth(last!.positions[party]);
            expect(signing!.total[of]).toBeCloseTo(signedFor, 9);
          }
        }
      }
    }
  });

  it('have terms that add up, one for each article that differs', () => {
    for (const { talks, interests } of talksWithInterests) {
      for (const { moved } of concessionsOf(talks, interests)) {
        const differing = moved.from.text.flatMap((option, at) =>
          option === moved.to.text[at] ? [] : [at],
        );
        expect(moved.articles.map(({ article }) => article)).toEqual(differing);
        for (const of of PARTIES) {
          const sum = moved.articles.reduce((total, { points }) => total + points[of], 0);
          expect(sum + moved.durability[of]).toBeCloseTo(moved.total[of], 9);
        }
      }
    }
  });

  it('of a text to itself are nothing', () => {
    const { talks, interests } = games[0]!;
    const { view, positions } = talks[0]!.rounds[0]!;
    const { articles, total } = changeOf(view, interests, positions.us, positions.us);
    expect({ articles, total }).toEqual({ articles: [], total: byParty(() => 0) });
  });
});

describe('a text that was missed', () => {
  it('was better for all four than what came, and each would have signed it then', () => {
    let better = 0;
    for (const { talks, interests } of talksWithInterests) {
      const came = outcomeOf(talks, interests);
      for (const chance of chancesOf(talks, interests)) {
        const { view } = talks.rounds[chance.round - 1]!;
        const { text } = chance.deal;
        for (const party of PARTIES) {
          const worth = worthOf(view, interests, party, text);
          const burden = burdenOf(level, party, view.meters);
          const gain = worth - burden - came.worth[party];
          expect(chance.gains[party]).toBeCloseTo(gain, 9);
          if (!chance.better) continue;
          expect(gain).toBeGreaterThanOrEqual(TELLING_POINTS);
          const least = alternativeOf(level, party, view.meters) + interests.reserve[party];
          expect(worth).toBeGreaterThanOrEqual(least);
          expect(crossesRedLine(level, party, text)).toBe(false);
        }
        if (chance.better) better++;
      }
    }
    expect(better).toBeGreaterThan(0);
  });

  it('is better by its words only where it beat the signed text in its own round', () => {
    let sooner = 0;
    for (const { talks, interests } of talksWithInterests) {
      if (!talks.signed) continue;
      for (const { round, deal, byText, onlySooner } of chancesOf(talks, interests)) {
        for (const party of PARTIES) {
          const gain =
            worthOf(talks.rounds[round - 1]!.view, interests, party, deal.text) -
            worthOf(talks.rounds[round - 1]!.view, interests, party, talks.signed);
          expect(byText![party]).toBeCloseTo(gain, 9);
        }
        expect(onlySooner).toBe(PARTIES.some((party) => byText![party] < 0.05));
        if (onlySooner) sooner++;
      }
    }
    expect(sooner).toBeGreaterThan(0);
  });

  it('lay on the table then: it was a position of the round or had been shown', () => {
    for (const { talks, interests } of talksWithInterests) {
      for (const { round, tabled } of chancesOf(talks, interests)) {
        expect(tabled.by.length + tabled.shown.length).toBeGreaterThan(0);
        for (const party of tabled.by) {
          expect(isSameText(talks.rounds[round - 1]!.positions[party], tabled.text)).toBe(true);
        }
      }
    }
  });

  it('is said of no round in which some text was better and another was not', () => {
    for (const { talks, interests } of talksWithInterests) {
      const came = outcomeOf(talks, interests);
      for (const chance of chancesOf(talks, interests)) {
        const { view } = talks.rounds[chance.round - 1]!;
        const anyBetter = tabledIn(talks, talks.rounds[chance.round - 1]!).some(({ text }) =>
          PARTIES.every((party) => {
            const worth = worthOf(view, interests, party, text);
            const least = alternativeOf(level, party, view.meters) + interests.reserve[party];
            return (
              worth - burdenOf(level, party, view.meters) - came.worth[party] >= TELLING_POINTS &&
              worth >= least &&
              !crossesRedLine(level, party, text)
            );
          }),
        );
        expect(chance.better).toBe(anyBetter);
      }
    }
  });

  it('is never the signed text in the round of its signature', () => {
    for (const { talks, interests } of talksWithInterests) {
      const telling = mostTelling(chancesOf(talks, interests).filter(({ better }) => better));
      if (!telling?.isSigned) continue;
      expect(telling.round).toBeLessThan(talks.rounds.length);
    }
  });
});

describe('red lines', () => {
  it('are those of every text that was tabled, shown or signed, and no others', () => {
    for (const { talks } of talksWithInterests) {
      const lines = crossedLines(level, talks);
      const laidDown = talks.rounds.flatMap(({ positions, shown }) => [
        ...PARTIES.map((party) => positions[party]),
        ...shown.map(({ text }) => text),
      ]);
      for (const of of PARTIES) {
        const mine = lines.filter((line) => line.of === of);
        expect(mine.length > 0).toBe(laidDown.some((text) => crossesRedLine(level, of, text)));
        expect(mine.some(({ signed }) => signed)).toBe(
          talks.signed !== null && crossesRedLine(level, of, talks.signed),
        );
        for (const { article, option, crossings } of mine) {
          for (const { by, to, rounds } of crossings) {
            for (const number of rounds) {
              const { positions, shown } = talks.rounds[number - 1]!;
              const texts =
                to === null
                  ? [positions[by]]
                  : shown.filter((each) => each.from === by && each.to === to).map((e) => e.text);
              expect(texts.some((text) => text[article] === option)).toBe(true);
            }
          }
        }
      }
    }
  });
});

describe('the search over all texts', () => {
  const { talks, interests } = games.find((game) => game.end.reopenings > 0)!;
  const reopened = talks.at(-1)!;
  const { improvement, deals, rooms } = lastOf(searchTalks(reopened, interests));
  const { view } = reopened.rounds.at(-1)!;

  it('ends with an exact answer, and looks at each round before the signature', () => {
    expect(improvement!.exact).toBe(true);
    expect(deals!.exact).toBe(true);
    expect(rooms.map(({ round }) => round)).toEqual(
      reopened.rounds
        .slice(0, -1)
        .map(({ round }) => round)
        .toReversed(),
    );
  });

  it('finds no trade that somebody loses by', () => {
    for (const deal of [improvement!.equalDeal, improvement!.jointDeal]) {
      if (!deal) continue;
      for (const party of PARTIES) {
        const gain =
          worthOf(view, interests, party, deal.text) -
          worthOf(view, interests, party, reopened.signed!);
        expect(gain).toBeGreaterThan(-1e-9);
      }
    }
  });

  it('finds no less room than the texts on the table left', () => {
    const least = new Map(
      chancesOf(reopened, interests)
        .filter(({ refusedBy }) => refusedBy.length === 0)
        .map((chance) => [chance.round, chance.least]),
    );
    const less = rooms.filter(({ round, spare }) => spare < (least.get(round) ?? spare) - 1e-9);
    expect(less).toEqual([]);
    expect(least.size).toBeGreaterThan(0);
  });
});

function lastOf<T>(search: Generator<T, T>): T {
  for (;;) {
    const { value, done } = search.next();
    if (done) return value;
  }
}
