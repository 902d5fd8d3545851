import { clamp } from '../base/detmath.ts';
import { refuse, type Fault } from '../base/result.ts';
import { EFFECTS, type Effect, type Level, type Option } from './level.ts';
import { PARTIES, type Party } from './party.ts';

/** A draft agreement: the index of one option for each article, in the level's order. */
export type Text = readonly number[];

/** A text's identity as a string: two texts with the same key are the same text. */
export function textKey(text: Text): string {
  return text.join('.');
}

/** Whether two texts are the same text. */
export function isSameText(a: Text, b: Text): boolean {
  if (a === b) return true;
  for (let article = 0; article < a.length; article++) {
    if (a[article] !== b[article]) return false;
  }
  return a.length === b.length;
}

/** Whether this is a complete text of this level. */
export function isText(level: Level, text: unknown): text is Text {
  return textFault(level, text) === null;
}

/** Why this is not a complete text of this level: the first article without a known option, if any. */
export function textFault(level: Level, text: unknown): Fault | null {
  if (Array.isArray(text) && isOwn(level, text)) return null;
  if (!Array.isArray(text) || text.length !== level.articles.length) {
    return refuse('talks/not-a-text', { articles: level.articles.length }).fault;
  }
  // By index: the list's own methods pass over holes.
  const at = level.articles.findIndex(({ options }, index) => {
    const option = text[index] as number;
    return !(Number.isInteger(option) && option >= 0 && option < options.length);
  });
  if (at < 0) return null;
  const { id, options } = level.articles[at]!;
  return refuse('talks/unknown-option', { article: id, options: options.length }).fault;
}

/** The chosen options of a text, in the order of its articles. */
export function optionsOf(level: Level, text: Text): readonly Option[] {
  return level.articles.map((article, at) => article.options[text[at]!]!);
}

/** A text from option ids by article id. Ids are checked by the level's validator beforehand. */
export function textFromIds(level: Level, ids: Readonly<Record<string, string>>): Text {
  return level.articles.map((article) => {
    const at = article.options.findIndex((option) => option.id === ids[article.id]);
    if (at < 0) throw new Error(`broken invariant: no option ${ids[article.id]} in ${article.id}`);
    return at;
  });
}

/** Option ids by article id. */
export function textToIds(level: Level, text: Text): Record<string, string> {
  const ids: Record<string, string> = {};
  level.articles.forEach((article, at) => {
    ids[article.id] = article.options[text[at]!]!.id;
  });
  return ids;
}

/** What a text provides once in force. */
export interface Provisions {
  readonly force: 'none' | 'un' | 'national';
  /** Deployment takes Russia's consent: by the consent article, or always for a UN force. */
  readonly russianConsent: boolean;
  readonly effects: Readonly<Record<Effect, number>>;
  /** Two texts with the same number provide the same; it means nothing beyond this process. */
  readonly number: number;
}

/** Effects that are ceilings: the lowest stated one holds, and none stated means no ceiling. */
const CEILINGS: ReadonlySet<Effect> = new Set([
  'armyCeilingThousand',
  'longRangeCeiling',
  'engagementCeiling',
]);
/** Effects that are shares and so lie in 0…1. */
const SHARES: ReadonlySet<Effect> = new Set([
  'engagement',
  'counterDrone',
  'usPledge',
  'monitoring',
  'snapback',
  'concessions',
  'businessStake',
]);

/** What follows from a text alone, worked out once. Texts are never changed in place. */
interface TextFacts {
  readonly level: Level;
  /** The array by which this text is known: frozen, and nobody else's. */
  readonly text: Text;
  readonly provisions: Provisions;
  readonly signatories: readonly Party[];
  /** Texts one change away, by article and option, as far as they were asked for. */
  readonly amended: Text[][];
}

/** Texts met so far: by their arrays, which is quick, and by level and key. */
let factsByText = new WeakMap<Text, TextFacts>();
let factsByKey = new WeakMap<Level, Map<string, TextFacts>>();
const MOST_REMEMBERED = 100_000;

function factsOfText(level: Level, text: Text): TextFacts {
  const known = factsByText.get(text);
  if (known?.level === level) return known;
  const facts = factsByOptions(level, text);
  factsByText.set(text, facts);
  return facts;
}

/** Facts of a text whose array may be gone or changed the next moment: only its options count. */
function factsByOptions(level: Level, text: Text): TextFacts {
  let byKey = factsByKey.get(level);
  if (!byKey || byKey.size > MOST_REMEMBERED) {
    // Known texts lead to their amendments, so they can only be forgotten all at once.
    factsByText = new WeakMap();
    factsByKey = new WeakMap();
    byKey = new Map();
    factsByKey.set(level, byKey);
  }
  const key = textKey(text);
  let facts = byKey.get(key);
  if (!facts) {
    const provisions = addUp(level, text);
    const signatories = listSignatories(level, text);
    facts = { level, text: Object.freeze([...text]), provisions, signatories, amended: [] };
    byKey.set(key, facts);
    factsByText.set(facts.text, facts);
  }
  return facts;
}

/**
 * The array by which a text is known. Whoever gave the text may change its array afterwards, and texts
 * are never changed: states keep this one.
 */
export function ownText(level: Level, text: Text): Text {
  return isOwn(level, text) ? text : factsByOptions(level, text).text;
}

/** Whether this array is the one by which a text of this level is known: so it is a text, and frozen. */
function isOwn(level: Level, text: Text): boolean {
  const known = factsByText.get(text);
  return known?.text === text && known.level === level;
}

/** What a text provides: its options' effects added up. */
export function provisionsOf(level: Level, text: Text): Provisions {
  return factsOfText(level, text).provisions;
}

/**
 * Articles that mean nothing in a text that sends no force: those that only say who consents to its
 * deployment and what it may do.
 */
export function voidArticles(level: Level, text: Text): ReadonlySet<number> {
  if (provisionsOf(level, text).force !== 'none') return new Set();
  const about = level.articles.flatMap(({ options }, at) =>
    options.every((option) => option.force === undefined) &&
    options.some((option) => option.russianConsent || option.effects?.engagement !== undefined)
      ? [at]
      : [],
  );
  return new Set(about);
}

/** The delegations without whose signature this text is not an agreement: nobody is bound unsigned. */
export function signatoriesOf(level: Level, text: Text): readonly Party[] {
  return factsOfText(level, text).signatories;
}

/** A text with one option changed. Asked again, it is the same array. */
export function amendText(level: Level, text: Text, article: number, option: number): Text {
  const options = (factsOfText(level, text).amended[article] ??= []);
  return (options[option] ??= factsByOptions(level, text.with(article, option)).text);
}

/** Add up what a text's options provide. */
function addUp(level: Level, text: Text): Provisions {
  const effects = {} as Record<Effect, number>;
  for (const effect of EFFECTS) effects[effect] = CEILINGS.has(effect) ? Infinity : 0;
  let force: Provisions['force'] = 'none';
  let russianConsent = false;
  const options = optionsOf(level, text);
  for (const option of options) {
    if (option.force) force = option.force;
    if (option.russianConsent) russianConsent = true;
  }
  for (const option of options) {
    const provided =
      force === 'none' ? (option.effectsWithoutForce ?? option.effects) : option.effects;
    for (const effect in provided) {
      const value = provided[effect as Effect]!;
      if (CEILINGS.has(effect as Effect)) {
        effects[effect as Effect] = Math.min(effects[effect as Effect], value);
      } else effects[effect as Effect] += value;
    }
  }
  for (const share of SHARES) effects[share] = clamp(effects[share], 0, 1);
  effects.engagement =
    force === 'none' ? 0 : Math.min(effects.engagement, effects.engagementCeiling);
  if (force === 'none') effects.forceCeilingThousand = 0;
  const consent = russianConsent || force === 'un';
  let key = `${force}${consent ? '+' : ''}`;
  for (const effect of EFFECTS) key += `|${effects[effect]}`;
  let same = interned.get(key);
  if (!same) {
    same = { force, russianConsent: consent, effects, number: interned.size };
    interned.set(key, same);
  }
  return same;
}

/** Provisions met so far: texts that provide the same share one object, and its number is its name. */
const interned = new Map<string, Provisions>();

function listSignatories(level: Level, text: Text): readonly Party[] {
  const bound = new Set<Party>(level.required);
  for (const option of optionsOf(level, text)) {
    for (const party of option.obliges ?? []) bound.add(party);
  }
  return PARTIES.filter((party) => bound.has(party));
}
