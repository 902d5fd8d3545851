import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { points, sharePoints } from './forms.ts';

export const line: Catalogue['line'] = {
  heading: 'Лінія',
  between: {
    title: (quarter) => (quarter === 0 ? 'Текст підписано' : `Квартал ${quarter} завершено`),
    signed:
      'Лінія завмирає там, де стоїть. Відведення, зона та спостерігачі запрацюють за тижні, контингенти прибуватимуть кварталами. Проміжок між підписом і повним розгортанням — небезпечний час.',
    signedAlone:
      'Лінія завмирає там, де стоїть. Відведення, зона та спостерігачі запрацюють за тижні; сил текст не передбачає. Перші квартали — небезпечний час.',
    orders: 'Переміщення й дії призначають, коли відкрито наступний квартал.',
    open: 'Відкрити наступний квартал',
    byHost: 'Наступний квартал відкриває сесія.',
    run: 'Прогнати тихі квартали',
    runNote:
      'Хід часу спиняє випробування, подія, невиконана обіцянка, відмова у згоді або кінець.',
    get runComplies() {
      return `Доти ${cast.russia.seat} дотримується тексту.`;
    },
  },
  odds: {
    get title() {
      return `Що зробить ${cast.russia.seat} цього кварталу`;
    },
    stands: 'як є',
    after: 'після ваших ходів',
    change: (before, after) => `${before} → ${after}\u202f%`,
    risk: 'удар чи наступ, якщо рішення постане',
    tempo: (share, live) =>
      `Імовірність, що цього кварталу постане рішення про випробування, ${share}: ${
        live ? 'фронт не усталився' : 'фронт усталюється, доки тихо'
      }.`,
    credibility: 'Переконливість сил θ*',
    credibilityNote: 'Понад 1 удар навіть ревізіоністові коштує більше, ніж дає.',
    term: {
      gain: 'Вигода',
      effort: 'Зусилля',
      attributionAndPrice: 'Викриття та ціна',
      resistance: 'Опір',
      widerWar: 'Ризик ширшої війни',
    },
    termsOf: (kind) => `Чого вартий удар для ${cast.russia.of}, якщо це ${kind}`,
    revisionist: 'ревізіоніст',
    opportunist: 'опортуніст',
    total: 'Вартість удару',
    inputs: 'Вхідні дані цього кварталу',
    range:
      'Діапазон: від 5-го до 95-го процентиля з 24 вибірок у межах ±20 % сталих, узятих за оцінкою.',
    beliefs: 'Уявлення зараз',
    believe: (revisionist, firm, committed) =>
      `${cast.russia.Seat} — ревізіоніст ${revisionist}, ${cast.coalition.seat} — твердий тип ${firm}, ${cast.us.seat} — відданий тип ${committed}.`,
  },
  input: {
    forceThousand: 'Сили проти нападника, тис.',
    frontKm: 'Фронт, км',
    get europeanEnablers() {
      return `Забезпечення ${cast.coalition.of}`;
    },
    counterDrone: 'Протидія дронам',
    engagement: 'Правила застосування сили',
    get armyThousand() {
      return `Армія ${cast.ukraine.of}, тис.`;
    },
    longRange: 'Далекобійні удари',
    pullbackKm: 'Чинне відведення, км',
    monitoring: 'Чинний моніторинг',
    usPledge: 'Зобов’язання США',
    snapback: 'Автоповернення санкцій',
    get concessions() {
      return `Поступки, які втратить ${cast.russia.seat}`;
    },
    businessStake: 'Ділові інтереси США',
    get russianForceThousand() {
      return `Війська ${cast.russia.of}, тис.`;
    },
  },
  rotation: {
    title: 'Ротація',
    needed: 'потрібно в пулі',
    field: 'на місці',
    factor: 'ротація',
    pool: 'в обіцяних пулах',
    stay: 'можуть лишатися',
    note: 'Із трьох частин одна на місці, одна щойно звідти, одна готується. Що понад останню цифру, з часом повернеться додому.',
    get none() {
      return `Текст не передбачає сил. Стримують армія ${cast.ukraine.of}, відстань, спостерігачі й те, що втратить ${cast.russia.seat}.`;
    },
  },
  enablers: {
    title: 'Засоби забезпечення: у кого',
    row: 'Авіаперевезення, супутники, протиракетна оборона',
    counterDrone: 'Протидія дронам, радіоелектронна боротьба',
    get europe() {
      return `Власні засоби ${cast.coalition.of}`;
    },
    us: 'лише з підтримкою США',
  },
  contributors: {
    title: 'Країни-учасниці',
    name: 'Країна',
    pledged: 'Обіцяно',
    field: 'На місці',
    pool: 'Пул',
    total: 'Військові',
    status: {
      'not-asked': (names) => `Не запитано: ${names}.`,
      declined: (names) => `Відмова: ${names}.`,
    },
    share: (share) => `На місці ${share} обіцяного.`,
  },
  text: {
    title: 'Чинний текст',
    inForce: (share) => `Відведення й моніторинг: діють на ${share}.`,
  },
  consent: {
    title: 'Згода на подальше розгортання',
    given: 'Вашу згоду дано.',
    withheld: 'Вашої згоди немає: жоден контингент не прибуває.',
    other: (who) => `${who} не дає згоди: жоден контингент не прибуває.`,
    grant: 'Дати згоду',
    withhold: 'Не давати згоди',
  },
  test: {
    title: 'Ваше рішення щодо стримування',
    note: (type) =>
      `За вас нічого не вибрано. Цифри — з моделі для типу «${type}», який і є вашим (${cast.russia.seat}); шанси, які бачать інші, усереднено за обома типами. 100 балів — вартість успішного нового наступу для ревізіоніста.`,
    noteUnweighed: (type) => `За вас нічого не вибрано. ${cast.russia.Seat}, ваш тип: ${type}.`,
    revisionist: 'ревізіоніст',
    opportunist: 'опортуніст',
    sector: 'Де',
    chooseSector: 'Виберіть сектор',
    inSector: (sector, tests) => `${sector}, сюди припадає ${tests} випробувань`,
    get choose() {
      return `Що робить ${cast.russia.seat}`;
    },
    move: { comply: 'Дотримання', probe: 'Промацування', strike: 'Удар', offensive: 'Наступ' },
    odds: (share) => `модель: ${share}`,
    comply: 'Нічого не здобуто й нічим не ризиковано; фронт усталюється.',
    gain: 'Вигода в разі успіху',
    success: (share) => `імовірність ${share}`,
    expected: 'Очікуваний виграш',
    points: (value) => points(value),
    get answers() {
      return `${cast.coalition.Seat}`;
    },
    answer: (protest, reinforce, strikeBack) =>
      `протестує ${protest}, підсилює ${reinforce}, б’є у відповідь ${strikeBack}`,
    get backing() {
      return `${cast.us.Seat} підтримує відповідь`;
    },
    breakEven: 'Порогова рішучість θ*',
    undecided: {
      get move() {
        return `Спершу вирішіть, що робить ${cast.russia.seat}.`;
      },
      sector: 'Спершу виберіть де.',
    },
  },
  acts: 'Дії цього кварталу',
  moves: {
    title: 'Ваші переміщення',
    count: (done, limit) => `${done} з ${limit}`,
    none: 'Виберіть сектор на карті чи нижче й перемістіть військових; або перетягніть контингент.',
    move: 'Перемістити військових',
    say: (troops, who, from, to) =>
      `${troops} військових (${who}) із сектора ${from} до сектора ${to}`,
    consider: (troops, who, to) => `${troops} військових (${who}) до сектора ${to}?`,
    considerHere: (troops, who, from) => `${troops} військових (${who}) у секторі ${from}: куди?`,
    givenUp: 'Переміщення скасовано.',
    selectedPlain: (sector, density) => `Сектор ${sector}: ${density} військових на км.`,
    selected: (sector, density, tests) =>
      `Сектор ${sector}: ${density} військових на км, сюди припадає ${tests} випробувань.`,
    effect: (value) => `удар чи наступ ${sharePoints(value)}`,
    dialog: 'Перемістити військових до іншого сектора',
    contributor: 'Країна',
    from: 'Із сектора',
    to: 'До сектора',
    hundreds: 'Військові',
    roads: (troops) => `Його дороги цього кварталу пропустять ще ${troops}.`,
    effects: 'Що це змінило б',
    densities: (sector, before, after) => `Сектор ${sector}: ${before} → ${after} військових на км`,
    draws: (before, after) => `припадає ${before} → ${after}\u202f% випробувань`,
    odds: (before, after) => `Удар чи наступ: ${before} → ${after}\u202f%`,
    small: {
      rotation: (stay) =>
        `Змінюється мало: ротація дозволяє лишитися ${stay}, хоч де б вони стояли, і саме на це зважає той, хто випробовує.`,
      thin: (share) =>
        `Змінюється мало: стільки військових можуть стерегти й тримати ${share} лінії, хоч де б вони стояли. Більше змінюється те, де буде випробування, ніж чи буде воно.`,
    },
    confirm: 'Наказати переміщення',
    undo: 'Скасувати',
    close: 'Закрити квартал',
    handIn: 'Подати цей квартал',
    nobody: 'На місці поки немає військових.',
  },
  unrolled: {
    title: 'Розгорнутий фронт',
    note: 'військових на км за секторами; ширина — довжина. Контур: зараз. Заливка: після ваших переміщень.',
    empty: {
      none: 'Текст не передбачає сил.',
      from: (quarter) => `Контингентів поки немає; перші прибудуть із кварталу ${quarter}.`,
      nobody: 'Контингентів поки немає, і ніхто з тих, хто прибув би, нічого не обіцяв.',
      consent: (who) => `Жоден контингент не прибуває, доки ${who} не дає згоди.`,
    },
    half: '50 на км прикривають половину',
    density: 'військових на км у секторі',
    draws: (tests) => `припадає ${tests} випробувань`,
  },
  weakest: (share) => `найслабший: ${share} випробувань`,
  sectorPanel: {
    title: (number, name) => `Сектор ${number}: ${name}`,
    tests: 'Частка випробувань, що сюди припадає',
    density: 'Військових на км',
    cover: (share, more) =>
      `Один військовий прикриває тут на ${share} ${more ? 'більше' : 'менше'}, ніж у середньому.`,
    coverMean: 'Один військовий прикриває тут стільки, скільки в середньому.',
    roads: 'Скільки військових пропускають дороги за квартал',
    terrain: 'Місцевість',
    length: 'Довжина, км',
    attraction: 'Вартість для нападника, середня 1',
  },
  last: {
    before: 'Що змінилося минулого кварталу',
    title: 'Цей квартал досі',
    signed: 'Що сталося від підписання',
    none: 'Нічого нового.',
  },
  tabs: { sectors: 'Сектори', pledges: 'Обіцянки', odds: 'Шанси', moves: 'Ходи' },
  figures: {
    risk: 'удар чи наступ',
    stay: 'можуть лишатися',
    credibility: 'переконливість θ*',
    noForce: 'без сил',
  },
  table: { sector: 'Сектор', density: 'Військових на км', tests: 'Частка випробувань' },
  views: {
    label: 'Показати лінію як',
    density: 'Щільність',
    terrain: 'Місцевість',
    incidents: 'Інциденти',
    table: 'Таблиця',
    everything: 'Усе, що на карті, таблицею',
  },
  legend: {
    title: 'Легенда',
    density: 'лінія зіткнення; ширина — військових на км',
    plain: 'лінія зіткнення',
    weakest: 'сектор, куди припадає найбільше випробувань',
    zone: (km) => `демілітаризована зона, до ${km} км від лінії`,
    heavy: (km) => `важке озброєння, ${km} км з кожного боку`,
    occupied: 'окуповано Росією',
    noTest: 'Стримування досі не випробовували.',
  },
  tested: (move, quarter) => `${move}, квартал ${quarter}`,
  facts: {
    caption: 'Лінія зіткнення за секторами',
    sector: 'Сектор',
    length: 'Довжина, км',
    ground: 'Місцевість',
    troops: 'Військові сил',
    density: 'На км',
    tests: 'Частка випробувань',
    happened: 'Випробування досі',
    test: (move, quarter) => `${move} у кварталі ${quarter}`,
  },
};
