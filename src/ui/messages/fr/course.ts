import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const course: Catalogue['debrief']['course'] = {
  title: 'Croyances et probabilités',
  get note() {
    return `Ce que chacun pouvait déduire, selon la règle de Bayes, après chaque action. Le jour de la signature, les croyances au sujet de ${cast.coalition.seat} et de ${cast.us.seat} partent de ce que promet le texte ; elles peuvent donc sauter à ce moment. En dessous : la probabilité d’une frappe ou d’une offensive à chaque trimestre, telle qu’elle était avant la décision du trimestre. Les décisions ont fait la probabilité ; ce qui est venu a été tiré au sort, et figure dans la rangée de marques sous les barres.`;
  },
  get noteByPerson() {
    return `Ce que chacun pouvait déduire, selon la règle de Bayes, après chaque action. En dessous : la probabilité d’une frappe ou d’une offensive selon le modèle à chaque trimestre ; la personne qui tient le siège ${cast.russia.of} a décidé de ce qui est venu.`;
  },
  truth: {
    russia: { true: 'en vérité révisionniste', false: 'en vérité opportuniste' },
    coalition: { true: 'en vérité ferme', false: 'en vérité souple' },
    us: { true: 'en vérité solidaire', false: 'en vérité en retrait' },
  },
  belief: {
    get russia() {
      return `${cast.russia.Seat} révisionniste`;
    },
    get coalition() {
      return `${cast.coalition.Seat} ferme`;
    },
    get us() {
      return `${cast.us.Seat} solidaire`;
    },
  },
  label: (lines, odds) =>
    `Croyances par trimestre, et probabilité d’une frappe ou d’une offensive à chacun. ${lines}. ${odds}`,
  line: (what, from, to, truth) => `${what} de ${from} à ${to}, ${truth}`,
  oddsFrom: (first, last) =>
    `La probabilité d’une frappe ou d’une offensive était de ${first} au premier trimestre et de ${last} au dernier.`,
  beliefAxis: 'croyance, %',
  oddsAxis: 'probabilité d’une attaque au trimestre, %',
  cameAxis: 'venu',
  initial: { probe: 'S', strike: 'F', offensive: 'O' },
  across: 'trimestre après la signature',
  together: (share, held) =>
    held
      ? `D’après ces probabilités, il fallait s’attendre à au moins une attaque avec ${share} ; aucune n’est venue.`
      : `D’après ces probabilités, il fallait s’attendre à au moins une attaque avec ${share}.`,
  table: 'Lire le graphique en tableau',
  columns: {
    quarter: 'Trimestre',
    get revisionist() {
      return `${cast.russia.Seat} révisionniste`;
    },
    get firm() {
      return `${cast.coalition.Seat} ferme`;
    },
    get committed() {
      return `${cast.us.Seat} solidaire`;
    },
    risk: 'Attaque, si décision',
    tempo: 'Une décision se pose',
    came: 'Ce qui est venu',
  },
  tableNote:
    'Une attaque est une frappe ou une offensive. Chaque trimestre ouvre son jeu d’étape dans le modèle.',
  complied: 'respect',
  inModel: (quarter) => `Trimestre ${quarter}`,
  tested: 'Trimestres où la dissuasion a été mise à l’épreuve',
};
