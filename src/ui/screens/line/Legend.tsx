import type { ReactNode } from 'react';
import { provisionsOf, type Sector, type View } from '../../../engine/index.ts';
import { TERRAIN_PATTERNS } from '../../../map/terrain.ts';
import { capital, number } from '../../format.ts';
import { showsHeldGround } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import css from './line.module.css';

/** What the map of the line shows. */
export type Shown = 'density' | 'terrain' | 'incidents' | 'table';

/** What the lines and marks of the map mean, as it is shown now. */
export function Legend({
  view,
  shown,
  open,
  oddsShown,
  children,
}: {
  view: View;
  shown: Shown;
  open: boolean;
  oddsShown: boolean;
  /** What else belongs to it where there is little room. */
  children?: ReactNode;
}) {
  const words = say.line.legend;
  const { effects } = provisionsOf(view.level, view.text!);
  const forced = view.contributors.some(({ inSector }) => inSector.some((troops) => troops > 0));
  return (
    <details className={css.legend} open={open}>
      <summary>{words.title}</summary>
      {children}
      <ul>
        {shown === 'terrain' ? (
          terrainsOf(view).map((terrain) => (
            <Row key={terrain} words={say.common.terrain[terrain]}>
              <Ground terrain={terrain} />
            </Row>
          ))
        ) : (
          <Row words={shown === 'density' && forced ? words.density : words.plain}>
            <path d="M0 6H34" stroke="var(--ink)" strokeWidth={6} />
          </Row>
        )}
        {shown === 'density' && oddsShown && (
          <Row words={words.weakest}>
            <path d="M0 6H34" stroke="var(--a2)" strokeWidth={6} />
          </Row>
        )}
        {shown === 'incidents' &&
          (view.tests.length === 0 ? (
            <li>{words.noTest}</li>
          ) : (
            (['probe', 'strike', 'offensive'] as const).map((move, at) => (
              <Row key={move} words={say.common.moves[move]}>
                <circle
                  cx={17}
                  cy={6}
                  r={4 + at * 0.7}
                  fill={`var(--a${at + 1})`}
                  stroke="var(--ink)"
                />
              </Row>
            ))
          ))}
        {effects.zoneKm > 0 && (
          <Row words={words.zone(number(effects.zoneKm))}>
            <path d="M0 1H34V11H0Z" fill="var(--rule)" opacity={0.6} />
            <path d="M0 1H34M0 11H34" stroke="var(--ink-3)" />
          </Row>
        )}
        {effects.pullbackKm > 0 && (
          <Row words={words.heavy(number(effects.pullbackKm))}>
            <path d="M0 6H34" stroke="var(--ink-3)" />
          </Row>
        )}
        {showsHeldGround(view) && (
          <Row words={words.occupied}>
            <path d="M0 .5H34V11.5H0Z" fill="none" stroke="var(--rule)" />
            <path
              d="M2 12 14 0M10 12 22 0M18 12 30 0M26 12 34 4M0 6 6 0"
              stroke="var(--ink-3)"
              strokeWidth={0.8}
            />
          </Row>
        )}
      </ul>
    </details>
  );
}

function terrainsOf(view: View): readonly Sector['terrain'][] {
  return [...new Set(view.level.sectors.map(({ terrain }) => terrain))];
}

function Ground({ terrain }: { terrain: Sector['terrain'] }) {
  const { dash, widthPx } = TERRAIN_PATTERNS[terrain];
  return (
    <>
      <path d="M0 6H34" stroke="var(--ink)" strokeWidth={9.4} />
      <path d="M0 6H34" stroke="var(--sheet)" strokeWidth={7} />
      {widthPx > 0 && (
        <path
          d="M0 6H34"
          stroke="var(--ink-2)"
          strokeWidth={widthPx}
          strokeDasharray={dash.join(' ')}
        />
      )}
    </>
  );
}

function Row({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width={34} height={12} aria-hidden="true">
        {children}
      </svg>
      {capital(words)}
    </li>
  );
}
