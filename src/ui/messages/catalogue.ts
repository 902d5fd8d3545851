import type { further } from './en/further.ts';
import type { first } from './en/index.ts';
import type { Wording } from './wording.ts';

/** What the home page and the table say: it comes before anything is drawn. */
export type First = Wording<typeof first>;

/** What the other screens say: it comes with them. */
export type Further = Wording<typeof further>;

/** Every word of the page that is not data of a level. A missing or misspelt key does not compile. */
export type Catalogue = First & Further;
