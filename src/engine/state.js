/** Changes when a rule changes what a recorded game would become. */
export const RULES_VERSION = '1';
export const PHASES = [
    'talks',
    'ceasefire',
    'deployment',
    'violation',
    'settled',
    'collapsed',
];
/** How a run ended. `reopened`: it reached the last quarter under a text renegotiated after a violation. */
export const OUTCOMES = ['no-deal', 'settled', 'reopened', 'collapsed'];
export const NOTHING_SEALED = { shows: [], acts: [], walksOut: false, moves: [] };
