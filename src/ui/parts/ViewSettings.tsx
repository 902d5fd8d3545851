import { chooseLanguage, LANGUAGE_NAMES } from '../language.ts';
import { language, LANGUAGES, say, type Language } from '../messages/index.ts';
import { chooseSize, chooseTheme, type TextSize, type Theme } from '../theme.ts';
import { useSize, useTheme } from '../usetheme.ts';
import css from './settings.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const SIZES: readonly TextSize[] = ['100', '125', '150'];

/** Language, theme and text size. */
export function ViewSettings() {
  const theme = useTheme();
  const size = useSize();
  return (
    <div className={css.settings}>
      <label>
        <span>{say.home.language}</span>
        <select
          value={language}
          onChange={(event) => chooseLanguage(event.target.value as Language)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.home.theme.label}</span>
        <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {say.home.theme[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.home.size.label}</span>
        <select value={size} onChange={(event) => chooseSize(event.target.value as TextSize)}>
          {SIZES.map((each) => (
            <option key={each} value={each}>
              {say.home.size[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
