import {
  alternativeOf,
  amendText,
  assessText,
  crossesRedLine,
  factsOf,
  giveOf,
  hasSigned,
  isSameText,
  onTheTable,
  PARTIES,
  payoffOf,
  signatoriesOf,
  type Party,
  type Prospect,
  type Text,
  type View,
} from '../engine/index.ts';

/** What a text is worth to the holder of a view, by its own weights, if it were signed now. */
export function worthToMe(view: View, text: Text): number {
  return payoffOf(view.level, view.party, view.own.weights, text, prospectOf(view, text));
}

/**
 * Whether a text is worth at least so much to the holder of a view. How well it would hold is assessed
 * only where that can decide: a text that does not is still worth its give less the durability share.
 */
export function isWorth(view: View, text: Text, least: number): boolean {
  const most = worthAtMost(view, text);
  if (most < least) return false;
  const { durabilityShare } = view.level.delegations[view.party];
  if (most < Infinity && most * (1 - durabilityShare) >= least) return true;
  return worthToMe(view, text) >= least;
}

/** What a text is worth if it holds for sure; unbounded for whoever looks to testing it. */
function worthAtMost({ level, party, own }: View, text: Text): number {
  if (level.delegations[party].stageValuePoints > 0) return Infinity;
  return giveOf(level, party, own.weights, text);
}

/** How well a text would hold, as everyone may estimate it. */
export function prospectOf(view: View, text: Text): Prospect {
  return assessText(view, text);
}

/** What fighting on is worth to a delegation; the war is public, so this is known of everyone. */
export function alternative(view: View, party: Party = view.party): number {
  return alternativeOf(view.level, party, view.meters);
}

/** The least a text must be worth to the holder of the view to be signed. */
export function reservation(view: View): number {
  return alternative(view) + view.own.reserve;
}

/** How much the gain of each delegation counts when one concedes. */
export type Towards = Readonly<Record<Party, number>>;

/** A delegation's concessions in order, from its opening; worked out as far as they were needed. */
interface Path {
  readonly texts: Text[];
  /** The best change of each article of the last text. */
  readonly changes: Change[];
  ended: boolean;
}

/** Another option for an article, and what it gives others for what it costs. */
interface Change {
  readonly option: number;
  readonly ratio: number;
}

/** Paths by true weights (an array that lives as long as its run) and by strategy. */
const paths = new WeakMap<readonly number[], Map<Towards, Path>>();

function pathOf(view: View, towards: Towards): Path {
  let byTowards = paths.get(view.own.weights);
  if (!byTowards) {
    byTowards = new Map();
    paths.set(view.own.weights, byTowards);
  }
  let path = byTowards.get(towards);
  if (!path) {
    const opening = factsOf(view.level).openings[view.party];
    const changes = opening.map((_, article) => bestChange(view, opening, article, towards));
    path = { texts: [opening], changes, ended: false };
    byTowards.set(towards, path);
  }
  return path;
}

/** The n-th text of a path, worked out if need be; undefined beyond its end. */
function textAt(view: View, path: Path, towards: Towards, step: number): Text | undefined {
  while (path.texts.length <= step && !path.ended) {
    // Every step pleases the others more, so the path ends.
    let best = 0;
    path.changes.forEach(({ ratio }, article) => {
      if (ratio > path.changes[best]!.ratio) best = article;
    });
    const { option, ratio } = path.changes[best]!;
    if (ratio === 0) path.ended = true;
    else {
      const next = amendText(view.level, path.texts[path.texts.length - 1]!, best, option);
      path.texts.push(next);
      path.changes[best] = bestChange(view, next, best, towards);
    }
  }
  return path.texts[step];
}

/** Where on its path a delegation stands; 0 when its position is not on it. */
function standingAt(view: View, path: Path, towards: Towards): number {
  const stood = view.positions[view.party];
  for (let step = 0; ; step++) {
    const text = textAt(view, path, towards, step);
    if (!text) return 0;
    if (isSameText(text, stood)) return step;
  }
}

/**
 * Concede towards the others until a text is worth no more than the aspiration, from where one stood:
 * each step is the change that gives the others most, by their stated interests, for what it costs
 * here (logrolling). Steps are taken back while the text is worth less than the aspiration. Never
 * across an own red line.
 * @param towards a constant of the strategy: its order of concessions is worked out once a run.
 */
export function concede(view: View, aspiration: number, towards: Towards): Text {
  const path = pathOf(view, towards);
  let step = standingAt(view, path, towards);
  while (step > 0 && !isWorth(view, path.texts[step]!, aspiration)) step--;
  for (;;) {
    const next = textAt(view, path, towards, step + 1);
    if (!next || !isWorth(view, next, aspiration)) return path.texts[step]!;
    step++;
  }
}

/** The change of one article that gives others most for what it costs here; its ratio is 0 for none. */
function bestChange(view: View, text: Text, article: number, towards: Towards): Change {
  const { party, own } = view;
  const { weights, worth, redLines } = factsOf(view.level);
  const now = text[article]!;
  const mine = worth[party][article]!;
  let best: Change = { option: now, ratio: 0 };
  for (let option = 0; option < mine.length; option++) {
    if (option === now) continue;
    let gain = 0;
    for (const other of PARTIES) {
      if (other === party || towards[other] === 0) continue;
      const theirs = worth[other][article]!;
      gain += towards[other] * weights[other][article]! * (theirs[option]! - theirs[now]!);
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

/** Least gain to others, hundredths of a point, for which a change is thought of. */
const LEAST_GAIN = 1;

/** Rounds before the end in which the broker's draft is the focal text (Schelling 1960). */
const FOCAL_ROUNDS = 2;

/** Whether time is short enough that all look to one draft. */
export function isLate(view: View): boolean {
  return view.roundLimit - view.round < FOCAL_ROUNDS;
}

/**
 * The text on the table to sign: worth at least the threshold and not across a red line; of those,
 * the one that most of the delegations it needs have signed already, late in the talks the broker's,
 * then the one worth most.
 */
export function textToSign(view: View, threshold: number): Text | null {
  let best: Text | null = null;
  let bestScore = -Infinity;
  for (const text of onTheTable(view, view.party)) {
    if (crossesRedLine(view.level, view.party, text)) continue;
    if (worthAtMost(view, text) < threshold) continue;
    const worth = worthToMe(view, text);
    if (worth < threshold) continue;
    const missing = signatoriesOf(view.level, text).filter(
      (party) => party !== view.party && !hasSigned(view, party, text),
    ).length;
    const focal = isLate(view) && isSameText(text, view.positions.us);
    const score = worth - 1000 * missing + (focal ? 5000 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = text;
    }
  }
  return best;
}
