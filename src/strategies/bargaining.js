import { alternativeOf, assessText, crossesRedLine, factsOf, onTheTable, PARTIES, payoffOf, signatoriesOf, textKey, } from '../engine/index.ts';
/** What a text is worth to the holder of a view, by its own weights, if it were signed now. */
export function worthToMe(view, text) {
    return payoffOf(view.level, view.party, view.own.weights, text, prospectOf(view, text));
}
/** How well a text would hold, as everyone may estimate it. */
export function prospectOf(view, text) {
    const { level, meters, contributors, beliefs } = view;
    return assessText(level, text, meters, contributors, beliefs.revisionist);
}
/** What fighting on is worth to a delegation; the war is public, so this is known of everyone. */
export function alternative(view, party = view.party) {
    return alternativeOf(view.level, party, view.meters);
}
/** The least a text must be worth to the holder of the view to be signed. */
export function reservation(view) {
    return alternative(view) + view.own.reserve;
}
/**
 * Concede from a text towards the others until it is worth no more than the aspiration: at each step
 * the change that gives the others most, by their stated interests, for what it costs here
 * (logrolling). Never across an own red line, never below the aspiration.
 * @param towards how much the gain of each delegation counts.
 */
export function concede(view, from, aspiration, towards) {
    let text = from;
    for (let step = 0; step < view.level.articles.length; step++) {
        const next = bestChange(view, text, towards);
        if (!next || worthToMe(view, next) < aspiration)
            return text;
        text = next;
    }
    return text;
}
function bestChange(view, text, towards) {
    const { level, party, own } = view;
    const { weights, worth, redLines } = factsOf(level);
    let best = null;
    let bestRatio = 0;
    for (let article = 0; article < text.length; article++) {
        const now = text[article];
        const options = level.articles[article].options.length;
        for (let option = 0; option < options; option++) {
            if (option === now)
                continue;
            if (redLines[party].some((line) => line.article === article && line.option === option)) {
                continue;
            }
            const mine = worth[party][article];
            const cost = (own.weights[article] * (mine[now] - mine[option])) / 100;
            let gain = 0;
            for (const other of PARTIES) {
                if (other === party)
                    continue;
                const theirs = worth[other][article];
                gain +=
                    (towards[other] * weights[other][article] * (theirs[option] - theirs[now])) / 100;
            }
            if (gain <= 0.01)
                continue;
            // A change that costs nothing and pleases others is always worth making first.
            const ratio = cost <= 0 ? 1000 + gain : gain / cost;
            if (ratio > bestRatio) {
                bestRatio = ratio;
                best = text.map((chosen, at) => (at === article ? option : chosen));
            }
        }
    }
    return best;
}
/**
 * The text on the table to sign: worth at least the threshold and not across a red line; of those,
 * the one that most of the delegations it needs have signed already, then the one worth most.
 */
export function textToSign(view, threshold) {
    let best = null;
    let bestScore = -Infinity;
    for (const text of onTheTable(view, view.party)) {
        if (crossesRedLine(view.level, view.party, text))
            continue;
        const worth = worthToMe(view, text);
        if (worth < threshold)
            continue;
        const key = textKey(text);
        const missing = signatoriesOf(view.level, text).filter((party) => {
            const signed = view.signatures[party];
            return party !== view.party && (!signed || textKey(signed) !== key);
        }).length;
        const score = worth - 1000 * missing;
        if (score > bestScore) {
            bestScore = score;
            best = text;
        }
    }
    return best;
}
