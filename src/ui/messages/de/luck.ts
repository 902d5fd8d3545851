import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words of the debrief for luck and judgement: a run among worlds of its own decisions and of a reference. */
export const luck: Catalogue['debrief']['luck'] = {
  title: 'Glück und Urteil',
  running: (worlds, share) =>
    `${worlds} Welten aus Ihren Entscheidungen und ${worlds} Spiele der erklärten Strategie werden gespielt: ${share}`,
  progress: 'Gespielte Welten',
  failed: (reason) => `Glück und Urteil ließen sich nicht trennen: ${reason}`,
  measure: {
    label: 'Gemessen in',
    quarters: 'gehaltenen Quartalen',
    points: 'Punkten',
  },
  verdict: {
    both: (decided, fell) => `${decided}, ${fell}.`,
    decided: {
      better: 'Sie entschieden besser als die erklärte Strategie',
      same: 'Sie entschieden etwa so gut wie die erklärte Strategie',
      worse: 'Sie entschieden schlechter als die erklärte Strategie',
    },
    fell: {
      lucky: 'und Sie hatten Glück',
      unlucky: 'und Sie hatten Pech',
      little: 'und der Zufall tat wenig',
    },
    signing: (reference, own) =>
      `Die erklärte Strategie unterzeichnet nur in ${reference} derselben Welten, Ihre Entscheidungen in ${own}. Wo nichts unterzeichnet ist, hält nichts; ein großer Teil des Urteils ist hier also, dass überhaupt ein Text unterzeichnet wurde.`,
  },
  terms: {
    rows: [
      [
        'Welt',
        'ein ganzes Spiel, von diesem Programm noch einmal gespielt, mit eigenem Zufall: andere Ziehungen von Ereignissen, Typen und Tests',
      ],
      [
        'Vergleichswelten',
        'Spiele mit denselben Startwerten, in denen von der ersten Runde an die erklärte Strategie auf Ihrem Platz sitzt',
      ],
      [
        'Urteil',
        'was Ihre Entscheidungen im Mittel wert waren: das Mittel der Welten aus Ihren Entscheidungen minus das der Vergleichswelten',
      ],
      [
        'Glück',
        'was der Zufall mit diesem einen Lauf machte: sein Ergebnis minus das Mittel der Welten aus denselben Entscheidungen',
      ],
    ],
  },
  answer: {
    held: 'Der Text hielt ohne Angriff bis zum Ende des Laufs.',
    heldFor: (quarters) => `Bis zum ersten Angriff oder zu seinem Ende stand der Text ${quarters}.`,
    never: 'Nichts wurde unterzeichnet, also hielt nichts.',
    better: (by, unit) =>
      `Ihre Entscheidungen waren gegenüber der erklärten Strategie in denselben Welten ${by} ${unit} wert`,
    worse: (by, unit) =>
      `Ihre Entscheidungen kosteten gegenüber der erklärten Strategie in denselben Welten ${by} ${unit}`,
    same: (by, unit) =>
      `Ihre Entscheidungen sind in denselben Welten von der erklärten Strategie nicht zu unterscheiden (${by} ${unit})`,
    added: (by) => `der Zufall fügte ${by} hinzu`,
    took: (by) => `der Zufall nahm ${by}`,
    neither: (by) => `der Zufall tat fast nichts (${by})`,
    both: (judgement, chance) => `${judgement}; ${chance}.`,
    inPoints: (judgement, chance) =>
      `In Ihren eigenen Punkten: Entscheidungen ${judgement}, Zufall ${chance}.`,
    inQuarters: (judgement, chance) =>
      `In gehaltenen Quartalen: Entscheidungen ${judgement}, Zufall ${chance}.`,
    interval: 'Die Intervalle gelten zu 95 %.',
  },
  unit: {
    quarters: (value) => plural(value, { one: 'gehaltenes Quartal', other: 'gehaltene Quartale' }),
    points: (value) => plural(value, { one: 'Punkt', other: 'Punkte' }),
  },
  note: {
    signature: (worlds) =>
      `${worlds} Welten aus Ihren Entscheidungen: derselbe Text vom Tag der Unterzeichnung an, danach dieselben Befehle, alles andere neu gezogen.`,
    talks: (worlds) =>
      `${worlds} Spiele mit Ihren Befehlen, Runde um Runde; die anderen entscheiden neu. Nichts wurde unterzeichnet, also wurde nichts auf die Probe gestellt.`,
    reference: (worlds, title) =>
      `Umriss: ${worlds} ganze Spiele in Welten derselben Startwerte mit der erklärten Strategie („${title}“) auf Ihrem Platz.`,
  },
  percentile: {
    quarters: (share, range) =>
      `Ihr Text hielt länger als ${share} (${range}) davon; gleich lange zählen halb.`,
    points: (share, range) =>
      `Ihr Lauf brachte mehr Punkte als ${share} (${range}) davon; gleiche zählen halb.`,
  },
  chart: {
    label: (measure, own, reference, run) =>
      `Histogramm der Welten, gemessen in ${measure}. Aus Ihren Entscheidungen: Mittel ${own}. Erklärte Strategie: Mittel ${reference}. Dieser Lauf: ${run}.`,
    run: 'dieser Lauf',
    runHeld: 'hielt bis zum Ende',
    runQuarters: (quarters) =>
      plural(quarters, { one: '1 Quartal', other: `${quarters} Quartale` }),
    runPoints: (points) => (points === '1' ? '1 Punkt' : `${points} Punkte`),
    judgement: (by) => `Urteil ${by}`,
    luck: (by) => `Glück ${by}`,
    never: (count) => `nie: ${count}`,
    axis: {
      quarters: 'Quartale vor erstem Angriff oder Ende',
      points: 'Punkte Ihrer Delegation am Ende',
    },
    dot: (each) =>
      plural(each, { one: 'ein Punkt ist eine Welt', other: `ein Punkt sind ${each} Welten` }),
    key: { own: 'aus Ihren Entscheidungen', reference: 'erklärte Strategie', run: 'dieser Lauf' },
    between: (from, to) => `${from} bis ${to}`,
  },
  table: 'Das Histogramm als Tabelle lesen',
  columns: {
    quarters: 'Gehaltene Quartale',
    points: 'Punkte',
    own: 'Ihre Entscheidungen, Welten',
    reference: 'Erklärte Strategie, Welten',
    run: 'Dieser Lauf',
  },
  here: 'hier',
  neverRow: 'Bis zum Ende, ohne Angriff',
  why: {
    title: 'Wie Glück und Urteil getrennt werden',
    formula: 'Zwei Differenzen, die zusammen ergeben, was der Lauf über dem Vergleich lag:',
    luck: 'Glück = dieser Lauf − Mittel der Welten aus Ihren Entscheidungen',
    judgement: 'Urteil = Mittel der Welten aus Ihren Entscheidungen − Mittel der Vergleichswelten',
    talks:
      'Wie die Gespräche verliefen, zählt als Urteil: Die Welten aus Ihren Entscheidungen beginnen mit Ihrem Text. Wahre Gewichte und Aufschläge sind in allen die des Laufs, damit Punkte dasselbe bedeuten.',
    seeds:
      'Welt für Welt haben beide Arten denselben Startwert, damit eine Differenz weniger dem Zufall verdankt als ihre beiden Teile.',
    standIns: (who) =>
      `Andere Plätze, auf denen Menschen sitzen (${who}), behalten in den Welten aus Ihren Entscheidungen ihre Befehle und spielen im Vergleich wie erklärt.`,
    get chosen() {
      return `Ein Mensch auf dem Platz ${cast.russia.of} entschied, ob getestet wird. In all diesen Welten entscheidet stattdessen das Modell; das Glück enthält also auch dessen Entscheidungen.`;
    },
    columns: { what: 'Mittel', quarters: 'Gehaltene Quartale', points: 'Punkte' },
    rows: {
      run: 'Dieser Lauf',
      own: 'Welten aus Ihren Entscheidungen',
      reference: 'Erklärte Strategie',
      luck: 'Glück',
      judgement: 'Urteil',
    },
    held: (own, reference) =>
      `Bis zum letzten Quartal ohne Angriff hielten ${own} der Welten aus Ihren Entscheidungen und ${reference} der Vergleichswelten.`,
    signed: (own, reference) =>
      `Ein Text wurde in ${own} der Welten aus Ihren Entscheidungen und in ${reference} der Vergleichswelten unterzeichnet.`,
  },
};
