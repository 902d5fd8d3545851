/** What the sources say about a kind of decision: a fact restated, who said it, and what we judged. */
export interface Lesson {
  /** Statement of fact: what was said, demanded or found, and by whom. */
  readonly fact: string;
  /** Ids of the level's sources, each of which carries who said it and its basis. */
  readonly sources: readonly string[];
  /** Works besides, as the model page lists them. */
  readonly works: readonly string[];
  /** What this program makes of it, which is a judgement of its makers; none where it adds nothing. */
  readonly judged?: string;
}
