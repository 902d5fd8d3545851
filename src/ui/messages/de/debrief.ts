import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';
import { decisions } from './decisions.ts';
import { course } from './course.ts';
import { luck } from './luck.ts';
import { negotiation } from './negotiation.ts';
import { next } from './next.ts';
import { timeline } from './timeline.ts';

const plural = pluralIn('de');

export const debrief: Catalogue['debrief'] = {
  rounds: (count, words) => plural(count, { one: 'eine Runde', other: `${words} Runden` }),
  ofPoints: (points) => `${points} Punkte`,
  ofQuarters: (quarters) => `${quarters} Quartale`,
  interval: (low, high) => `${low} bis ${high}`,
  heldToTheEnd: 'hielt bis zum letzten Quartal',
  heldFor: (quarters) => `hielt ${quarters}`,
  answer: {
    protest: 'Protest',
    reinforce: 'Verstärkung',
    'strike-back': 'Gegenschlag',
  },
  backed: {
    back: (answer) => `${answer}, mitgetragen durch ${cast.us.object}`,
    abstain: (answer) => `${answer}, ohne dass ${cast.us.seat} mittrug`,
  },
  types: {
    russia: { true: 'revisionistisch', false: 'opportunistisch' },
    coalition: { true: 'fest', false: 'nachgiebig' },
    us: { true: 'engagiert', false: 'distanziert' },
  },
  cause: {
    'last-quarter': 'Das letzte Quartal endete, und der Text war in Kraft.',
    'rounds-ran-out':
      'Die Runden liefen ab ohne einen Text, den alle unterzeichnen wollten, die er brauchte.',
    'walked-out': (who) => `${who} verließ die Gespräche.`,
    'offensive-succeeded': 'Eine Offensive brach durch.',
    'wider-war': 'Eine Antwort auf einen Verstoß weitete sich zum Krieg aus.',
    withdrew: (who) => `${who} trat vom Text zurück.`,
  },
  tests: (count, words) =>
    count === 0
      ? 'Die Abschreckung wurde nie getestet.'
      : plural(count, {
          one: 'Die Abschreckung wurde einmal getestet.',
          other: `Die Abschreckung wurde ${words}mal getestet.`,
        }),
  killed: (words, count) =>
    plural(count, {
      one: 'Ein Soldat wurde bei Tests der Abschreckung getötet.',
      other: `${words} Soldaten wurden bei Tests der Abschreckung getötet.`,
    }),
  signatureDay: {
    title: 'Würde er halten? Der Stand am Tag der Unterzeichnung',
    five: 'Am Tag der Unterzeichnung betrug die Wahrscheinlichkeit, dass bis zum letzten Quartal kein Angriff kommt,',
    left: (quarters) =>
      plural(quarters, {
        one: 'Am Tag der Unterzeichnung betrug die Wahrscheinlichkeit, dass das eine verbleibende Quartal ohne Angriff bleibt,',
        other: `Am Tag der Unterzeichnung betrug die Wahrscheinlichkeit, dass die ${quarters} verbleibenden Quartale ohne Angriff bleiben,`,
      }),
  },
  luck,
  timeline,
  round: 'Runde',
  quarter: 'Quartal',
  payoffs: {
    title: 'Was jede Delegation bekam',
    note: 'Punkte von 100 nach wahren Gewichten: was der Text gab, wenn er bis zum Ende stand, was von ihm blieb, wenn er brach, oder was Weiterkämpfen am Ende wert war; abzüglich der Last ihrer Ermüdung.',
    got: 'Bekam',
    alternative: 'Weiterkämpfen',
    delegation: 'Delegation',
    reserve: 'Aufschlag',
  },
  drafts: {
    title: 'Die Entwürfe auf dem Tisch am Ende',
    note: 'Was jeder jeder Delegation wert war, nach wahren Gewichten; fett, wo es zum Unterzeichnen reichte. Im Weg stand, wer unterzeichnen musste und nicht wollte.',
    draft: 'Entwurf',
    missing: 'Im Weg',
    enough: 'genug zum Unterzeichnen',
    nobody: 'niemand: Jede hätte unterzeichnen können, und einige hofften auf mehr',
  },
  hidden: {
    title: 'Was verborgen war, nun offen',
    types: {
      russia: {
        get true() {
          return `${cast.russia.Seat} war am Ende revisionistisch.`;
        },
        get false() {
          return `${cast.russia.Seat} war am Ende opportunistisch.`;
        },
      },
      coalition: {
        get true() {
          return `${cast.coalition.Seat} war fest.`;
        },
        get false() {
          return `${cast.coalition.Seat} war nachgiebig.`;
        },
      },
      us: {
        get true() {
          return `${cast.us.Seat} war engagiert.`;
        },
        get false() {
          return `${cast.us.Seat} war distanziert.`;
        },
      },
    },
    fold: 'Was jeder Truppensteller geantwortet und eingehalten hätte',
    contributors: 'Truppensteller',
    willing: 'Würde zusagen',
    kept: 'Hält von der Zusage',
  },
  course,
  decisions,
  negotiation,
  text: 'Der unterzeichnete Text',
  void: 'Keine Truppe: gilt nicht.',
  parts: {
    label: 'Auf dieser Seite',
    back: 'Zurück zum Inhalt',
    timeline: 'Zeitleiste',
    luck: 'Glück und Urteil',
    course: 'Einschätzungen',
    decisions: 'Entscheidungen',
    negotiation: 'Die Verhandlung',
    opened: 'Was verborgen war',
    questions: 'Fragen',
    next: 'Wie weiter',
  },
  next,
  recorded: {
    title: 'Auswertung',
    whose: 'Auswertung für',
    byStrategy: (who) => `Diesen Platz spielte eine Strategie: „Sie“ meint unten ${who}.`,
    none: 'Keine Aufzeichnung ist geöffnet.',
    notOver: 'Dieser Lauf ist noch nicht zu Ende, es gibt also noch nichts auszuwerten.',
    choose: 'In der Wiedergabe eine Aufzeichnung wählen',
    open: 'Auswertung',
  },
  print: {
    debrief: (level, party) => `Auswertung: ${level}, ${party}`,
    facts: (seed, rules) => `Startwert ${seed}, Regeln ${rules}`,
    seat: (party, by) => `${party}: ${by}`,
    person: 'ein Mensch',
  },
};
