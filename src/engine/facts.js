import { invariant } from '../base/result.ts';
import { byParty } from './party.ts';
import { textFromIds } from './text.ts';
const known = new WeakMap();
/** The facts of a level. */
export function factsOf(level) {
    const found = known.get(level);
    if (found)
        return found;
    const facts = computeFacts(level);
    known.set(level, facts);
    return facts;
}
function indexOf(items) {
    return new Map(items.map((item, at) => [item.id, at]));
}
function computeFacts(level) {
    const frontKm = level.sectors.reduce((sum, sector) => sum + sector.lengthKm, 0);
    const articleAt = indexOf(level.articles);
    const { calendar } = level;
    return {
        frontKm,
        lengthShare: level.sectors.map((sector) => sector.lengthKm / frontKm),
        acts: new Map(level.acts.map((act) => [act.id, act])),
        sectorAt: indexOf(level.sectors),
        contributorAt: indexOf(level.contributors),
        openings: byParty((party) => textFromIds(level, level.delegations[party].opening)),
        redLines: byParty((party) => level.delegations[party].redLines.map((line) => {
            const article = articleAt.get(line.article);
            invariant(article !== undefined, `red line on ${line.article}`);
            const option = level.articles[article].options.findIndex((o) => o.id === line.option);
            return { article, option };
        })),
        weights: byParty((party) => level.articles.map((article) => level.delegations[party].weights[article.id] ?? 0)),
        worth: byParty((party) => level.articles.map((article) => article.options.map((option) => level.delegations[party].worth[article.id]?.[option.id] ?? 0))),
        maxTurns: calendar.rounds + calendar.quarters + calendar.reopenings * calendar.reopenedRounds,
    };
}
