import type { Catalogue } from '../catalogue.ts';

/** Words of one device that delegations pass on. */
export const hotseat: Catalogue['hotseat'] = {
  title: (who) => `Передайте пристрій: ${who}`,
  note: 'Екран попередньої делегації закрито. Відверніться, якщо це не ваша делегація; її довідку та проєкти буде показано, щойно ви почнете.',
  begin: (who) => `Почати: ${who}`,
  toCome: 'Ще на черзі за цим пристроєм',
  first: (who) => `Спершу: ${who}`,
  lastHere: 'Після цього за цим пристроєм більше нікого не очікують.',
  elsewhere: (who) => `Очікуються за іншими пристроями: ${who}.`,
  handOver: 'Закрити екран',
  waitingTitle: 'За цим пристроєм нікого не очікують',
  waiting: (who) => `Очікуються за іншими пристроями: ${who}. Наступний хід почнеться тут сам.`,
  between: 'Наступний хід почнеться тут сам.',
};
