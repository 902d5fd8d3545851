import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

/** Words that several screens use. */
export const common: Catalogue['common'] = {
  title: 'Лінія зіткнення',
  skip: 'Перейти до змісту',
  why: 'чому?',
  sources: 'джерела',
  toModel: 'Модель, розібрана на частини',
  openTurn: 'Відкрити цей хід у моделі',
  inputGroup: {
    force: 'Сили, їхні правила й забезпечення',
    usBacking: 'Підтримка США',
    get ukrainianArmy() {
      return `Армія ${cast.ukraine.of}`;
    },
    zone: 'Демілітаризована зона',
    monitors: 'Спостерігачі',
    sanctions: 'Санкції та поступки',
    get russianForce() {
      return `Війська ${cast.russia.of} і фронт`;
    },
    history: 'Що було раніше',
  },
  close: 'Закрити',
  allTables: 'Усі столи',
  cancel: 'Скасувати',
  readAsText: 'читати як текст',
  range: (draws) =>
    `Діапазон: від 5-го до 95-го процентиля з ${draws} припущень про те, чого не можна знати.`,
  phase: {
    talks: 'Переговори',
    ceasefire: 'Перемир’я',
    deployment: 'Розгортання',
    violation: 'Порушення',
  },
  phases: 'Фази',
  roundOf: (round, limit) => `Раунд ${round} з ${limit}`,
  quarterOf: (quarter, limit) => `Квартал ${quarter} з ${limit}`,
  signed: 'Підписано',
  youAre: 'Ваша делегація:',
  nav: {
    briefing: 'Довідка',
    table: 'Назад до гри',
    log: 'Журнал',
    menu: 'Меню',
    home: 'Головна',
    model: 'Модель',
  },
  moves: {
    comply: 'дотримання',
    probe: 'промацування',
    strike: 'удар',
    offensive: 'наступ',
  },
  responses: {
    protest: 'Протест',
    reinforce: 'Підсилення',
    'strike-back': 'Удар у відповідь',
  },
  basis: { solid: 'надійно', disputed: 'спірно', judged: 'оцінка' },
  points: 'бали',
  turnOf: (turn, turns) => `Хід ${turn} з ${turns}`,
  before: 'Назад',
  next: 'Наступний хід',
  loading: 'Завантаження',
  scrolls: (what) =>
    what
      ? `${what}: прокручується тут, також клавішами зі стрілками`
      : 'Прокручується тут, також клавішами зі стрілками',
  map: {
    label: 'Карта фронту',
    loading: 'Карта малюється',
    failed: 'Карту тут не вдалося намалювати. Усе, що на ній є, подано нижче текстом.',
    captions: {
      ukraine:
        'Штриховка: окуповано Росією. Контур: міжнародно визнаний кордон України. Кордони: Natural Earth.',
      korea:
        'Контур: півострів. Лінія: де дві армії стояли одна проти одної. Кордони: Natural Earth.',
      kosovo:
        'Контур: Косово, 1999 року — край у складі Союзної Республіки Югославія; його статус відтоді спірний. Кордони: Natural Earth.',
    },
    keys: 'Стрілки пересувають карту, + і − змінюють масштаб, 0 повертає назад.',
    keysSectors: '[ і ] — від сектора до сектора.',
    keysMove:
      '; і ’ — від контингенту до контингенту. M бере тамтешніх військових, число називає їхній новий сектор, Enter відкриває наказ, Escape скасовує.',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    sector: (number, name) => `Сектор ${number}, ${name}`,
    /** Beside figures on the map, where there is little room. */
    units: { km: 'км', thousand: ' тис.' },
    kilometres: (km) => `${km} км`,
    table: {
      sector: 'Сектор',
      length: 'Довжина, км',
      terrain: 'Місцевість',
      get gained() {
        return `Просування ${cast.russia.of} за минулий раунд, км²`;
      },
      total: 'від початку переговорів, км²',
      troops: 'Військових на км',
    },
  },
  terrain: {
    forest: 'ліс',
    field: 'відкрите поле',
    'ruined-towns': 'зруйновані міста',
    river: 'річка',
    reservoir: 'спущене водосховище',
    mixed: 'змішана місцевість',
  },
  notice: {
    saving: {
      'no-room':
        'У браузері немає місця, щоб зберегти цю гру. Завантажте запис, щоб не втратити її.',
      elsewhere:
        'Гра тривала в іншій вкладці, тож ця більше не зберігається. Завантажте її запис, щоб не втратити.',
    },
    unreadable: 'те, що зберіг браузер, не є збереженою грою',
    downloadSave: 'Завантажити збережене',
    brokenSave: (reason) =>
      `Збережену гру не вдалося відкрити: ${reason}. Її залишено такою, як була.`,
    crash: 'На цій сторінці стався збій. Ваше останнє збережене рішення не втрачено.',
    reload: 'Завантажити сторінку знову',
  },
  version: {
    there: 'Є нова версія цієї сторінки. Збережене вами лишається.',
    load: 'Завантажити нову версію',
    missing:
      'Частину цієї сторінки не вдалося завантажити: немає мережі або її місце зайняла нова версія. Ваше останнє збережене рішення не втрачено.',
  },
};
