/** How a run ended, in one line. */
export const outcome = {
  headline: {
    settled: (attacks: string) =>
      attacks ? `In force to the last quarter, after ${attacks}` : 'It held to the last quarter',
    reopened: (attacks: string) =>
      attacks
        ? `Reopened, and in force to the last quarter after ${attacks}`
        : 'It held to the last quarter, under a text that was reopened',
    'no-deal': 'No text was signed; the war goes on',
    collapsed: (quarters: string) => `The ceasefire is over after ${quarters}`,
  },
  /** Strikes and offensives; probes are no breach. */
  attacks: (count: number, words: string) =>
    count === 0 ? '' : count === 1 ? 'one attack' : `${words} attacks`,
  quarters: (count: number, words: string) =>
    count === 0 ? 'less than a quarter' : count === 1 ? 'one quarter' : `${words} quarters`,
};
