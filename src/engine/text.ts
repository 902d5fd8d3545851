import { clamp } from '../base/detmath.ts';
import { EFFECTS, type Effect, type Level, type Option } from './level.ts';
import { PARTIES, type Party } from './party.ts';

/** A draft agreement: the index of one option for each article, in the level's order. */
export type Text = readonly number[];

const keys = new WeakMap<Text, string>();

/** A text's identity: two texts with the same key are the same text. Texts are never changed in place. */
export function textKey(text: Text): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = text.join('.');
    keys.set(text, key);
  }
  return key;
}

/** Whether this is a complete text of this level. */
export function isText(level: Level, text: unknown): text is Text {
  if (!Array.isArray(text) || text.length !== level.articles.length) return false;
  // By index: the list's own methods pass over holes.
  return level.articles.every(({ options }, at) => {
    const option = text[at] as number;
    return Number.isInteger(option) && option >= 0 && option < options.length;
  });
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
const CEILINGS: ReadonlySet<Effect> = new Set(['armyCeilingThousand', 'longRangeCeiling']);
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

/** What texts provide, by level and key, and by the text itself, which is asked for most. */
const addedByKey = new WeakMap<Level, Map<string, Provisions>>();
const added = new WeakMap<Text, { readonly level: Level; readonly provisions: Provisions }>();
const MOST_REMEMBERED = 100_000;

/** What a text provides: its options' effects added up. */
export function provisionsOf(level: Level, text: Text): Provisions {
  const known = added.get(text);
  if (known?.level === level) return known.provisions;
  let byKey = addedByKey.get(level);
  if (!byKey || byKey.size > MOST_REMEMBERED) {
    byKey = new Map();
    addedByKey.set(level, byKey);
  }
  const key = textKey(text);
  let provisions = byKey.get(key);
  if (!provisions) {
    provisions = addUp(level, text);
    byKey.set(key, provisions);
  }
  added.set(text, { level, provisions });
  return provisions;
}

/** Add up what a text's options provide. Without a force its rules of engagement are void. */
function addUp(level: Level, text: Text): Provisions {
  const effects = {} as Record<Effect, number>;
  for (const effect of EFFECTS) effects[effect] = CEILINGS.has(effect) ? Infinity : 0;
  let force: Provisions['force'] = 'none';
  let russianConsent = false;
  for (const option of optionsOf(level, text)) {
    if (option.force) force = option.force;
    if (option.russianConsent) russianConsent = true;
    if (!option.effects) continue;
    for (const effect in option.effects) {
      const value = option.effects[effect as Effect]!;
      if (CEILINGS.has(effect as Effect)) {
        effects[effect as Effect] = Math.min(effects[effect as Effect], value);
      } else effects[effect as Effect] += value;
    }
  }
  for (const share of SHARES) effects[share] = clamp(effects[share], 0, 1);
  if (force === 'none') {
    effects.forceCeilingThousand = 0;
    effects.engagement = 0;
  }
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

/** The delegations without whose signature this text is not an agreement: nobody is bound unsigned. */
export function signatoriesOf(level: Level, text: Text): readonly Party[] {
  const bound = new Set<Party>(level.required);
  for (const option of optionsOf(level, text)) {
    for (const party of option.obliges ?? []) bound.add(party);
  }
  return PARTIES.filter((party) => bound.has(party));
}
