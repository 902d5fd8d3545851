import { number } from '../format.ts';
import css from './parts.module.css';

export interface FrontSector {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly shortName: string;
  readonly lengthKm: number;
  readonly before: number;
  readonly after: number;
  readonly weakest: boolean;
}

/** The front, unrolled: width is length, height troops per km; each sector is a button, the keyboard's twin of the map. */
export function UnrolledFront({
  sectors,
  selected,
  onSelect,
  describe,
  halfCover,
  halfLabel,
  densityLabel,
  empty,
}: {
  sectors: readonly FrontSector[];
  selected: string | undefined;
  onSelect: (id: string) => void;
  describe: (sector: FrontSector) => string;
  /** Density at which half the line is covered, troops per km. */
  halfCover: number;
  halfLabel: string;
  /** Said between a sector's density and its name. */
  densityLabel: string;
  /** Said where nobody stands on the line. */
  empty: string | null;
}) {
  const most = Math.max(
    halfCover * 1.3,
    ...sectors.map(({ before, after }) => Math.max(before, after)),
  );
  const height = (density: number) => `${(100 * density) / most}%`;
  const ticks = [0, 1, 2, 3, 4, 5, 6]
    .map((step) => (step * halfCover) / 2)
    .filter((density) => density <= most);
  return (
    <div className={css.front}>
      <div className={css.frontAxis} aria-hidden="true">
        {ticks.map((density) => (
          <span key={density} style={{ bottom: `calc(${100 * (density / most)}% - 6px)` }}>
            {number(density)}
          </span>
        ))}
      </div>
      {empty && <p className={css.frontEmpty}>{empty}</p>}
      <div
        className={css.half}
        style={{ bottom: `calc(40px + (100% - 40px) * ${halfCover / most})` }}
      >
        <span>{halfLabel}</span>
      </div>
      {sectors.map((sector) => (
        <button
          key={sector.id}
          type="button"
          className={`${css.stretch} ${sector.id === selected ? css.chosen : ''}`}
          style={{ flexGrow: sector.lengthKm }}
          aria-pressed={sector.id === selected}
          onClick={() => onSelect(sector.id)}
        >
          <span className={css.column}>
            {sector.before !== sector.after && (
              <i className={css.before} style={{ height: height(sector.before) }} />
            )}
            <i
              className={sector.weakest ? css.weakest : css.after}
              style={{ height: height(sector.after) }}
            />
            <b style={{ bottom: `calc(${height(Math.max(sector.after, sector.before))} + 2px)` }}>
              {number(sector.after)}
            </b>
          </span>
          <span className={css.stretchName} title={sector.name}>
            <span className="hidden">{densityLabel} </span>
            {sector.number} {sector.shortName}
            <small>{number(sector.lengthKm)} km</small>
            <span className="hidden"> {describe(sector)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
