/** Words of forking a run. */
export const fork = {
  open: (line: string) => `Fork at ${line}`,
  lead: 'Everything before this turn stays as it was, and so does the luck. The run you are looking at is kept.',
  seat: 'Whose decision',
  played: 'played by a person here',
  how: 'How it goes on',
  whole: 'Take the seat over and play on',
  wholeNote:
    'You decide from this turn to the end; the other seats are played by their strategies.',
  once: 'Change one decision only',
  onceNote:
    'The rest goes as recorded, wherever it is still legal; elsewhere the strategies decide. You then see the two runs side by side.',
  step: 'Which decision',
  steps: {
    turn: 'What it does in this turn',
    response: 'The answer to the violation',
    backing: 'Whether to back the answer',
    aftermath: 'What it wants afterwards',
  },
  atTable: 'You lay it down at the table.',
  instead: 'Instead',
  wasDone: 'as it was',
  responses: {
    protest: 'Protest',
    reinforce: 'Reinforce',
    'strike-back': 'Strike back',
  },
  backings: { back: 'Back the answer', abstain: 'Abstain' },
  wishes: {
    accept: 'Let the text stand',
    reopen: 'Ask to reopen the text',
    withdraw: 'Withdraw from the text',
  },
  tests: 'Decide myself whether to test; the model only advises',
  go: 'Play on from here',
  decide: 'Decide it anew',
  run: 'Run it and compare',
  over: 'The run ended in this turn; nothing is left to decide after it.',
  refused: (reason: string) => `This fork cannot be made: ${reason}.`,
  banner: (line: string, who: string) =>
    `You change one decision: ${line}, as ${who}. Hand the turn on as usual; the rest then goes as recorded, and both runs are shown side by side.`,
  leave: 'Leave it',
};
