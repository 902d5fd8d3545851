import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

/** Words of the debrief for beliefs and odds, quarter by quarter. */
export const course: Catalogue['debrief']['course'] = {
  title: 'Einschätzungen und Wahrscheinlichkeiten',
  get note() {
    return `Was alle folgern konnten, nach der Bayes-Regel auf jeden Zug hin. Am Tag der Unterzeichnung gehen die Einschätzungen über ${cast.coalition.object} und ${cast.us.object} von dem aus, was der Text verspricht, und können deshalb springen. Darunter: die Wahrscheinlichkeit von Beschuss oder einer Offensive in jedem Quartal, so wie sie vor der Entscheidung stand. Entscheidungen machten die Wahrscheinlichkeit; was kam, wurde ausgelost und steht in der Reihe der Zeichen unter den Balken.`;
  },
  get noteByPerson() {
    return `Was alle folgern konnten, nach der Bayes-Regel auf jeden Zug hin. Darunter: die Wahrscheinlichkeit von Beschuss oder einer Offensive in jedem Quartal nach dem Modell; was kam, entschied, wer auf dem Platz ${cast.russia.of} saß.`;
  },
  truth: {
    russia: { true: 'in Wahrheit revisionistisch', false: 'in Wahrheit opportunistisch' },
    coalition: { true: 'in Wahrheit fest', false: 'in Wahrheit nachgiebig' },
    us: { true: 'in Wahrheit engagiert', false: 'in Wahrheit distanziert' },
  },
  belief: {
    get russia() {
      return `${cast.russia.Seat} revisionistisch`;
    },
    get coalition() {
      return `${cast.coalition.Seat} fest`;
    },
    get us() {
      return `${cast.us.Seat} engagiert`;
    },
  },
  label: (lines, odds) =>
    `Einschätzungen nach Quartal und die Wahrscheinlichkeit von Beschuss oder einer Offensive in jedem. ${lines}. ${odds}`,
  line: (what, from, to, truth) => `${what} von ${from} auf ${to}, ${truth}`,
  oddsFrom: (first, last) =>
    `Die Wahrscheinlichkeit von Beschuss oder einer Offensive betrug ${first} im ersten und ${last} im letzten Quartal.`,
  beliefAxis: 'Einschätzung, %',
  oddsAxis: 'Wahrscheinlichkeit eines Angriffs im Quartal, %',
  cameAxis: 'kam',
  initial: { probe: 'S', strike: 'B', offensive: 'O' },
  across: 'Quartal nach der Unterzeichnung',
  together: (share, held) =>
    held
      ? `Nach diesen Wahrscheinlichkeiten war mindestens ein Angriff mit ${share} zu erwarten; es kam keiner.`
      : `Nach diesen Wahrscheinlichkeiten war mindestens ein Angriff mit ${share} zu erwarten.`,
  table: 'Das Diagramm als Tabelle lesen',
  columns: {
    quarter: 'Quartal',
    get revisionist() {
      return `${cast.russia.Seat} revisionistisch`;
    },
    get firm() {
      return `${cast.coalition.Seat} fest`;
    },
    get committed() {
      return `${cast.us.Seat} engagiert`;
    },
    risk: 'Angriff, falls entschieden',
    tempo: 'Entscheidung fällt an',
    came: 'Was kam',
  },
  tableNote:
    'Ein Angriff ist Beschuss oder eine Offensive. Jedes Quartal öffnet sein Stufenspiel im Modell.',
  complied: 'eingehalten',
  inModel: (quarter) => `Quartal ${quarter}`,
  tested: 'Quartale, in denen die Abschreckung getestet wurde',
};
