import type { Catalogue } from '../catalogue.ts';
import { plural } from './forms.ts';

/** Words of the talk panel: who speaks to whom, and what is new. */
export const talk: Catalogue['talk'] = {
  title: 'Розмова',
  button: 'Розмова',
  unread: (count) => `нових: ${count}`,
  threads: 'Розмови',
  thread: {
    delegation: 'Делегація',
    plenary: 'Пленум',
    press: 'Преса',
    facilitator: 'Ведучий',
  },
  who: {
    delegation: 'Це читає лише ваша делегація та ведучий.',
    bilateral: (other) => `Це читають лише ${other}, ви та ведучий.`,
    plenary: 'Це читають усі за столом.',
    press: 'Стрічка новин: тут пише лише ведучий.',
    facilitator: 'Це читають ваша делегація та ведучий.',
    facilitatorAlone: 'Це читаєте ви та ведучий.',
    later: 'На розборі все буде відкрито.',
  },
  empty: 'Тут ще нічого не сказано.',
  write: 'Ваше повідомлення',
  send: 'Надіслати',
  keys: 'Enter надсилає, Shift і Enter починають новий рядок.',
  left: (count) => `лишилося знаків: ${count}`,
  tooLong: (over) => `зайвих знаків: ${over}`,
  muted: 'Поки що ви не можете писати: ведучий вимкнув вам цю можливість. Читати можна.',
  lostLine: 'Зв’язок утрачено. Ваше повідомлення чекає тут, доки ви зможете його надіслати.',
  facilitatorName: 'Ведучий',
  you: 'ви',
  somebody: 'хтось, хто вже пішов',
  turn: (turn) => `хід ${turn}`,
  news: (count, from) =>
    count === 1
      ? `Нове повідомлення: ${from}.`
      : `${count}\u00a0${plural(count, { one: 'нове повідомлення', few: 'нові повідомлення', many: 'нових повідомлень', other: 'нового повідомлення' })}: ${from}.`,
  press: (text) => `Преса: ${text}`,
  everything: {
    delegation: (party) => `усередині делегації: ${party}`,
    bilateral: (one, other) => `${one} і ${other}`,
    plenary: 'пленум',
    press: 'преса',
    facilitator: (party) => `${party} і ведучий`,
  },
  close: 'Закрити',
};
