import { say } from '../messages/index.ts';
import { href, useRoute, type Route } from '../route.ts';
import { ViewSettings } from './ViewSettings.tsx';
import css from './site.module.css';

const links = () =>
  [
    { route: 'classroom', words: say.classroom.home.kicker },
    { route: 'replay', words: say.home.replays.kicker },
    { route: 'lab', words: say.home.lab.kicker },
    { route: 'model', words: say.common.nav.model },
    { route: 'levels', words: say.home.levels.kicker },
    { route: 'glossary', words: say.glossary.title },
  ] as const satisfies readonly { route: Route; words: string }[];

/** The header of every page outside a game: its name, the other pages, theme and text size. */
export function SiteHeader() {
  const here = useRoute();
  return (
    <header className={css.top}>
      {here === 'home' ? (
        <p className={css.brand}>{say.common.title}</p>
      ) : (
        <p className={css.brand}>
          <a href={href('home')}>{say.common.title}</a>
        </p>
      )}
      <nav className={`${css.nav} ${here === 'home' ? css.front : ''}`} aria-label={say.home.pages}>
        {here !== 'home' && (
          <a className={css.home} href={href('home')}>
            {say.common.nav.home}
          </a>
        )}
        {links().map(({ route, words }) => (
          <a key={route} href={href(route)} aria-current={route === here ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <ViewSettings />
    </header>
  );
}
