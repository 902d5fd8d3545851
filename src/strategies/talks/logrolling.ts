import { byParty, type Text, type View } from '../../engine/index.ts';
import { concede, Logroll, type Ascribed } from './concessions.ts';
import { ascribedWeights } from './frequency.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { concededBy } from './timedependent.ts';
import { timeShare, type Stakes } from './worth.ts';

/** It concedes to all alike. */
const TOWARDS = byParty(() => 1);

/**
 * Logrolling: it gives way evenly over time, and on what costs it least for what it gives the others,
 * by the weights that it ascribes to them.
 */
class Logrolling extends ByAspiration {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly basis: string;
  readonly #ascribes: (view: View) => Ascribed;

  constructor(
    words: Pick<Logrolling, 'id' | 'title' | 'summary' | 'basis'>,
    ascribes: (view: View) => Ascribed,
  ) {
    super();
    this.id = words.id;
    this.title = words.title;
    this.summary = words.summary;
    this.basis = words.basis;
    this.#ascribes = ascribes;
  }

  protected aspiration(view: View, stakes: Stakes): Aspiration {
    return concededBy(view, stakes, timeShare(view));
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, new Logroll(view, TOWARDS, this.#ascribes(view)));
  }
}

export const logrolling = new Logrolling(
  {
    id: 'logrolling',
    title: 'Logrolling',
    summary:
      'Gives way where it costs little and gives the others much, by what they stated and what they hold on to.',
    basis:
      'Logrolling (Froman and Cohen 1970), with weights after a frequency model (van Krimpen, Looije and Hajizadeh 2013).',
  },
  ascribedWeights,
);

/** The same without a model: it takes every article to matter as much as every other. */
export const blindLogrolling = new Logrolling(
  {
    id: 'logrolling-blind',
    title: 'Logrolling without a model',
    summary:
      'Gives way where it costs little, and takes every article to matter alike to the others.',
    basis:
      'Logrolling (Froman and Cohen 1970) that knows which way the others lean, and not how much.',
  },
  (view) => byParty(() => view.level.articles.map(() => 100 / view.level.articles.length)),
);
