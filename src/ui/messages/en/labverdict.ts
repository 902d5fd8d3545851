/** The lead of an answer for each way in which a question can come out. */
type Verdicts = Readonly<Record<'yes' | 'helps' | 'no' | 'even' | 'unshown', string>>;

/** The plain answer to a question: a lead word, the shares, and whether chance would do as well. */
export const verdict = {
  leads: {
    bluff: {
      yes: 'Yes, more often than not',
      helps: 'In part',
      no: 'No, in most worlds it does not',
      even: 'About as often as not',
      unshown: 'Not shown by so few worlds',
    },
    tripwire: {
      yes: 'Full force',
      helps: 'Full force',
      no: 'The tripwire',
      even: 'No difference shown',
      unshown: 'Not shown by so few worlds',
    },
    porcupine: {
      yes: 'Yes, more often than not',
      helps: 'In part',
      no: 'No, in most worlds it cannot',
      even: 'About as often as not',
      unshown: 'Not shown by so few worlds',
    },
    minerals: {
      yes: 'Yes',
      helps: 'They help, but most worlds do not hold',
      no: 'No, fewer worlds hold with them',
      even: 'No, they change nothing that these worlds show',
      unshown: 'Not shown by so few worlds',
    },
    surface: {
      yes: 'Force and America together do much',
      helps: 'Force and America together do much',
      no: 'They do harm',
      even: 'No difference shown',
      unshown: 'Not shown by so few worlds',
    },
  } as Readonly<Record<string, Verdicts>>,
  plain: {
    yes: 'More worlds hold',
    helps: 'More worlds hold',
    no: 'Fewer worlds hold',
    even: 'No difference shown',
    unshown: 'Not shown by so few worlds',
  } satisfies Verdicts,
  shares: (a: string, b: string, from: string, to: string) =>
    `with “${b}” the ceasefire holds in ${to} of worlds, with “${a}” in ${from}`,
  moreThanChance: 'and the difference is more than chance',
  noMoreThanChance: 'and chance alone would make such a difference',
  tooFew: (worlds: string) => `a difference that ${worlds} worlds cannot tell from chance`,
  terms:
    '“Holds”: neither a strike nor an offensive comes and the text is in force to the last quarter; a probe alone does not break it. “More than chance”: the 95 % interval of the difference leaves out nought.',
  few: (worlds: string, points: number) =>
    `${worlds} ${worlds === '1' ? 'world' : 'worlds'} in a cell: a share may be off by up to ${points} percentage points, and bands are as wide. Run more worlds before you lean on it.`,
  toResults: 'To the results',
  results: 'Results',
  kept: 'Results of the last run in this tab, kept over the reload.',
  tooLarge: 'These results are too large to be kept over a reload of this tab. Save what you need.',
};
