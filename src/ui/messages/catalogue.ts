import type { catalogue } from './en/index.ts';
import type { Wording } from './wording.ts';

/** Every word of the page that is not data of a level. A missing or misspelt key does not compile. */
export type Catalogue = Wording<typeof catalogue>;
