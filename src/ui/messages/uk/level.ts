import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { plural } from './forms.ts';

export const level: Catalogue['level'] = {
  pick: 'Сценарій',
  own: (title: string) => `${title} (ваш)`,
  ownNotInSession:
    'Сценаріїв, що зберігаються в цьому браузері, тут немає: для сесії потрібен сценарій, який має сервер. Їх можна грати самому й на одному пристрої.',
  edit: 'Змінити цей сценарій',
  authors: 'Написати або відкрити власний сценарій',
  failed:
    'Цей сценарій не відкривається. Можливо, його зберегла інша версія сторінки; його файл можна виправити там, де сценарії пишуть.',
  missing: (id: string) =>
    `його сценарію «${id}» немає в цьому браузері: спершу відкрийте сценарій`,
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
      declared: 'Усі, як заявлено публічно',
      get trading() {
        return `${cast.ukraine.Seat}, ${cast.us.seat} і ${cast.coalition.seat} торгуються за моделлю інших`;
      },
    },
    share: (deterring, seeds) => `${deterring} з ${seeds}`,
  },
};
