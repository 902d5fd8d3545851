import { clamp } from '../base/detmath.ts';
import { EFFECTS } from './level.ts';
import { PARTIES } from './party.ts';
/** A text's identity: two texts with the same key are the same text. */
export function textKey(text) {
    return text.join('.');
}
/** Whether this is a complete text of this level. */
export function isText(level, text) {
    return (Array.isArray(text) &&
        text.length === level.articles.length &&
        text.every((option, at) => Number.isInteger(option) && option >= 0 && option < level.articles[at].options.length));
}
/** The chosen options of a text, in the order of its articles. */
export function optionsOf(level, text) {
    return level.articles.map((article, at) => article.options[text[at]]);
}
/** A text from option ids by article id. Ids are checked by the level's validator beforehand. */
export function textFromIds(level, ids) {
    return level.articles.map((article) => {
        const at = article.options.findIndex((option) => option.id === ids[article.id]);
        if (at < 0)
            throw new Error(`broken invariant: no option ${ids[article.id]} in ${article.id}`);
        return at;
    });
}
/** Option ids by article id. */
export function textToIds(level, text) {
    const ids = {};
    level.articles.forEach((article, at) => {
        ids[article.id] = article.options[text[at]].id;
    });
    return ids;
}
/** Effects that are ceilings: the lowest stated one holds, and none stated means no ceiling. */
const CEILINGS = new Set(['armyCeilingThousand', 'longRangeCeiling']);
/** Effects that are shares and so lie in 0…1. */
const SHARES = new Set([
    'engagement',
    'counterDrone',
    'usPledge',
    'monitoring',
    'snapback',
    'concessions',
    'businessStake',
]);
/** Add up what a text's options provide. Without a force its rules of engagement are void. */
export function provisionsOf(level, text) {
    const effects = {};
    for (const effect of EFFECTS)
        effects[effect] = CEILINGS.has(effect) ? Infinity : 0;
    let force = 'none';
    let russianConsent = false;
    for (const option of optionsOf(level, text)) {
        if (option.force)
            force = option.force;
        if (option.russianConsent)
            russianConsent = true;
        if (!option.effects)
            continue;
        for (const effect in option.effects) {
            const value = option.effects[effect];
            if (CEILINGS.has(effect)) {
                effects[effect] = Math.min(effects[effect], value);
            }
            else
                effects[effect] += value;
        }
    }
    for (const share of SHARES)
        effects[share] = clamp(effects[share], 0, 1);
    if (force === 'none') {
        effects.forceCeilingThousand = 0;
        effects.engagement = 0;
    }
    return { force, russianConsent: russianConsent || force === 'un', effects };
}
/** The delegations without whose signature this text is not an agreement: nobody is bound unsigned. */
export function signatoriesOf(level, text) {
    const bound = new Set(level.required);
    for (const option of optionsOf(level, text)) {
        for (const party of option.obliges ?? [])
            bound.add(party);
    }
    return PARTIES.filter((party) => bound.has(party));
}
