import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { of as whoseIs, plural, points, to as toWhom } from './forms.ts';

/** Words of two runs held against each other. A is the first, B the second. */
export const compare: Catalogue['compare'] = {
  heading: 'Дві партії поряд',
  lead: 'Виберіть дві партії того самого сценарію. Партія та її гілка мають той самий випадок: різницю дало рішення.',
  choose: { a: 'Партія A', b: 'Партія B' },
  none: 'виберіть партію',
  swap: 'Поміняти місцями',
  file: 'Додати запис із файлу',
  unread: 'Файл не вдалося прочитати. Виберіть його ще раз.',
  few: 'Другої партії тут поки немає. Відкрийте повтор і відгалузьте її або додайте запис із файлу.',
  unkept: 'У браузері немає місця, щоб зберегти ці партії. Завантажте другу, щоб зберегти її.',
  download: 'Завантажити партію B',
  refused: (name, reason) => `${name}: не вдалося відкрити, бо ${reason}.`,
  replays: 'Усі повтори',
  run: { a: 'A', b: 'B' },
  first: {
    same: 'Обидві партії однакові, хід за ходом.',
    seed: 'Партії мають різні зерна: випадок різний від першого ходу.',
    ends: (line, run) => `Обидві партії однакові до: ${line}; там партію ${run} залишено.`,
    decision: (line, what) => `Перша відмінність: ${line}. ${what}`,
    led: (what) => `Наслідок: ${what}.`,
    nothing: 'У підсумку нічого не змінилося.',
  },
  did: {
    tabled: (who, changes) => `${who} вносить ${changes}.`,
    insteadOf: (article, b, a) => `«${article}: ${b}» замість «${a}»`,
    tabledMore: (who, changes, more) =>
      `${who} вносить ${changes} та інше ще в ${more}\u00a0${plural(more, { one: 'статті', other: 'статтях' })}.`,
    inA: 'у A',
    inParent: 'у вихідній',
    both: (who, b, first, a) => `${who} ${b}; ${first} — ${a}.`,
    didNot: 'цього не робить',
    notAsked: 'рішення не має',
    table: 'вносить свій текст',
    show: (to) => `показує текст лише ${toWhom(to)}`,
    sign: (whose) => `підписує ${whose}`,
    withdraw: 'відкликає свою пропозицію',
    walkOut: 'виходить із переговорів',
    act: (act) => `вирішує ${act}`,
    move: (troops, who, from, to) =>
      `переміщує ${troops} військових (${who}) із сектора ${from} до ${to}`,
    consent: { true: 'погоджується на подальше розгортання', false: 'не дає згоди' },
    test: (move, sector) => `вибирає: ${move}, сектор ${sector}`,
    comply: 'вибирає дотримання',
    respond: {
      protest: 'протестує',
      reinforce: 'підсилює',
      'strike-back': 'завдає удару у відповідь',
    },
    back: { back: 'підтримує відповідь', abstain: 'утримується' },
    wish: {
      accept: 'залишає текст чинним',
      reopen: 'просить переглянути текст',
      withdraw: 'виходить із тексту',
    },
  },
  news: {
    brought: (b, first, a) => `Ввідна ведучого: ${b}; ${first} — ${a}.`,
    event: (title) => `«${title}»`,
    nothing: 'нічого',
  },
  led: {
    signed: (b, a) => `підписано: ${b} замість: ${a}`,
    signedOnly: (b) => `текст підписано (${b}), де жодного не було`,
    unsigned: (a) => `тексту немає, де його було підписано (${a})`,
    text: (articles) =>
      `текст, інший у ${articles}\u00a0${plural(articles, { one: 'статті', other: 'статтях' })}`,
    tests: (b, a) => `${b}, замість: ${a}`,
    testCount: (count, _words) =>
      `${count}\u00a0${plural(count, { one: 'випробування', few: 'випробування', many: 'випробувань', other: 'випробування' })} стримування`,
    none: 'жодного',
    outcome: (b, a) => `«${b}» замість «${a}»`,
    points: (who, b, by) => `${points(b)} для ${whoseIs(who)} (${by})`,
  },
  setup: {
    title: 'Крім рішень',
    seed: (a, b) => `Зерно ${a} у A, ${b} у B.`,
    tests: 'В одній з них, чи випробовувати, вирішувала людина, у другій — модель.',
    seat: (who, a, b) => `${who}: ${a} у A, ${b} у B.`,
    person: 'людина',
  },
  results: {
    title: 'Що вийшло з кожної',
    what: '',
    by: 'B − A',
    outcome: 'Чим скінчилося',
    underWay: 'ще не завершено',
    signed: 'Підписано',
    never: 'ніколи',
    tests: 'Випробувань стримування',
    attacks: 'з них ударів і наступів',
    killed: 'Загинуло у випробуваннях',
    get gained() {
      return `Просування ${cast.russia.of} за переговорів, км²`;
    },
    troops: 'Військових на місці наприкінці',
    points: (who) => `${who}, бали`,
  },
  player: {
    label: 'Раунди й квартали обох партій',
    slider: 'Хід обох партій',
    back: 'На хід назад',
    on: 'На хід уперед',
    nextDifference: 'Наступна відмінність',
    lastDifference: 'Попередня відмінність',
    keys: '← → ходи · D наступна відмінність, Shift D попередня · Home, End',
    missing: 'не зіграно',
    marks: {
      first: 'перша відмінність',
      decision: 'інші рішення',
      change: 'інші цифри',
      onlyA: 'лише в партії A',
      onlyB: 'лише в партії B',
      same: 'те саме',
    },
    legend:
      'Кольорове: випробування стримування. Пунктир: хід, якого ця партія не має. Під кожним ходом: ▼ перша відмінність, ◆ інші рішення, ● лише інші цифри, A чи B: хід лише тієї партії.',
  },
  maps: {
    title: 'Карта',
    of: (run, line) => `${run}: ${line}`,
    over: (run) => `Партія ${run} цього ходу не має; показано її останній попередній стан.`,
    show: 'Карта партії',
  },
  turn: {
    same: 'В обох те саме.',
    decisions: 'Вирішено інакше',
    changes: 'Як усе стоїть наприкінці',
    otherDraws: 'Партії доходять до цього на різних ходах, тож жереб інший.',
    onlyIn: (run, why) => `Цей хід має лише партія ${run}: ${why}.`,
    otherOver: (run) => `партію ${run} на той час завершено`,
    otherLeft: (run) => `партію ${run} залишено раніше`,
    otherUnderText: (run) => `у партії ${run} тоді був чинний текст`,
    came: (what) => `Що сталося: ${what}.`,
    cameNothing: 'Випробувань не було, і нічого не підписано.',
    noDecision: 'Рішення не різняться.',
    what: 'Що',
    by: 'B − A',
    textOf: (who, article) => `Текст ${whoseIs(who)}: ${article}`,
    inForceText: (article) => `Чинний текст: ${article}`,
    inForce: 'Текст чинний',
    yes: 'так',
    no: 'ні',
    troops: 'Військові на місці',
    get line() {
      return `Просування ${cast.russia.of} від початку переговорів, км²`;
    },
    inSectors: (sectors) => `у секторах ${sectors}`,
    inSector: (sector) => `у секторі ${sector}`,
    belief: {
      get revisionist() {
        return `Уявлення: ${cast.russia.seat} — ревізіоніст`;
      },
      get firm() {
        return `Уявлення: ${cast.coalition.seat} — твердий тип`;
      },
      get committed() {
        return `Уявлення: ${cast.us.seat} — відданий тип`;
      },
    },
    setByText: {
      firm: 'у день підписання воно починається з правил застосування сили в тексті та з очікуваних сил; далі його зсуває кожна відповідь на випробування',
      committed:
        'у день підписання воно починається із зобов’язання США в тексті; далі його зсуває кожне рішення про підтримку відповіді',
    },
    points: (by) => points(by),
    risk: 'Імовірність удару чи наступу в рішенні',
    tempo: 'Імовірність, що рішення постане',
    cameOf: 'Що сталося',
    cause: (what, by) => `${what} ${by}`,
    causes: (list) => `кожне окремо: ${list}`,
    together: (by) => `разом понад це ${by}`,
    why: {
      person: 'вирішувала людина',
      'other-draws': 'жереб інший, бо партії доходять до цього на різних ходах',
      tempo: 'той самий жереб: рішення постало лише в одній',
      get type() {
        return `${cast.russia.Seat} в одній з них — інший тип`;
      },
      odds: 'той самий жереб випав інакше, бо шанси різні',
    },
    move: (move, sector) => (sector ? `${move}, ${sector}` : move),
    hazard: { offensive: 'Наступ прориває фронт', 'wider-war': 'Відповідь переростає у війну' },
    hazardOf: (came, chance) => `${came ? 'так' : 'ні'} (імовірність ${chance})`,
    notRisked: 'ризику не було',
    killed: 'Загинуло у випробуванні кварталу',
    outcome: 'Чим скінчилося',
    result: (who) => `${who}, бали наприкінці`,
  },
  all: {
    title: 'Кожна відмінність',
    note: 'Від першої: що вирішено інакше і що різниться наприкінці кожного ходу, A → B. Хід відкривається вище, з усім.',
    change: (what, a, b, by) => `${what} ${a} → ${b}${by ? ` (${by})` : ''}`,
    more: (count) => `і ще ${count}`,
    turn: 'Хід',
    changes: 'Що різниться',
  },
};
