/** Colours of the map, by what they stand for. */
export interface Palette {
  readonly dark: boolean;
  readonly sheet: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hair: string;
  readonly water: string;
  readonly shore: string;
  readonly river: string;
  readonly waterInk: string;
  readonly land: string;
  readonly home: string;
  readonly unit: string;
  readonly border: string;
  /** Strokes down the slopes of heights. */
  readonly relief: string;
  readonly occupied: string;
  readonly hatch: string;
  /** Wash and edge of the demilitarised zone, and the heavy-weapon limits. */
  readonly zone: string;
  readonly zoneEdge: string;
  readonly limit: string;
  /** Needs you: the weakest sector. */
  readonly alert: string;
  readonly farGain: string;
  readonly homeGain: string;
  readonly probe: string;
  readonly strike: string;
  readonly offensive: string;
  /** Fills and frame of APP-6 symbols. */
  readonly friend: string;
  readonly hostile: string;
  readonly frame: string;
}

export const lightPalette: Palette = {
  dark: false,
  sheet: '#FDFBF6',
  ink: '#1A1D21',
  ink2: '#454A50',
  ink3: '#5F646A',
  hair: '#D9D6CC',
  water: '#D6E2E7',
  shore: '#B9CDD6',
  river: '#8FB4C6',
  waterInk: '#44697B',
  land: '#E9E3D5',
  home: '#FBF8F0',
  unit: '#BDAF93',
  border: '#A08A6C',
  relief: '#C3B8A0',
  occupied: '#F0E5DB',
  hatch: '#D3B9A9',
  zone: 'rgba(69, 74, 80, 0.13)',
  zoneEdge: '#8A8C8C',
  limit: '#77797B',
  alert: '#A2542B',
  farGain: '#7C1D2E',
  homeGain: '#8F5B00',
  probe: '#C9A55C',
  strike: '#A2542B',
  offensive: '#401B16',
  friend: '#C7DCF0',
  hostile: '#F2CFCB',
  frame: '#1A1D21',
};

export const darkPalette: Palette = {
  dark: true,
  sheet: '#1A1F24',
  ink: '#ECE7DC',
  ink2: '#C0BDB4',
  ink3: '#9C9B94',
  hair: '#353C43',
  water: '#0E1A22',
  shore: '#1D3341',
  river: '#33596B',
  waterInk: '#86A9BA',
  land: '#20262B',
  home: '#2C3237',
  unit: '#5C5748',
  border: '#A08E72',
  relief: '#474D52',
  occupied: '#372D2C',
  hatch: '#6B534C',
  zone: 'rgba(192, 189, 180, 0.13)',
  zoneEdge: '#77797A',
  limit: '#85878A',
  alert: '#CB7A45',
  farGain: '#EE9499',
  homeGain: '#E3AC4B',
  probe: '#8E7B49',
  strike: '#CB7A45',
  offensive: '#F6D2B5',
  friend: '#B4CCE6',
  hostile: '#E2B5B1',
  frame: '#13171B',
};
