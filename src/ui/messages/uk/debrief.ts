import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { decisions } from './decisions.ts';
import { course } from './course.ts';
import { plural, points, rounds } from './forms.ts';
import { luck } from './luck.ts';
import { negotiation } from './negotiation.ts';
import { next } from './next.ts';
import { timeline } from './timeline.ts';

export const debrief: Catalogue['debrief'] = {
  rounds: (count, _words) => rounds(count),
  ofPoints: (value) => points(value),
  ofQuarters: (value) => `${value} кв.`,
  interval: (low, high) => `від ${low} до ${high}`,
  heldToTheEnd: 'втримався до останнього кварталу',
  heldFor: (held) => `тримався ${held}`,
  answer: {
    protest: 'протест',
    reinforce: 'підсилення',
    'strike-back': 'удар у відповідь',
  },
  backed: {
    back: (answer) => `${answer}, з підтримкою ${cast.us.of}`,
    abstain: (answer) => `${answer}, без підтримки ${cast.us.of}`,
  },
  types: {
    russia: { true: 'ревізіоніст', false: 'опортуніст' },
    coalition: { true: 'твердий тип', false: 'м’який тип' },
    us: { true: 'відданий тип', false: 'відсторонений тип' },
  },
  cause: {
    'last-quarter': 'Останній квартал закінчився, а текст лишився чинним.',
    'rounds-ran-out': 'Раунди скінчилися без тексту, який підписали б усі, чий підпис потрібен.',
    'walked-out': (who) => `${who} виходить із переговорів.`,
    'offensive-succeeded': 'Наступ прорвав фронт.',
    'wider-war': 'Відповідь на порушення переросла у війну.',
    withdrew: (who) => `${who} виходить із тексту.`,
  },
  tests: (count, words) =>
    count === 0
      ? 'Стримування жодного разу не випробовували.'
      : count === 1
        ? 'Стримування випробувано один раз.'
        : `Стримування випробувано ${words} ${plural(count, { one: 'раз', few: 'рази', many: 'разів', other: 'раза' })}.`,
  killed: (words, count) =>
    `${words} ${plural(count, {
      one: 'військовий загинув',
      few: 'військові загинули',
      many: 'військових загинуло',
      other: 'військового загинуло',
    })} у випробуваннях стримування.`,
  signatureDay: {
    title: 'Чи втримався б він? Станом на день підписання',
    five: 'У день підписання ймовірність того, що нападу не буде до останнього кварталу, становила',
    left: (count) =>
      `У день підписання ймовірність того, що нападу не буде в кварталах, що лишалися (${count}), становила`,
  },
  luck,
  timeline,
  round: 'раунд',
  quarter: 'квартал',
  payoffs: {
    title: 'Що отримала кожна делегація',
    note: 'Бали зі 100 за справжніми вагами: що дав текст, якщо вистояв до кінця, що від нього лишилося, якщо зламався, або чого було варте продовження війни; мінус тягар втоми.',
    got: 'Отримано',
    alternative: 'Війна далі',
    delegation: 'Делегація',
    reserve: 'Резерв',
  },
  drafts: {
    title: 'Проєкти на столі наприкінці',
    note: 'Чого кожен був вартий для кожної делегації за справжніми вагами; жирним — там, де цього вистачало для підпису. На заваді стояли ті, чий підпис потрібен і хто не підписав би.',
    draft: 'Чий проєкт',
    missing: 'На заваді',
    enough: 'досить для підпису',
    nobody: 'ніхто: підписати могла кожна, а деякі домагалися більшого',
  },
  hidden: {
    title: 'Що було приховано, а тепер відкрито',
    types: {
      russia: {
        get true() {
          return `${cast.russia.Seat} — наприкінці ревізіоніст.`;
        },
        get false() {
          return `${cast.russia.Seat} — наприкінці опортуніст.`;
        },
      },
      coalition: {
        get true() {
          return `${cast.coalition.Seat} — твердий тип.`;
        },
        get false() {
          return `${cast.coalition.Seat} — м’який тип.`;
        },
      },
      us: {
        get true() {
          return `${cast.us.Seat} — відданий тип.`;
        },
        get false() {
          return `${cast.us.Seat} — відсторонений тип.`;
        },
      },
    },
    fold: 'Що відповіла б і чого дотримала б кожна країна-учасниця',
    contributors: 'Країни-учасниці',
    willing: 'Погодилася б',
    kept: 'Дотримує обіцяного',
  },
  course,
  decisions,
  negotiation,
  text: 'Підписаний текст',
  void: 'Немає сил: не застосовується.',
  parts: {
    label: 'На цій сторінці',
    back: 'Назад до змісту',
    timeline: 'Часова шкала',
    luck: 'Випадок і судження',
    course: 'Уявлення й шанси',
    decisions: 'Вирішальні рішення',
    negotiation: 'Переговори',
    opened: 'Що було приховано',
    questions: 'Запитання',
    next: 'Що далі',
  },
  next,
  recorded: {
    title: 'Розбір',
    whose: 'Чий розбір',
    byStrategy: (who) => `За це місце грала стратегія: «ви» нижче — це ${who}.`,
    none: 'Жодного запису не відкрито.',
    notOver: 'Цю партію не завершено, тож розбирати ще нічого.',
    choose: 'Вибрати запис у повторі',
    open: 'Розбір',
  },
  print: {
    debrief: (level, party) => `Розбір: ${level}, ${party}`,
    facts: (seed, rules) => `зерно ${seed}, правила ${rules}`,
    seat: (party, by) => `${party}: ${by}`,
    person: 'людина',
  },
};
