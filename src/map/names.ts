import type { LonLat } from './view.ts';

/** A name that belongs to an area: the first of its places that is free is taken. */
export interface AreaName {
  readonly text: string;
  readonly style: 'country' | 'state' | 'oblast' | 'sea';
  readonly places: readonly LonLat[];
  /** Shown from this scale to that, px per km. */
  readonly from: number;
  readonly to: number;
}

/** A river's name, set along its course from the first place to the second. */
export interface RiverName {
  readonly text: string;
  readonly along: readonly (readonly [LonLat, LonLat])[];
  readonly from: number;
}

const state = (text: string, ...places: LonLat[]): AreaName => ({
  text,
  style: 'state',
  places,
  from: 0,
  to: 3,
});
const oblast = (text: string, ...places: LonLat[]): AreaName => ({
  text,
  style: 'oblast',
  places,
  from: 0.58,
  to: 7,
});

/** Names of countries, oblasts and seas, most important first. */
export const AREA_NAMES: readonly AreaName[] = [
  {
    text: 'UKRAINE',
    style: 'country',
    places: [
      [31.2, 49.1],
      [31.6, 48.6],
      [29.2, 49.3],
      [33, 48.6],
    ],
    from: 0,
    to: 1.05,
  },
  {
    text: 'Black Sea',
    style: 'sea',
    places: [
      [31.9, 45.2],
      [31.6, 44.6],
      [31.5, 45.7],
      [32, 44],
      [35.5, 43.6],
    ],
    from: 0,
    to: 9,
  },
  {
    text: 'Sea of Azov',
    style: 'sea',
    places: [
      [36.6, 46.15],
      [36.2, 46.35],
      [36.7, 45.85],
      [35.9, 46.2],
    ],
    from: 0.42,
    to: 9,
  },
  {
    ...oblast('CRIMEA', [34.2, 45.3], [34.1, 45.15], [34.3, 45.45], [34, 45.05]),
    from: 0.2,
  },
  state('RUSSIA', [40.4, 51], [38.2, 50.75], [39.2, 50.6], [39, 51.8], [40.6, 49.6], [38.6, 50.35]),
  state('BELARUS', [28.4, 52.7], [27.5, 52.45], [29.5, 52.6]),
  state('ROMANIA', [25.6, 46.6], [25.3, 47.1], [26.3, 45.4]),
  state('POLAND', [21.4, 51.3], [22.3, 50.9], [21, 51.8]),
  { ...state('MOLDOVA', [28.6, 47.3], [28.4, 47.6]), from: 0.5 },
  state('HUNGARY', [20, 47.3], [20.8, 47.6]),
  state('SLOVAKIA', [20.6, 48.75]),
  state('BULGARIA', [25.4, 42.8], [26.5, 43.4]),
  state('TÜRKIYE', [34, 41.2]),
  oblast('LUHANSK', [39.1, 49.05], [38.9, 48.85], [39.2, 48.3], [38.7, 49.3], [38.6, 48.7]),
  oblast('DONETSK', [38, 47.75], [37.9, 48.22], [37.9, 47.5], [37.6, 47.8], [37.2, 47.4]),
  oblast('ZAPORIZHZHIA', [35.7, 47.05], [35.9, 47.2], [35.3, 47.25], [35.5, 46.9], [36.3, 47.1]),
  oblast('KHERSON', [33.7, 46.45], [33.9, 46.6], [34.1, 46.35], [33.2, 46.45]),
];

/** Names of rivers, where they run straight enough to carry one. */
export const RIVER_NAMES: readonly RiverName[] = [
  {
    text: 'Dnipro',
    along: [
      [
        [33.55, 49.0],
        [34.35, 48.66],
      ],
      [
        [32.4, 49.36],
        [33.1, 49.13],
      ],
      [
        [33.7, 47.05],
        [34.0, 47.36],
      ],
    ],
    from: 0.5,
  },
  {
    text: 'Siverskyi Donets',
    along: [
      [
        [36.55, 49.54],
        [37.2, 49.29],
      ],
      [
        [39.0, 48.75],
        [39.7, 48.58],
      ],
    ],
    from: 1.1,
  },
  {
    text: 'Oskil',
    along: [
      [
        [37.7, 49.48],
        [37.55, 49.28],
      ],
    ],
    from: 2.2,
  },
  {
    text: 'Southern Bug',
    along: [
      [
        [29.2, 48.62],
        [30.3, 48.17],
      ],
    ],
    from: 0.5,
  },
  {
    text: 'Dniester',
    along: [
      [
        [28.6, 48.02],
        [29.15, 47.45],
      ],
    ],
    from: 0.5,
  },
  {
    text: 'Inhulets',
    along: [
      [
        [33.3, 47.75],
        [33.08, 47.35],
      ],
    ],
    from: 1.2,
  },
  {
    text: 'Desna',
    along: [
      [
        [31.9, 51.5],
        [32.55, 51.5],
      ],
    ],
    from: 0.5,
  },
  {
    text: 'Don',
    along: [
      [
        [41.2, 47.56],
        [41.9, 47.58],
      ],
    ],
    from: 0.5,
  },
];
