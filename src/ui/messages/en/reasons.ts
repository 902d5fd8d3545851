/** Why a delegation that the program played did what it did: a rule and a move make a sentence. */
export const reasons = {
  title: 'Why they moved',
  note: 'Each delegation that the program played, by its own true weights. It read its own view and nothing else.',
  playedBy: (title: string, summary: string, basis: string) =>
    `${title}. ${summary} Basis: ${basis}`,
  round: 'Round',
  moved: 'What it did, and why',
  because: {
    time: (time: string, conceded: string, asks: string) =>
      `With ${time} of the rounds gone it had given up ${conceded} of the way from its opening to the least it would sign, and asked for ${asks} points`,
    reciprocity: (share: string, asks: string) =>
      `The most forthcoming of the others had gone ${share} of its way; it went as far and asked for ${asks} points`,
    warWorse: (points: string, asks: string) =>
      `Fighting on had become ${points} points worse for it since talks began; it asked for ${asks} points`,
    warBetter: (points: string, asks: string) =>
      `Fighting on had become ${points} points better for it since talks began; it asked for ${asks} points`,
    mediation: (holdout: string, asks: string) =>
      `Its draft gave ${holdout} least of what it claimed; it would sign what both sides of the war had signed and was worth ${asks} points`,
    commitment: (asks: string) =>
      `It had bound itself at the opening to ask for no less than ${asks} points`,
    delay: (time: string) =>
      `It played for time, with ${time} of the rounds gone, and meant to sign nothing`,
  },
  move: {
    signs: (worth: string, whose: string) => `signed ${whose}, worth ${worth} to it`,
    offers: (worth: string) => `laid down a text worth ${worth}`,
    stands: (worth: string) => `stood by its text, worth ${worth}`,
    withholds: (worth: string) =>
      `laid down a text worth ${worth} that it did not stand ready to sign`,
  },
  sentence: (because: string, move: string) => `${because}, and ${move}.`,
  anotherText: 'a text on the table',
};
