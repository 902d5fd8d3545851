import { amendments, crossesRedLine, factsOf, PARTIES, payoffOf, textKey, } from '../engine/index.ts';
import { chooseActs } from './acting.ts';
import { answerViolation } from './answering.ts';
import { alternative, prospectOf, reservation, textToSign, worthToMe } from './bargaining.ts';
/** How far a text lies above what fighting on is worth to a delegation, by public knowledge. */
function margin(view, party, text, prospect) {
    const weights = party === view.party ? view.own.weights : factsOf(view.level).weights[party];
    return payoffOf(view.level, party, weights, text, prospect) - alternative(view, party);
}
/** The least margin over the delegations that a text must satisfy, and who has it. */
function leastMargin(view, text, prospect) {
    let points = Infinity;
    let party = 'ukraine';
    for (const candidate of PARTIES) {
        const here = margin(view, candidate, text, prospect);
        if (here < points) {
            points = here;
            party = candidate;
        }
    }
    return { points, party };
}
/** Changes made to the single text in one round, and candidates assessed in full for each. */
const CHANGES_A_ROUND = 3;
const CANDIDATES_ASSESSED = 3;
/**
 * A single negotiating text (Fisher 1978): each round the broker amends its draft where that raises
 * the margin of whoever gains least. Candidates are ranked as if durability stayed as it is; the best
 * few are then assessed in full.
 */
function mediate(view) {
    let text = view.positions.us;
    for (let change = 0; change < CHANGES_A_ROUND; change++) {
        const prospect = prospectOf(view, text);
        const points = leastMargin(view, text, prospect).points;
        const next = amendments(view, text)
            .filter((candidate) => PARTIES.every((p) => !crossesRedLine(view.level, p, candidate)))
            .map((candidate) => ({ candidate, points: leastMargin(view, candidate, prospect).points }))
            .filter((entry) => entry.points > points + 0.01)
            .sort((a, b) => b.points - a.points)
            .slice(0, CANDIDATES_ASSESSED)
            .find(({ candidate }) => leastMargin(view, candidate, prospectOf(view, candidate)).points > points + 0.01);
        if (!next)
            break;
        text = next.candidate;
    }
    return text;
}
/** Pressure goes to whoever the single text satisfies least. */
function talksAims(view, holdout) {
    const alternatives = holdout === 'russia' ? { russia: -1, us: 1 } : { [holdout]: -0.8, russia: 0.2, us: 1 };
    return { alternatives, meters: {}, asking: 0, threshold: 0.6 };
}
const QUARTERS = {
    alternatives: { us: 1 },
    meters: { usCommitment: 2 },
    asking: 0,
    threshold: 0.3,
};
function talk(view) {
    const { party } = view;
    const floor = reservation(view);
    const offer = mediate(view);
    const acts = chooseActs(view, talksAims(view, leastMargin(view, offer, prospectOf(view, offer)).party));
    const signing = textToSign(view, floor);
    const key = textKey(view.positions[party]);
    if (signing && textKey(signing) !== key && othersReady(view, signing)) {
        return [...acts, { type: 'sign', party, text: signing }];
    }
    const stands = worthToMe(view, offer) >= floor;
    return [
        ...acts,
        { type: 'table', party, text: offer },
        ...(stands ? [] : [{ type: 'sign', party, text: null }]),
    ];
}
/** Whether both sides of the war have signed this very text. */
function othersReady(view, text) {
    const key = textKey(text);
    return view.level.required.every((party) => {
        const signed = view.signatures[party];
        return signed !== null && textKey(signed) === key;
    });
}
export const broker = {
    id: 'broker',
    party: 'us',
    title: 'A deal, soon',
    summary: 'Keeps one draft that it amends towards whoever gains least from it, and presses whoever holds out.',
    basis: 'Declared position of spring 2025; single negotiating text (Fisher 1978).',
    decide(view, stream) {
        switch (view.phase) {
            case 'talks':
                return [...talk(view), { type: 'ready', party: view.party }];
            case 'violation':
                return view.violation.step === 'backing'
                    ? [answerViolation(view, stream)]
                    : [{ type: 'wish', party: view.party, wish: 'accept' }];
            default:
                return [...chooseActs(view, QUARTERS), { type: 'ready', party: view.party }];
        }
    },
};
