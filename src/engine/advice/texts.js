import { openStream } from '../../base/stream.ts';
import { constantsBox } from '../../model/index.ts';
import { priorsUnder } from '../conditions.ts';
import { assessWith, expectedForce, limitForce } from '../durability.ts';
import { factsOf } from '../facts.ts';
import { alternativeOf, crossesRedLine, giveOf, payoffOf, signChance } from '../interests.ts';
import { byParty, PARTIES } from '../party.ts';
import { provisionsOf, signatoriesOf } from '../text.ts';
import { rangeOf } from './range.ts';
/** Draws behind each range: the judged constants in their box, and what each contributor will do. */
export const ADVICE_DRAWS = 24;
const BOX = constantsBox(ADVICE_DRAWS);
/** One guess at what contributors will do, from public statements; the first is the expectation. */
function guessForce(level, provisions, contributors, draw) {
    if (draw === 0 || provisions.force === 'none') {
        return expectedForce(level, provisions, contributors);
    }
    const stream = openStream('advice', draw, 'contributors');
    let field = 0;
    let pool = 0;
    contributors.forEach((state, at) => {
        const contributor = level.contributors[at];
        const [low, high] = contributor.willingness;
        const [least, most] = contributor.reliability;
        const joins = stream.chance(low + (high - low) * stream.uniform());
        const kept = least + (most - least) * stream.uniform();
        if (state.status === 'declined' || (state.status === 'not-asked' && !joins))
            return;
        if (provisions.effects.usPledge < (contributor.needsUsPledge ?? 0))
            return;
        const thousand = state.status === 'pledged' ? state.pledgedThousand : contributor.fieldThousand;
        field += kept * thousand;
        pool += contributor.poolThousand;
    });
    return limitForce(level, provisions, field, pool);
}
/** One guess at another delegation's true weights; the first is the stated ones. */
function guessWeights(level, party, draw) {
    const stated = factsOf(level).weights[party];
    if (draw === 0)
        return stated;
    const spread = level.delegations[party].weightSpread;
    const stream = openStream('advice', draw, `weights/${party}`);
    const raw = stated.map((weight) => weight * (1 + spread * (2 * stream.uniform() - 1)));
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    return raw.map((weight) => (100 * weight) / total);
}
const guessedWeights = new WeakMap();
function weightGuesses(level) {
    let guesses = guessedWeights.get(level);
    if (!guesses) {
        guesses = byParty((party) => Array.from({ length: ADVICE_DRAWS }, (_, draw) => guessWeights(level, party, draw)));
        guessedWeights.set(level, guesses);
    }
    return guesses;
}
/** Advice on one text. About a millisecond. */
export function adviseText(view, text) {
    const { level, meters } = view;
    const provisions = provisionsOf(level, text);
    const beliefs = priorsUnder(provisions, meters, view.beliefs.revisionist);
    const guesses = weightGuesses(level);
    const assessments = BOX.map((constants, draw) => assessWith(level, provisions, meters, beliefs, guessForce(level, provisions, view.contributors, draw), constants));
    const payoffOfDraw = (party, draw) => payoffOf(level, party, party === view.party ? view.own.weights : guesses[party][draw], text, assessments[draw]);
    const payoffDraws = assessments.map((_, draw) => payoffOfDraw(view.party, draw));
    const signDraws = byParty((party) => {
        const alternative = alternativeOf(level, party, meters);
        const scale = level.delegations[party].alternative.reserveScale;
        const refused = crossesRedLine(level, party, text);
        return assessments.map((_, draw) => {
            if (refused)
                return 0;
            const margin = payoffOfDraw(party, draw) - alternative;
            if (party === view.party)
                return margin >= view.own.reserve ? 1 : 0;
            return signChance(margin, scale);
        });
    });
    return {
        payoffDraws,
        holdDraws: assessments.map((assessment) => assessment.hold),
        signDraws,
        payoff: rangeOf(payoffDraws),
        hold: rangeOf(assessments.map((assessment) => assessment.hold)),
        signs: byParty((party) => rangeOf(signDraws[party])),
        breakEven: rangeOf(assessments.map((assessment) => assessment.breakEven)),
        firstQuarterRisk: rangeOf(assessments.map((assessment) => assessment.firstQuarterRisk)),
        settledRisk: rangeOf(assessments.map((assessment) => assessment.settledRisk)),
        force: expectedForce(level, provisions, view.contributors),
        signatories: signatoriesOf(level, text),
    };
}
/** The terms of the holder's own payoff before durability, one an article. */
export function payoffTerms(view, text) {
    const worth = factsOf(view.level).worth[view.party];
    return text.map((option, article) => {
        const weight = view.own.weights[article];
        const here = worth[article][option];
        return { article, weight, worth: here, points: (weight * here) / 100 };
    });
}
/** The terms of a delegation's alternative: its base, and points from each meter of the war. */
export function alternativeTerms(view, party) {
    const { base, points } = view.level.delegations[party].alternative;
    const terms = Object.keys(points).map((meter) => ({
        meter,
        points: points[meter] * view.meters[meter],
    }));
    return { base, terms };
}
/** What a text seems to give each other delegation, by stated weights, before durability. */
export function statedGives(level, text) {
    const { weights } = factsOf(level);
    return byParty((party) => giveOf(level, party, weights[party], text));
}
/** How much durability counts against Moscow's signature, along the frontier. */
const SLOPES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/**
 * What can be had: texts that the holder would sign, found by climbing from the positions on the
 * table for a range of weights between Moscow's signature and durability. A lower bound of the true
 * frontier; points are in order of rising chance of signature and none is beaten by another.
 * @param pressurePoints by how much fighting on becomes worse for Moscow.
 */
export function signHoldFrontier(view, pressurePoints = 0) {
    const { level } = view;
    const seen = new Map();
    const look = (text) => {
        const key = text.join('.');
        let point = seen.get(key);
        if (!point) {
            point = { text, ...planeCoordinates(view, text, pressurePoints) };
            seen.set(key, point);
        }
        return point;
    };
    const floor = alternativeOf(level, view.party, view.meters);
    for (const slope of SLOPES) {
        const score = (text) => {
            const { signs, hold, worth } = look(text);
            // Outside what the holder would sign, climb back first.
            return worth < floor ? worth - floor - 10 : (1 - slope) * signs + slope * hold;
        };
        for (const start of PARTIES)
            climb(level, view.positions[start], score);
    }
    return paretoFront([...seen.values()].filter(({ worth }) => worth >= floor));
}
function planeCoordinates(view, text, pressurePoints) {
    const { level, meters } = view;
    const provisions = provisionsOf(level, text);
    const assessment = assessWith(level, provisions, meters, priorsUnder(provisions, meters, view.beliefs.revisionist), expectedForce(level, provisions, view.contributors));
    const russia = level.delegations.russia;
    const margin = payoffOf(level, 'russia', factsOf(level).weights.russia, text, assessment) -
        alternativeOf(level, 'russia', meters) +
        pressurePoints;
    const refused = crossesRedLine(level, 'russia', text) || crossesRedLine(level, view.party, text);
    return {
        signs: refused ? 0 : signChance(margin, russia.alternative.reserveScale),
        hold: assessment.hold,
        worth: refused ? -100 : payoffOf(level, view.party, view.own.weights, text, assessment),
    };
}
/** Improve a text one article at a time until no single change helps. */
function climb(level, from, score) {
    let text = from;
    for (let pass = 0; pass < 4; pass++) {
        let improved = false;
        for (let article = 0; article < text.length; article++) {
            let best = text;
            let bestScore = score(text);
            const options = level.articles[article].options.length;
            for (let option = 0; option < options; option++) {
                if (option === text[article])
                    continue;
                const candidate = text.map((now, at) => (at === article ? option : now));
                const here = score(candidate);
                if (here > bestScore + 1e-9) {
                    best = candidate;
                    bestScore = here;
                }
            }
            if (best !== text) {
                text = best;
                improved = true;
            }
        }
        if (!improved)
            break;
    }
    return text;
}
/** Points that no other beats in both coordinates, by rising chance of signature. */
export function paretoFront(points) {
    const sorted = [...points].sort((a, b) => b.signs - a.signs || b.hold - a.hold);
    const front = [];
    let best = -1;
    for (const point of sorted) {
        if (point.hold > best + 1e-9) {
            front.push(point);
            best = point.hold;
        }
    }
    return front.reverse();
}
