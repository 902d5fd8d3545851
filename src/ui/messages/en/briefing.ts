export const briefing = {
  kicker: 'Confidential briefing',
  heading: (party: string) => `Briefing: ${party}`,
  interests: 'What you want',
  weights: 'How much each article counts',
  weightsNote: (spread: string) =>
    `Points out of 100. The public ones are what you have stated: the others see only these. Yours are private, drawn from the seed within ${spread} of the public ones, then brought back to 100 in sum. You see the others’ public ones alone.`,
  article: 'Article',
  yours: 'Yours',
  stated: 'Public',
  bounds: 'Drawn from',
  best: 'Best for you',
  worthTitle: 'What each option is worth to you',
  worthNote:
    'Worth from 0 to 100, which everyone may know; and the points that it brings with your own weight.',
  worthPoints: (points: string) => `${points} pts`,
  counting: {
    title: 'How your payoff is counted',
    sum: 'For each article, your weight times the worth of the option, over 100. The sum runs from 0, the worst answer everywhere, to 100, the best everywhere.',
    kept: (share: string) =>
      `Of that, ${share} is lost if the text breaks: times 1 − ${share} × (1 − the chance that it holds).`,
    testing: (points: string) =>
      `To this comes ${points} times what testing the text would be worth, so the total may pass 100.`,
    compare: (alternative: string, least: string) =>
      `Against it stands fighting on, worth ${alternative} now. With your private reserve, a text is worth your signature from ${least}.`,
    result: 'From the result of the run, signed or not, the burden of your fatigue is taken.',
    scale:
      'Every text on the table by your true weights; your own with its range. Left of the line you do better fighting on.',
    example: 'The arithmetic for your text on the table',
  },
  redLines: 'What you do not sign',
  alternative: 'Without a deal',
  alternativeNow: (points: string) => `Fighting on is worth ${points} of 100 to you now.`,
  alternativeNote:
    'Your BATNA. It is not a constant: each term is the state of the war times its price, so it moves with the front, aid, sanctions and fatigue.',
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
  statedKicker: 'Briefing before the session begins',
  statedNote: (spread: string) =>
    `Points out of 100, as your delegation has stated them. As the session begins you learn your own, which lie within ${spread} of these, and what you ask for above fighting on before you sign.`,
  toLobby: 'Back to the lobby',
  go: 'Go to the table',
  back: 'Back to the game',
};
