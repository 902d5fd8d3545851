import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

/** Words of the debrief for beliefs and odds, quarter by quarter. */
export const course: Catalogue['debrief']['course'] = {
  title: 'Уявлення й шанси',
  get note() {
    return `Що всі могли вивести за правилом Баєса після кожного ходу. У день підписання уявлення про ${cast.coalition.object} і ${cast.us.object} починаються з того, що обіцяє текст, тож можуть стрибнути. Нижче: імовірність удару чи наступу в кожному кварталі, якою вона була до рішення. Імовірність визначили рішення; те, що сталося, визначив жереб, і воно стоїть у рядку знаків під смугами.`;
  },
  get noteByPerson() {
    return `Що всі могли вивести за правилом Баєса після кожного ходу. Нижче: імовірність удару чи наступу за моделлю в кожному кварталі; що сталося, вирішував той, хто грав за ${cast.russia.object}.`;
  },
  truth: {
    russia: { true: 'насправді ревізіоніст', false: 'насправді опортуніст' },
    coalition: { true: 'насправді твердий тип', false: 'насправді м’який тип' },
    us: { true: 'насправді відданий тип', false: 'насправді відсторонений тип' },
  },
  belief: {
    get russia() {
      return `${cast.russia.Seat} — ревізіоніст`;
    },
    get coalition() {
      return `${cast.coalition.Seat} — твердий тип`;
    },
    get us() {
      return `${cast.us.Seat} — відданий тип`;
    },
  },
  label: (lines, odds) =>
    `Уявлення за кварталами та ймовірність удару чи наступу в кожному. ${lines}. ${odds}`,
  line: (what, from, to, truth) => `${what}: від ${from} до ${to}, ${truth}`,
  oddsFrom: (first, last) =>
    `Імовірність удару чи наступу становила ${first} у першому кварталі та ${last} в останньому.`,
  beliefAxis: 'уявлення, %',
  oddsAxis: 'імовірність нападу за квартал, %',
  cameAxis: 'сталося',
  initial: { probe: 'П', strike: 'У', offensive: 'Н' },
  across: 'квартал після підписання',
  together: (share, held) =>
    held
      ? `За цими шансами щонайменше одного нападу слід було чекати з імовірністю ${share}; не сталося жодного.`
      : `За цими шансами щонайменше одного нападу слід було чекати з імовірністю ${share}.`,
  table: 'Читати графік як таблицю',
  columns: {
    quarter: 'Квартал',
    get revisionist() {
      return `${cast.russia.Seat} — ревізіоніст`;
    },
    get firm() {
      return `${cast.coalition.Seat} — твердий тип`;
    },
    get committed() {
      return `${cast.us.Seat} — відданий тип`;
    },
    risk: 'Напад, якщо рішення є',
    tempo: 'Рішення постає',
    came: 'Що сталося',
  },
  tableNote: 'Напад — це удар або наступ. Кожен квартал відкриває свою гру в моделі.',
  complied: 'дотримання',
  inModel: (quarter) => `Квартал ${quarter}`,
  tested: 'Квартали, у яких стримування випробовували',
};
