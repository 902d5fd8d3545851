/** The guide through the first round, on the real table. */
export const guide = {
  label: 'Guide to the first round',
  step: (step: number, steps: number) => `${step} of ${steps}`,
  next: 'Next',
  skip: 'Skip the guide',
  done: 'Close the guide',
  /** Where a text is chosen. */
  option:
    'The article that counts most for you is open. Choose another option: the figures tell what it does to your payoff and to how long the text holds.',
  /** Where odds are not told. */
  optionPlain:
    'The article that counts most for you is open. Choose another option: the figure tells what it does to your payoff.',
  figures:
    'Your figures have moved. What the other side signs gladly seldom holds, and what holds it seldom signs: the game is to bring the two together.',
  deed: 'Change more articles, or choose an act. Then close the round with the marked button: your text is tabled and signed by you.',
  changed:
    'The others have answered: what they changed is marked. Sign a text of theirs, amend it, or press on with acts. “why?” opens what a figure is made of.',
};
