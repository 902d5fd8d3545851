import {
  amendText,
  factsOf,
  isSameText,
  PARTIES,
  type ByParty,
  type Text,
  type View,
} from '../../engine/index.ts';
import { isWorth, openingOf } from './worth.ts';

/** A delegation's possible concessions, from its opening on: each text concedes more than the last. */
export interface Concessions {
  /** The n-th text, worked out if need be; undefined beyond the end. */
  at(step: number): Text | undefined;
}

/**
 * Concede until a text is worth no more than the aspiration, from where one stood. Steps are taken back
 * while the text is worth less than the aspiration, down to the opening.
 */
export function concede(view: View, aspiration: number, concessions: Concessions): Text {
  let step = standingAt(view, concessions);
  while (step > 0 && !isWorth(view, concessions.at(step)!, aspiration)) step--;
  for (;;) {
    const next = concessions.at(step + 1);
    if (!next || !isWorth(view, next, aspiration)) return concessions.at(step)!;
    step++;
  }
}

/** Where among its concessions a delegation stands; 0 when its position is none of them. */
function standingAt(view: View, concessions: Concessions): number {
  const stood = view.positions[view.party];
  for (let step = 0; ; step++) {
    const text = concessions.at(step);
    if (!text) return 0;
    if (isSameText(text, stood)) return step;
  }
}

/** How much the gain of each delegation counts when one concedes. */
export type Towards = Readonly<ByParty<number>>;

/** Weights over articles that a delegation ascribes to each. */
export type Ascribed = Readonly<ByParty<readonly number[]>>;

/** Known concessions by true weights (an array that lives as long as its run) and by direction. */
const known = new WeakMap<readonly number[], Map<Towards, Concessions>>();

/**
 * Logrolling by stated interests: each step is the change that gives the others most for what it costs
 * here (Froman and Cohen 1970). Never across an own red line.
 * @param towards a constant of the strategy: its order of concessions is worked out once a run.
 */
export function towardsStated(view: View, towards: Towards): Concessions {
  let byTowards = known.get(view.own.weights);
  if (!byTowards) {
    byTowards = new Map();
    known.set(view.own.weights, byTowards);
  }
  let concessions = byTowards.get(towards);
  if (!concessions) {
    concessions = new Logroll(view, towards, factsOf(view.level).weights);
    byTowards.set(towards, concessions);
  }
  return concessions;
}

/** Another option for an article, and what it gives others for what it costs. */
interface Change {
  readonly option: number;
  readonly ratio: number;
}

/** Concessions by what each change gives the others for what it costs here. */
export class Logroll implements Concessions {
  readonly #view: View;
  readonly #towards: Towards;
  readonly #ascribed: Ascribed;
  readonly #texts: Text[];
  /** The best change of each article of the last text. */
  readonly #changes: Change[];
  #ended = false;

  constructor(view: View, towards: Towards, ascribed: Ascribed) {
    this.#view = view;
    this.#towards = towards;
    this.#ascribed = ascribed;
    const opening = openingOf(view);
    this.#texts = [opening];
    this.#changes = opening.map((_, article) => this.#bestChange(opening, article));
  }

  at(step: number): Text | undefined {
    while (this.#texts.length <= step && !this.#ended) {
      // Every step pleases the others more, so there is an end.
      let best = 0;
      this.#changes.forEach(({ ratio }, article) => {
        if (ratio > this.#changes[best]!.ratio) best = article;
      });
      const { option, ratio } = this.#changes[best]!;
      if (ratio === 0) this.#ended = true;
      else {
        const last = this.#texts[this.#texts.length - 1]!;
        const next = amendText(this.#view.level, last, best, option);
        this.#texts.push(next);
        this.#changes[best] = this.#bestChange(next, best);
      }
    }
    return this.#texts[step];
  }

  /** The change of one article that gives others most for its cost; its ratio is 0 for none. */
  #bestChange(text: Text, article: number): Change {
    const { party, own, level } = this.#view;
    const { worth, redLines } = factsOf(level);
    const now = text[article]!;
    const mine = worth[party][article]!;
    let best: Change = { option: now, ratio: 0 };
    for (let option = 0; option < mine.length; option++) {
      if (option === now) continue;
      let gain = 0;
      for (const other of PARTIES) {
        if (other === party || this.#towards[other] === 0) continue;
        const theirs = worth[other][article]!;
        const weight = this.#ascribed[other][article]!;
        gain += this.#towards[other] * weight * (theirs[option]! - theirs[now]!);
      }
      if (gain <= LEAST_GAIN) continue;
      const cost = own.weights[article]! * (mine[now]! - mine[option]!);
      // A change that costs nothing and pleases others is always worth making first.
      const ratio = cost <= 0 ? 1000 + gain : gain / cost;
      if (ratio <= best.ratio) continue;
      if (redLines[party].some((line) => line.article === article && line.option === option)) {
        continue;
      }
      best = { option, ratio };
    }
    return best;
  }
}

/** Least gain to others, hundredths of a point, for which a change is thought of. */
const LEAST_GAIN = 1;

/** Paces in which the way from the opening to the worst option of every article is divided. */
const PACES = 20;

const even = new WeakMap<readonly number[], Concessions>();

/**
 * Concede on every article at one pace, with no thought of what the others want: at each pace an article
 * takes the option that is worth least to oneself and still that share of what was asked at the opening
 * (Faratin, Sierra and Jennings 1998, where each issue follows the same curve). Never across a red line.
 */
export function evenly(view: View): Concessions {
  let concessions = even.get(view.own.weights);
  if (!concessions) {
    const texts = evenTexts(view);
    concessions = { at: (step) => texts[step] };
    even.set(view.own.weights, concessions);
  }
  return concessions;
}

function evenTexts(view: View): readonly Text[] {
  const { level, party } = view;
  const { worth, redLines } = factsOf(level);
  const opening = openingOf(view);
  const texts: Text[] = [opening];
  for (let pace = 1; pace <= PACES; pace++) {
    let text = opening;
    opening.forEach((asked, article) => {
      const mine = worth[party][article]!;
      const least = mine[asked]! * (1 - pace / PACES);
      let chosen = asked;
      mine.forEach((points, option) => {
        const refused = redLines[party].some(
          (line) => line.article === article && line.option === option,
        );
        if (!refused && points >= least && points < mine[chosen]!) chosen = option;
      });
      text = amendText(level, text, article, chosen);
    });
    if (!isSameText(text, texts[texts.length - 1]!)) texts.push(text);
  }
  return texts;
}
