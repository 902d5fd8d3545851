import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Miniature } from '../../../map/miniature.ts';
import type { PublicView } from '../../../session/index.ts';
import type { LoadedLevel } from '../../level.ts';
import { groundOf } from '../../mapspec.ts';
import { language, say } from '../../messages/index.ts';
import css from './map.module.css';

const Drawn = createContext<Miniature | null>(null);

/** Gain in a round from which the stretch of the line that moved most is marked, km². */
const MOVED_KM2 = 5;

/** Draws the ground once for all the small maps within; they refer to it. */
export function Ground({ loaded, children }: { loaded: LoadedLevel; children: ReactNode }) {
  const [drawn, setDrawn] = useState<Miniature | null>(null);
  useEffect(() => {
    let gone = false;
    // Without the drawing the cards still say everything in words.
    Promise.all([import('../../../map/bases.ts'), import('../../../map/miniature.ts')])
      .then(async ([{ loadBaseMap }, { miniatureOf }]) => {
        const base = await loadBaseMap(groundOf(loaded), language);
        if (!gone)
          setDrawn(
            miniatureOf(
              base,
              loaded.line.map(({ coordinates }) => coordinates),
            ),
          );
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [loaded]);
  return (
    <Drawn value={drawn}>
      {drawn && (
        <svg className={css.source} aria-hidden="true">
          <defs>
            <pattern id="hatch" width="40" height="40" patternUnits="userSpaceOnUse">
              <path d="M0 40 40 0M-10 10 10-10M30 50 50 30" className={css.hatch} />
            </pattern>
            <clipPath id="home">
              <path d={drawn.home} />
            </clipPath>
          </defs>
          <symbol id="ground" viewBox={drawn.viewBox} preserveAspectRatio="xMidYMid slice">
            <path d={drawn.land} className={css.land} />
            <path d={drawn.home} className={css.home} />
            <g clipPath="url(#home)">
              <path d={drawn.farGround} className={css.occupied} />
              <path d={drawn.farGround} fill="url(#hatch)" />
            </g>
            <path d={drawn.rivers} className={css.river} />
            <path d={drawn.lakes} className={css.lake} />
            <path d={drawn.border} className={css.border} />
            {drawn.sectors.map((path, at) => (
              <path key={at} d={path} className={css.casing} />
            ))}
            {drawn.sectors.map((path, at) => (
              <path key={at} d={path} className={css.line} />
            ))}
          </symbol>
        </svg>
      )}
      {children}
    </Drawn>
  );
}

/** What the small map marks of a table, by sector, and the same in words. */
export function marksOf(
  view: Pick<PublicView, 'phase' | 'violation' | 'tests' | 'lastGainKm2'>,
  weakest: number | null,
): { readonly sectors: readonly number[]; readonly words: string } {
  const words = say.wall.map;
  if (view.violation) {
    const { sector } = view.violation;
    return { sectors: [sector], words: words.incident(String(sector + 1)) };
  }
  if (view.phase === 'talks') {
    const most = Math.max(...view.lastGainKm2);
    const sectors = most >= MOVED_KM2 ? [view.lastGainKm2.indexOf(most)] : [];
    return {
      sectors,
      words: sectors.length > 0 ? words.moved(String(sectors[0]! + 1)) : words.quiet,
    };
  }
  if (weakest !== null) {
    return { sectors: [weakest], words: words.thinnest(String(weakest + 1)) };
  }
  const last = view.tests[view.tests.length - 1];
  return last
    ? { sectors: [last.sector], words: words.incident(String(last.sector + 1)) }
    : { sectors: [], words: '' };
}

/** A small map of the front with some of its sectors marked. What it says stands beside it in words. */
export function MiniMap({ sectors, label }: { sectors: readonly number[]; label: string }) {
  const drawn = useContext(Drawn);
  return (
    <div className={css.map}>
      {drawn && (
        <svg
          viewBox={drawn.viewBox}
          preserveAspectRatio="xMidYMid slice"
          role="img"
          aria-label={label}
        >
          <use href="#ground" {...boxOf(drawn.viewBox)} />
          {sectors.map((at) => (
            <path key={at} d={drawn.sectors[at]} className={css.marked} />
          ))}
        </svg>
      )}
    </div>
  );
}

function boxOf(viewBox: string) {
  const [x, y, width, height] = viewBox.split(' ').map(Number);
  return { x: x!, y: y!, width: width!, height: height! };
}
