import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { plural } from './forms.ts';

export const level: Catalogue['level'] = {
  pick: 'Сценарій',
  length: (km, sectors) =>
    `Лінія зіткнення: ${km} км, ${sectors}\u00a0${plural(sectors, { one: 'сектор', few: 'сектори', many: 'секторів', other: 'сектора' })}.`,
  sectors: 'Сектори',
  ground: 'Місцевість',
  length_: 'Довжина, км',
  attraction: 'Привабливість, середня 1',
  articles: 'Статті та їхні варіанти',
  contributors: 'Країни-учасниці',
  says: 'Що каже',
  field: 'На місці, якщо погодиться',
  pool: 'Пул',
  willing: 'Готовність',
  events: 'Події',
  sources: 'Джерела',
  by: 'Хто сказав',
  reach: {
    title: 'Чи можна підписати текст, який стримує?',
    what: (least) =>
      `В іграх із зернами, за справжніми інтересами всіх: чи є текст, який підписали б усі, чий підпис потрібен, і який тримається до останнього кварталу з імовірністю щонайменше ${least}? У кожному показаному раунді переглянуто всі тексти; ігри, у яких переговори на той час скінчилися, не враховано.`,
    start: (games) =>
      `Порахувати на ${games}\u00a0${plural(games, { one: 'зерні', other: 'зернах' })}`,
    stop: 'Зупинити',
    progress: (seeds, games) => `${seeds} з ${games} зерен`,
    round: 'Раунд',
    approaches: {
      declared: 'Усі, як заявлено 2025 року',
      get trading() {
        return `${cast.ukraine.Seat}, ${cast.us.seat} і ${cast.coalition.seat} торгуються за моделлю інших`;
      },
    },
    share: (deterring, seeds) => `${deterring} з ${seeds}`,
  },
};
