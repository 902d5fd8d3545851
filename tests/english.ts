// Tests of what the page says speak English, as the page does until another language is chosen.
import { loadLanguage } from '../src/ui/language.ts';
import { speakFully } from '../src/ui/messages/index.ts';

await loadLanguage('en');
await speakFully();
