import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { object, plural, to } from './forms.ts';

/** Words of the game's frame: menu, log, notices, and every event as a sentence. */
export const game: Catalogue['game'] = {
  menu: {
    title: 'Меню',
    download: 'Завантажити запис',
    home: 'На головну сторінку',
    seed: 'Зерно цієї гри',
    fork: 'Гілка',
    forkedAt: (turn) => `окрема від ходу ${turn}; попередню партію збережено`,
    seats: 'Хто грає',
    person: 'ви',
    otherPerson: 'людина',
    otherStrategy: 'стратегія',
  },
  handIn: {
    handedIn: 'Подано.',
    awaited: (who) => `Очікуються: ${who}.`,
    paused: 'Сесію призупинено. Проєкти можна готувати, але подати нічого не можна.',
    seen: 'Вигляд з місця:',
    onlooker: {
      member: 'Ви можете підготувати проєкт. Що подати, вирішує голова вашої делегації.',
      observer: 'Ви спостерігач: ви бачите це місце, а рішення ухвалює його делегація.',
      facilitator: 'Ви бачите це місце як ведучий, а рішення ухвалює його делегація.',
    },
  },
  log: { title: 'Журнал', empty: 'Поки нічого не сталося.', turn: (turn) => turn },
  preparing: 'Гра готується',
  refused: {
    'session/unreachable':
      'Із сесією немає зв’язку, тож це не подано. Підготовлене вами збережено; спробуйте ще раз.',
    'session/paused': 'Сесію призупинено, тож подати нічого не можна.',
    'session/not-head': 'Подавати може лише голова делегації.',
    'run/wrong-phase': 'У цій фазі цього зробити не можна.',
    'run/already-ready': 'Ваш хід уже передано.',
    'run/ended': 'Гру завершено.',
    'talks/not-on-the-table': 'Цього тексту немає на столі, тож ви не можете його підписати.',
    'talks/not-a-text': 'Це не повний текст.',
    'talks/unknown-option': 'У тексті є відповідь, якої немає в одній із його статей.',
    'talks/text-in-force': 'Текст чинний; інший можна запропонувати лише на нових переговорах.',
    'talks/not-required':
      'Закінчити переговори своїм виходом може лише делегація, чий підпис потрібен кожному тексту.',
    'act/limit': 'Цього ходу більше дій вибрати не можна.',
    'act/not-now': 'Зараз ця дія неможлива.',
    'act/already-chosen': 'Цю дію вже вибрано.',
    'act/over-ceiling': 'Текст не дозволяє більшої армії.',
    'act/no-force': 'Текст не передбачає сил.',
    'act/already-done': 'Цю дію можна виконати лише раз.',
    'move/limit': 'Цього кварталу більше переміщень робити не можна.',
    'move/too-many': 'Стільки військових там немає.',
    'move/roads': 'Тамтешні дороги цього кварталу більше не пропустять.',
    'move/not-hundreds': 'Військових переміщують цілими сотнями.',
    'move/same-sector': 'Виберіть інший сектор.',
    'violation/no-more-talks': 'Текст більше не можна переглянути.',
    'host/unknown-event': 'У цьому сценарії такої події немає.',
    'host/unknown-player': 'Немає нікого з таким ім’ям, хто міг би грати на цьому місці.',
    'host/not-awaited': 'На цю делегацію не чекають.',
    'violation/not-bound': 'Вийти може лише делегація, яку текст зобов’язує.',
  },
  refusedOther: (code) => `Відхилено (${code}).`,
  replay: {
    'replay/other-rules': 'його записано за іншими правилами',
    'replay/other-level': 'він належить до іншого сценарію',
    'replay/changed-level': 'його сценарій відтоді змінився',
    'replay/unknown-strategy': 'він називає стратегію, якої тут немає',
    'replay/changed': 'його змінено після запису',
    'replay/illegal': 'у ньому є рішення, яке правила відхиляють',
    'replay/diverged': 'його записаний стан відрізняється від того, що дають рішення',
    'replay/turns-missing': 'ходів у ньому більше або менше, ніж дають його рішення',
    'recording/not-json': 'це не запис: не JSON',
    'recording/malformed': 'він не має форми запису',
    'recording/too-large': 'він завеликий для запису',
    'seat/unknown-strategy': 'він називає стратегію, якої тут немає',
    'seat/not-one-person': 'у ньому не рівно одне місце, за яке грає людина',
  },
  atTurn: (turn) => `на ході ${turn}`,
  at: (path) => `у ${path}`,
  event: {
    phase: (phase) => `Фаза: ${phase}.`,
    tabled: (who, changes) => `${who} вносить текст: ${changes}.`,
    tabledSame: (who) => `${who} тримається свого тексту.`,
    change: (article, from, to) => `${article}, ${from} → ${to}`,
    shown: (who, whom) => `${who} показує текст лише ${to(whom)}.`,
    signed: (who) => `${who} підписує текст, що лежить на столі.`,
    withdrawn: (who) => `${who} відкликає свою пропозицію.`,
    walkedOut: (who) => `${who} виходить із переговорів.`,
    acted: (who, act) => `${who} вирішує ${act}.`,
    tookEffect: (changes) => `Подіяла попередня дія: ${changes}.`,
    changed: (meter, by) => `${meter} ${by}`,
    pledged: (who, troops) => `${who} обіцяє ${troops} військових.`,
    declined: (who) => `${who} відмовляється надсилати військових.`,
    front: (km2) => `Війська ${cast.russia.of} просунулися на ${km2} км².`,
    agreed: (who) => `Текст підписано: ${who}.`,
    quarter: (quarter, share) =>
      `Відкрито квартал ${quarter}; відведення й моніторинг діють на ${share}.`,
    incident: (kind, sector, share) =>
      `${kind} у секторі ${sector}; певність щодо винного ${share}.`,
    incidentKind: {
      'local-fire': 'Місцевий обстріл',
      drone: 'Дрон',
      mine: 'Міна',
      jamming: 'Радіозавади',
    },
    arrived: (who, troops, sector) => `${who}: ${troops} військових прибуло в сектор ${sector}.`,
    missed: (who, troops) => `${who} надсилає на ${troops} менше, ніж було обіцяно.`,
    wentHome: (who, troops) => `${who}: ${troops} військових повернулося додому.`,
    moved: (who, troops, from, to) =>
      `${who}: ${troops} військових переміщено із сектора ${from} до ${to}.`,
    granted: (who) => `${who} погоджується на подальше розгортання.`,
    withheld: (who) => `${who} не дає згоди на подальше розгортання.`,
    blocked: (who) => `Жоден контингент не прибув: ${who} не дає згоди.`,
    complied: (risk) =>
      `${cast.russia.Seat} дотримується тексту. Якби рішення постало, імовірність удару чи наступу була б ${risk}.`,
    get compliedPlain() {
      return `${cast.russia.Seat} дотримується тексту.`;
    },
    brokeThroughPlain: 'Наступ прорвав фронт.',
    repelledPlain: 'Наступ відбито.',
    widerWarPlain: 'Відповідь переросла у війну за межами сектора.',
    tested: {
      probe: (sector) => `Промацування в секторі ${sector}.`,
      strike: (sector) => `Удар у секторі ${sector}.`,
      offensive: (sector) => `Наступ у секторі ${sector}.`,
    },
    killed: (words, count) =>
      `${words} ${plural(count, {
        one: 'військовий загинув',
        few: 'військові загинули',
        many: 'військових загинуло',
        other: 'військового загинуло',
      })}.`,
    responded: {
      get protest() {
        return `${cast.coalition.Seat} протестує.`;
      },
      get reinforce() {
        return `${cast.coalition.Seat} підсилює сектор.`;
      },
      get 'strike-back'() {
        return `${cast.coalition.Seat} завдає удару у відповідь.`;
      },
    },
    backed: {
      get back() {
        return `${cast.us.Seat} підтримує відповідь.`;
      },
      get abstain() {
        return `${cast.us.Seat} утримується.`;
      },
    },
    widerWar: (chance) =>
      `Відповідь переросла у війну за межами сектора; цей ризик становив ${chance}.`,
    brokeThrough: (chance) => `Наступ прорвав фронт; імовірність цього становила ${chance}.`,
    repelled: (chance) => `Наступ відбито; імовірність його успіху становила ${chance}.`,
    beliefs: (revisionist, firm, committed) =>
      `Уявлення: ${cast.russia.seat} — ревізіоніст ${revisionist}, ${cast.coalition.seat} — твердий тип ${firm}, ${cast.us.seat} — відданий тип ${committed}.`,
    wished: {
      accept: (who) => `${who} залишає текст чинним.`,
      reopen: (who) => `${who} просить переглянути текст.`,
      withdraw: (who) => `${who} виходить із тексту.`,
    },
    snappedBack: 'Частина санкцій повертається після нападу.',
    contained: 'Порушення стримано; припинення вогню триває.',
    reopened: (who) => `Текст переглядається; про це просить ${who}.`,
    ended: 'Партію завершено.',
    handedOver: (who, strategy) => `Відтепер за ${object(who)} грає стратегія «${strategy}».`,
    handedToStrategy: (who) => `Відтепер за ${object(who)} грає стратегія.`,
    handedToPerson: (who) => `Відтепер за ${object(who)} грає людина.`,
    timedOut: (who) => `${who} вичерпує час.`,
  },
  meter: {
    usAid: 'Військова допомога США',
    get tempo() {
      return `Темп ${cast.russia.of}`;
    },
    sanctions: 'санкції',
    get europeanFinanceBn() {
      return `Фінансування: ${cast.coalition.seat}, млрд €`;
    },
    get ukrainianArmyThousand() {
      return `Армія ${cast.ukraine.of}, тис.`;
    },
    get russianForceThousand() {
      return `Війська ${cast.russia.of}, тис.`;
    },
    longRange: 'далекобійні удари',
    get europeanEnablers() {
      return `Забезпечення: ${cast.coalition.seat}`;
    },
    counterDrone: 'протидія дронам',
    readiness: 'готовність сил',
    usCommitment: 'відданість США',
    get strainUkraine() {
      return `Втома ${cast.ukraine.of}`;
    },
    get strainRussia() {
      return `Ціна війни для ${cast.russia.of}`;
    },
    get strainUs() {
      return `Нетерплячість ${cast.us.of}`;
    },
    get strainCoalition() {
      return `витрати ${cast.coalition.of}`;
    },
    get gainRateKm2() {
      return `Просування ${cast.russia.of}, км² за раунд`;
    },
    get gainTotalKm2() {
      return `Просування ${cast.russia.of} досі, км²`;
    },
  },
};
