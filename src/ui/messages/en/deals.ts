import type { SolutionName } from '../../../engine/index.ts';

/** Efficient deals: the plot of two payoffs, the solutions and what they rest on. */
export const deals = {
  plot: {
    asTable: 'Read the plot as a table',
    caption: 'Payoffs of the two delegations, point by point',
    what: 'Text',
    points: 'points',
    fightingOn: 'Fighting on',
    fights: (who: string, points: string) => `${who} fights on: ${points}`,
    axis: (party: string) => `${party}, points`,
    round: (round: number) => `round ${round}`,
    pathPoint: (name: string, round: number) => `${name}, round ${round}`,
    frontierPoint: (at: number, of: number) => `Efficient for the two, ${at} of ${of}`,
  },
  solution: {
    nash: { name: 'Nash solution', short: 'Nash' },
    'kalai-smorodinsky': { name: 'Kalai–Smorodinsky solution', short: 'Kalai–Smorodinsky' },
    egalitarian: { name: 'Egalitarian solution', short: 'equal gains' },
    utilitarian: { name: 'Utilitarian solution', short: 'largest sum' },
  } satisfies Record<SolutionName, { readonly name: string; readonly short: string }>,
};
