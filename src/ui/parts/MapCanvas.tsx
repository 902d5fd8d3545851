import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { LevelMap, MapHandle, MapIntent, MapView } from '../../map/index.ts';
import { language, say } from '../messages/index.ts';
import { useDark } from '../usetheme.ts';
import css from './parts.module.css';
import { rendererAsked } from './renderer.ts';

export type MapSpec = Omit<MapView, 'palette' | 'units'> & { readonly ground: LevelMap };

/** The zoom buttons at the top right: nothing is lettered beneath them. */
const ZOOM_BUTTONS = { x: -46, y: 0, width: 46, height: 78 };

/**
 * The map on the page: loads Phaser when first shown, follows the theme, and says so when it cannot
 * draw. Whatever it shows stands in a table beside it as well.
 */
export function MapCanvas({
  spec,
  label,
  gestures = true,
  movable = false,
  spoken = '',
  said = '',
  onIntent,
}: {
  spec: MapSpec;
  label: string;
  gestures?: boolean;
  /** Whether troops can be moved on it, so that the keys for it are told. */
  movable?: boolean;
  /** What is under way or was chosen, for those who listen. */
  spoken?: string;
  /** The same for those who look, where the map alone does not tell. */
  said?: string;
  onIntent?: (intent: MapIntent) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const shown = useMemo(
    () => (gestures ? { ...spec, covers: [...(spec.covers ?? []), ZOOM_BUTTONS] } : spec),
    [spec, gestures],
  );
  const { ground } = spec;
  const latest = useRef({ spec: shown, onIntent });
  const keys = useId();
  const palettes = useRef<{ light: MapView['palette']; dark: MapView['palette'] } | null>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const dark = useDark();
  useEffect(() => {
    latest.current = { spec: shown, onIntent };
  });

  useEffect(() => {
    let gone = false;
    import('../../map/index.ts')
      .then(async ({ createMap, darkPalette, lightPalette, loadBaseMap }) => {
        const base = await loadBaseMap(ground, language);
        if (gone || !host.current) return;
        palettes.current = { light: lightPalette, dark: darkPalette };
        const isDark = document.documentElement.dataset.theme === 'dark';
        handle.current = createMap(host.current, {
          base,
          view: {
            ...latest.current.spec,
            units: unitsOf(),
            palette: isDark ? darkPalette : lightPalette,
          },
          label,
          renderer: rendererAsked(),
          gestures,
          onIntent: (intent) => latest.current.onIntent?.(intent),
        });
        setState('drawn');
      })
      .catch(() => setState('failed'));
    return () => {
      gone = true;
      handle.current?.destroy();
      handle.current = null;
    };
  }, [ground, label, gestures]);

  useEffect(() => {
    if (!palettes.current) return;
    handle.current?.show({
      ...shown,
      units: unitsOf(),
      palette: palettes.current[dark ? 'dark' : 'light'],
    });
  }, [shown, dark, state]);

  return (
    <div className={css.mapHost}>
      <div ref={host} aria-describedby={keys} />
      <p id={keys} className={css.mapKeys}>
        {gestures && say.common.map.keys} {say.common.map.keysSectors}{' '}
        {movable && say.common.map.keysMove}
      </p>
      <p className="hidden" role="status">
        {spoken}
      </p>
      {said && (
        <p className={css.mapSaid} aria-hidden="true">
          {said}
        </p>
      )}
      {state !== 'drawn' && (
        <p className={css.mapState} role={state === 'failed' ? 'alert' : undefined}>
          {state === 'loading' ? say.common.map.loading : say.common.map.failed}
        </p>
      )}
      {gestures && state === 'drawn' && (
        <div className={css.zoom}>
          <button
            type="button"
            aria-label={say.common.map.zoomIn}
            onClick={() => handle.current?.zoomBy(1.5)}
          >
            +
          </button>
          <button
            type="button"
            aria-label={say.common.map.zoomOut}
            onClick={() => handle.current?.zoomBy(1 / 1.5)}
          >
            −
          </button>
        </div>
      )}
    </div>
  );
}

function unitsOf(): MapView['units'] {
  return { ...say.common.map.units, decimal: say.writing.decimal };
}
