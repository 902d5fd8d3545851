import { useEffect, useMemo } from 'react';
import { fetchFonts } from '../fonts.ts';
import { gameUnderWay } from '../games.ts';
import { language, say } from '../messages/index.ts';
import { StillMap } from './StillMap.tsx';
import css from './parts.module.css';

/** A screen that is not there yet, said; of a game about to open for the first time its map, where it will be. */
export function Preparing({ text, game }: { text: string; game: boolean }) {
  const fresh = useMemo(() => game && gameUnderWay.resumable().kind === 'none', [game]);
  useEffect(() => {
    if (game) fetchFonts(language);
  }, [game]);
  return (
    <>
      {fresh && (
        <div className={css.preparing}>
          <StillMap label={say.common.map.label}>{null}</StillMap>
        </div>
      )}
      <p style={{ padding: 24 }} role="status">
        {text}
      </p>
    </>
  );
}
