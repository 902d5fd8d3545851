export const briefing = {
  kicker: 'Confidential briefing',
  heading: (party: string) => `Briefing: ${party}`,
  interests: 'What you want',
  weights: 'How much each article counts',
  weightsNote:
    'Points out of 100. Yours are the true ones, drawn from the seed around the public ones; the others see only the public ones.',
  article: 'Article',
  yours: 'Yours',
  stated: 'Public',
  best: 'Best for you',
  redLines: 'What you do not sign',
  alternative: 'Without a deal',
  alternativeNow: (points: string) => `Fighting on is worth ${points} of 100 to you now.`,
  reserve: (points: string) =>
    `You ask for ${points} points more than that before you sign; the others do not know how much.`,
  argument: 'The case for your side',
  intelligence: 'What intelligence says',
  confidence: 'confidence',
  sources: 'Sources',
  type: {
    russia: {
      true: 'Your leadership is revisionist: a successful offensive is worth its full value to you.',
      false:
        'Your leadership is opportunist: a successful offensive is worth a third of its full value to you.',
    },
  },
  go: 'Go to the table',
  back: 'Back to the game',
};
