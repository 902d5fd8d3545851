import type { Backing, Move, Response } from '../../../model/index.ts';

/** Words of the debrief for the decisions that mattered most. */
export const decisions = {
  title: 'The decisions that mattered most',
  note: 'Each was taken otherwise in worlds drawn anew, with all the rest of your decisions as they were: once as you decided, once with the best alternative, under the same luck.',
  waiting: 'Decisions are tried once luck and judgement are known.',
  trying: (share: string) => `Trying your decisions otherwise: ${share}`,
  progress: 'Decisions tried',
  failed: (reason: string) => `The decisions could not be tried: ${reason}`,
  none: 'No other choice on any occasion changed what came of this run.',
  round: (round: number) => `Round ${round}`,
  quarter: (quarter: number) => `Quarter ${quarter}`,
  /** What was decided, and what might have been instead. */
  matter: {
    article: {
      did: (title: string, option: string) => `You signed “${title}: ${option}”`,
      instead: (option: string) =>
        `${option}: by their true interests all whom the text needs would have signed that too.`,
    },
    signature: {
      did: 'You signed the text',
      instead: 'To withhold the signature and go on talking.',
    },
    'no-signature': {
      did: (draft: string) => `You did not sign ${draft}`,
      instead: 'To sign it: no other signature was wanting.',
    },
    'walk-out': { did: 'You walked out', instead: 'To stay at the table.' },
    act: {
      did: (act: string) => `You decided to ${act}`,
      instead: 'To leave it out.',
    },
    'no-act': {
      did: (act: string) => `You did not ${act}`,
      instead: 'To do it besides what you did.',
    },
    moves: {
      did: (moves: number) =>
        moves === 1 ? 'You moved a contingent' : `You moved contingents, ${moves} orders in all`,
      instead: 'To leave them where they were.',
    },
    consent: {
      granted: { did: 'You consented to deployment', instead: 'To withhold consent.' },
      withheld: { did: 'You withheld consent to deployment', instead: 'To consent.' },
    },
    test: {
      did: {
        comply: 'You complied',
        probe: 'You probed',
        strike: 'You struck',
        offensive: 'You began an offensive',
      } satisfies Record<Move, string>,
      instead: {
        comply: 'To comply.',
        probe: 'A probe.',
        strike: 'A strike.',
        offensive: 'An offensive.',
      } satisfies Record<Move, string>,
    },
    response: {
      did: {
        protest: 'You answered by protest',
        reinforce: 'You answered by reinforcing',
        'strike-back': 'You struck back',
      } satisfies Record<Response, string>,
      instead: {
        protest: 'To protest only.',
        reinforce: 'To reinforce.',
        'strike-back': 'To strike back.',
      } satisfies Record<Response, string>,
    },
    backing: {
      did: {
        back: 'You backed the answer',
        abstain: 'You abstained from backing the answer',
      } satisfies Record<Backing, string>,
      instead: { back: 'To back it.', abstain: 'To abstain.' } satisfies Record<Backing, string>,
    },
    wish: {
      did: {
        accept: 'You let the text stand after the violation',
        reopen: 'You asked to reopen the text',
        withdraw: 'You withdrew from the text',
      },
      instead: {
        accept: 'To let it stand.',
        reopen: 'To ask for new talks.',
        withdraw: 'To withdraw from it.',
      },
    },
  },
  instead: 'Best alternative',
  verdict: {
    cost: (points: string) => `Your decision cost you ${points} points on average.`,
    earned: (points: string) => `Your decision earned you ${points} points on average.`,
    unclear: 'The difference is next to none, or cannot be told from none.',
  },
  figures: {
    caption: (what: string) => `${what}: as decided and otherwise, in the same worlds`,
    what: 'Mean of the same worlds',
    was: 'As decided',
    otherwise: 'Otherwise',
    difference: 'Difference',
    points: 'Your points',
    quarters: 'Quarters held',
    held: 'Never attacked, %',
  },
  why: {
    title: 'How a decision is weighed',
    same: (worlds: string) =>
      `From the moment before the decision, ${worlds} worlds were drawn anew and each played twice under the same luck: with the decision as it was and with the alternative. Your other decisions are followed as far as the rules allow, in talks everyone’s words stay as they were, and whoever is not a person decides afresh.`,
    stages:
      'Every alternative was tried in a few worlds first, the most telling ones in more, and the figures here come from worlds of their own, so they owe nothing to the choosing.',
    interval: 'The difference is given with its interval of 95 %.',
  },
  fork: {
    round: (round: number) => `Fork at round ${round}`,
    quarter: (quarter: number) => `Fork at quarter ${quarter}`,
  },
  lab: 'Lab from here',
};
