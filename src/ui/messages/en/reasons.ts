/** Why a delegation that the program played did what it did: a rule and a move make a sentence. */
export const reasons = {
  title: 'Why they moved',
  note: 'Each delegation that the program played, by its own true weights. It read its own view and nothing else.',
  playedBy: (title: string, summary: string, basis: string) =>
    `${title}. ${summary} Basis: ${basis}`,
  round: 'Round',
  moved: 'What it does, and why',
  because: {
    time: (time: string, conceded: string, asks: string) =>
      `With ${time} of the rounds gone it is ${conceded} of the way from its opening to the least it would sign, and asks for ${asks} points`,
    reciprocity: (share: string, asks: string) =>
      `The other side of the war is ${share} of its way from its opening; it goes as far, and asks for ${asks} points`,
    warWorse: (points: string, asks: string) =>
      `Fighting on is ${points} points worse for it than when talks began, and it asks for ${asks} points`,
    warBetter: (points: string, asks: string) =>
      `Fighting on is ${points} points better for it than when talks began, and it asks for ${asks} points`,
    mediation: (holdout: string, asks: string) =>
      `Its draft gives ${holdout} least of what it claims; it would sign what both sides of the war have signed, if it is worth ${asks} points`,
    commitment: (asks: string) =>
      `It stands by its opening, and signs only what comes near to it: ${asks} points`,
    satisfied: (asks: string) =>
      `It leaves the bargaining to others, and signs what they have signed if it is worth ${asks} points`,
    delay: (time: string) =>
      `It plays for time, with ${time} of the rounds gone, and means to sign nothing`,
  },
  move: {
    signs: (worth: string, whose: string) => `it signs ${whose}, worth ${worth} to it`,
    offers: (worth: string) => `it lays down a text worth ${worth}`,
    stands: (worth: string) => `it stands by its text, worth ${worth}`,
    withholds: (worth: string) =>
      `it lays down a text worth ${worth} that it does not stand ready to sign`,
  },
  sentence: (because: string, move: string) => `${because}: ${move}.`,
  anotherText: 'a text on the table',
};
