// What extract.mjs takes for each base map.
//
// frame: west, south, east, north of what is kept, wide enough for the widest screen.
// detail: the box inside which shapes keep their detail.
// minWeight: the smallest triangle kept, in square degrees, and coarser far away.
// unitOf: the unit of the home ground that an admin-1 area belongs to, if any.
// states: areas of one state as of the level's date, where Natural Earth has several.

const UKRAINE = [22, 44.2, 40.4, 52.6];
const KOSOVO = [19.6, 41.6, 22.2, 43.6];
const KOREA = [124, 33, 131, 43.2];

/** The districts of 1999 by today's municipalities. */
const KOSOVO_DISTRICTS = {
  Dečani: 'peja',
  Đakovica: 'peja',
  Istok: 'peja',
  Klina: 'peja',
  Peć: 'peja',
  Dragaš: 'prizren',
  Mališevo: 'prizren',
  Orahovac: 'prizren',
  Prizren: 'prizren',
  'Suva Reka': 'prizren',
  Gnjilane: 'gjilan',
  'Kosovska Kamenica': 'gjilan',
  'Novo Brdo': 'gjilan',
  Vitina: 'gjilan',
  'Kosovska Mitrovica': 'mitrovica',
  Leposavić: 'mitrovica',
  Srbica: 'mitrovica',
  Vučitrn: 'mitrovica',
  'Zubin Potok': 'mitrovica',
  Zvečan: 'mitrovica',
  Glogovac: 'prishtina',
  Kačanik: 'prishtina',
  'Kosovo Polje': 'prishtina',
  Lipljan: 'prishtina',
  Obilić: 'prishtina',
  Podujevo: 'prishtina',
  Priština: 'prishtina',
  Uroševac: 'prishtina',
  Štimlje: 'prishtina',
  Štrpce: 'prishtina',
};

export const RECIPES = {
  // Crimea (UA-43) and Sevastopol (UA-40), which Natural Earth files under Russia, are Ukraine's.
  ukraine: {
    frame: [4, 38.5, 59, 59.5],
    detail: UKRAINE,
    minWeight: 0.00009,
    grid: 5e4,
    unitOf: ({ iso_3166_2: iso }) => (iso.startsWith('UA-') ? iso : undefined),
    unitCount: 27,
    unitNames: {
      'UA-05': 'Vinnytsia',
      'UA-07': 'Volyn',
      'UA-09': 'Luhansk',
      'UA-12': 'Dnipropetrovsk',
      'UA-14': 'Donetsk',
      'UA-18': 'Zhytomyr',
      'UA-21': 'Zakarpattia',
      'UA-23': 'Zaporizhzhia',
      'UA-26': 'Ivano-Frankivsk',
      'UA-30': 'Kyiv city',
      'UA-32': 'Kyiv',
      'UA-35': 'Kirovohrad',
      'UA-40': 'Sevastopol',
      'UA-43': 'Crimea',
      'UA-46': 'Lviv',
      'UA-48': 'Mykolaiv',
      'UA-51': 'Odesa',
      'UA-53': 'Poltava',
      'UA-56': 'Rivne',
      'UA-59': 'Sumy',
      'UA-61': 'Ternopil',
      'UA-63': 'Kharkiv',
      'UA-65': 'Kherson',
      'UA-68': 'Khmelnytskyi',
      'UA-71': 'Cherkasy',
      'UA-74': 'Chernihiv',
      'UA-77': 'Chernivtsi',
    },
    atlas: 'europe_50m',
    waterFrame: [14, 41, 47, 56],
    waterDetail: UKRAINE,
    waterGrid: 2e4,
  },
  // Kosovo, Serbia and Montenegro are parts of one state, the Federal Republic of Yugoslavia of 1999.
  kosovo: {
    frame: [11, 36.5, 31, 49.5],
    detail: KOSOVO,
    minWeight: 0.000008,
    grid: 4e4,
    unitOf: ({ adm0_a3: country, name }) =>
      country === 'KOS' ? KOSOVO_DISTRICTS[name] : undefined,
    unitCount: 5,
    unitNames: {
      gjilan: 'Gjilan/Gnjilane',
      mitrovica: 'Mitrovica/Mitrovicë',
      peja: 'Peć/Pejë',
      prishtina: 'Prishtinë/Priština',
      prizren: 'Prizren',
    },
    states: { home: 'YUG', SRB: 'YUG', MNE: 'YUG' },
    atlas: 'europe_50m',
    waterFrame: [14, 39, 28, 47],
    waterDetail: KOSOVO,
    waterGrid: 2e4,
  },
  // Both governments claim the whole peninsula: it is one ground, without a border of its own inside.
  korea: {
    frame: [108, 26, 147, 51],
    detail: KOREA,
    minWeight: 0.00005,
    grid: 5e4,
    unitOf: ({ adm0_a3: country }) => ({ PRK: 'korea', KOR: 'korea' })[country],
    unitCount: 1,
    unitNames: { korea: 'Korea' },
    atlas: 'asia_50m',
    waterFrame: [112, 28, 145, 48],
    waterDetail: KOREA,
    waterGrid: 2e4,
  },
};
