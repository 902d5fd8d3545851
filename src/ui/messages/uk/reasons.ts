import type { Catalogue } from '../catalogue.ts';
import { points, to } from './forms.ts';

/** Why a delegation that the program played did what it did: a rule and a move make a sentence. */
export const reasons: Catalogue['reasons'] = {
  title: 'Чому вони так діють',
  note: 'Кожна делегація, за яку грала програма, за власними справжніми вагами. Вона читала лише те, що видно з її місця.',
  playedBy: (title, summary, basis) => `${title}. ${summary} Підстава: ${basis}`,
  round: 'Раунд',
  moved: 'Що робить і чому',
  because: {
    time: (time, conceded, asks) =>
      `Минуло ${time} раундів, пройдено ${conceded} шляху від початкової позиції до найменшого, що можна підписати; вимога — ${points(asks)}`,
    reciprocity: (share, asks) =>
      `Інша сторона війни пройшла ${share} шляху від своєї початкової позиції; ця делегація йде так само далеко й вимагає ${points(asks)}`,
    warWorse: (value, asks) =>
      `Продовження війни для неї на ${points(value)} гірше, ніж на початку переговорів; вимога — ${points(asks)}`,
    warBetter: (value, asks) =>
      `Продовження війни для неї на ${points(value)} краще, ніж на початку переговорів; вимога — ${points(asks)}`,
    mediation: (holdout, asks) =>
      `Її проєкт найменше з бажаного дає ${to(holdout)}; вона підпише те, що підписали обидві сторони війни, якщо воно варте ${points(asks)}`,
    commitment: (asks) =>
      `Вона тримається початкової позиції й підпише лише близьке до неї: ${points(asks)}`,
    satisfied: (asks) =>
      `Вона лишає торг іншим і підпише підписане ними, якщо воно варте ${points(asks)}`,
    delay: (time) => `Вона тягне час: минуло ${time} раундів, і нічого підписувати не збирається`,
  },
  move: {
    signs: (worth, whose) => `підписує ${whose}; для неї він вартий ${worth}`,
    offers: (worth) => `вносить текст, вартий ${worth}`,
    stands: (worth) => `тримається свого тексту, вартого ${worth}`,
    withholds: (worth) => `вносить текст, вартий ${worth}, який не готова підписати`,
  },
  sentence: (because, move) => `${because}: ${move}.`,
  anotherText: 'текст, що лежить на столі',
};
