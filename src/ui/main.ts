// The page begins with the least that can be: the language is on its way while the rest still arrives.
import './fonts.css';
import './tokens.css';
import './base.css';
import { loadLanguage, preferredLanguage } from './language.ts';
import { fetchPicture } from './stills.ts';

const language = preferredLanguage();
fetchPicture(language);

// Not awaited here: what follows imports from the file that holds this module, and would wait for it in turn.
void Promise.all([import('./start.tsx'), loadLanguage(language)]).then(
  ([{ start }]) => start(),
  () => {
    // Without a language there is no catalogue to say it from: the words wait in the page itself.
    document.getElementById('failed')!.hidden = false;
  },
);
