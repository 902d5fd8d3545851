import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const luck: Catalogue['debrief']['luck'] = {
  title: 'Hasard et discernement',
  running: (worlds, share) =>
    `${worlds} mondes joués à partir de vos décisions et ${worlds} parties de la stratégie déclarée : ${share}`,
  progress: 'Mondes joués',
  failed: (reason) => `Hasard et discernement n’ont pas pu être séparés : ${reason}`,
  measure: {
    label: 'Mesuré en',
    quarters: 'trimestres tenus',
    points: 'points',
  },
  verdict: {
    both: (decided, fell) => `${decided}, ${fell}.`,
    decided: {
      better: 'Vous avez mieux décidé que la stratégie déclarée',
      same: 'Vous avez décidé à peu près aussi bien que la stratégie déclarée',
      worse: 'Vous avez moins bien décidé que la stratégie déclarée',
    },
    fell: {
      lucky: 'et vous avez eu de la chance',
      unlucky: 'et vous avez joué de malchance',
      little: 'et le hasard a peu joué',
    },
    signing: (reference, own) =>
      `La stratégie déclarée ne signe que dans ${reference} des mêmes mondes, vos décisions dans ${own}. Là où rien n’est signé, rien n’est tenu : une bonne part du discernement tient ici à ce qu’un texte ait été signé.`,
  },
  terms: {
    rows: [
      [
        'Monde',
        'une partie entière rejouée par ce programme, avec son propre hasard : autres tirages d’événements, de types et de tests',
      ],
      [
        'Mondes de référence',
        'parties où la stratégie déclarée tient votre siège dès le premier round, avec les mêmes graines',
      ],
      [
        'Discernement',
        'ce que vos décisions ont valu en moyenne : la moyenne des mondes issus de vos décisions moins celle des mondes de référence',
      ],
      [
        'Hasard',
        'ce que le sort a fait à cette seule partie : son résultat moins la moyenne des mondes issus des mêmes décisions',
      ],
    ],
  },
  answer: {
    held: 'Le texte a tenu jusqu’au bout de la partie sans attaque.',
    heldFor: (quarters) => `Le texte a tenu ${quarters} avant sa première attaque ou sa fin.`,
    never: 'Rien n’a été signé, donc rien n’a été tenu.',
    better: (by, unit) =>
      `Vos décisions ont valu ${by} ${unit} par rapport à la stratégie déclarée dans les mêmes mondes`,
    worse: (by, unit) =>
      `Vos décisions ont coûté ${by} ${unit} par rapport à la stratégie déclarée dans les mêmes mondes`,
    same: (by, unit) =>
      `Vos décisions ne se distinguent pas de la stratégie déclarée dans les mêmes mondes (${by} ${unit})`,
    added: (by) => `le hasard a ajouté ${by}`,
    took: (by) => `le hasard a retiré ${by}`,
    neither: (by) => `le hasard n’a presque rien fait (${by})`,
    both: (judgement, chance) => `${judgement} ; ${chance}.`,
    inPoints: (judgement, chance) =>
      `Dans vos propres points : décisions ${judgement}, hasard ${chance}.`,
    inQuarters: (judgement, chance) =>
      `En trimestres tenus : décisions ${judgement}, hasard ${chance}.`,
    interval: 'Les intervalles sont à 95 %.',
  },
  unit: {
    quarters: (value) => plural(value, { one: 'trimestre tenu', other: 'trimestres tenus' }),
    points: (value) => plural(value, { one: 'point', other: 'points' }),
  },
  note: {
    signature: (worlds) =>
      `${worlds} mondes issus de vos décisions : le même texte à partir du jour de sa signature, les mêmes ordres ensuite, tout le reste tiré à nouveau.`,
    talks: (worlds) =>
      `${worlds} parties avec vos ordres, round après round ; les autres décident à nouveau. Rien n’a été signé, donc rien n’a été mis à l’épreuve.`,
    reference: (worlds, title) =>
      `Contour : ${worlds} parties entières dans des mondes de mêmes graines, avec la stratégie déclarée (« ${title} ») à votre siège.`,
  },
  percentile: {
    quarters: (share, range) =>
      `La vôtre a tenu plus longtemps que ${share} (${range}) d’entre elles, celles qui ont tenu aussi longtemps comptant pour moitié.`,
    points: (share, range) =>
      `La vôtre a atteint plus de points que ${share} (${range}) d’entre elles, les égales comptant pour moitié.`,
  },
  chart: {
    label: (measure, own, reference, run) =>
      `Histogramme des mondes par ${measure}. Issus de vos décisions : moyenne ${own}. Stratégie déclarée : moyenne ${reference}. Cette partie : ${run}.`,
    run: 'cette partie',
    runHeld: 'a tenu jusqu’au bout',
    runQuarters: (quarters) =>
      plural(quarters, { one: `${quarters} trimestre`, other: `${quarters} trimestres` }),
    runPoints: (points) => (points === '1' ? '1 point' : `${points} points`),
    judgement: (by) => `discernement ${by}`,
    luck: (by) => `hasard ${by}`,
    never: (count) => `jamais : ${count}`,
    axis: {
      quarters: 'trimestres tenus avant la première frappe, offensive ou fin',
      points: 'points de votre délégation à la fin',
    },
    dot: (each) =>
      plural(each, { one: 'un point est un monde', other: `un point représente ${each} mondes` }),
    key: { own: 'issus de vos décisions', reference: 'stratégie déclarée', run: 'cette partie' },
    between: (from, to) => `${from} à ${to}`,
  },
  table: 'Lire l’histogramme en tableau',
  columns: {
    quarters: 'Trimestres tenus',
    points: 'Points',
    own: 'Vos décisions, mondes',
    reference: 'Stratégie déclarée, mondes',
    run: 'Cette partie',
  },
  here: 'ici',
  neverRow: 'Jusqu’au bout, sans attaque',
  why: {
    title: 'Comment on sépare le hasard du discernement',
    formula:
      'Deux différences dont la somme est ce que la partie a valu au-dessus de la référence :',
    luck: 'hasard = cette partie − moyenne des mondes issus de vos décisions',
    judgement: 'discernement = moyenne des mondes issus de vos décisions − moyenne de la référence',
    talks:
      'Le déroulement des pourparlers compte comme discernement : les mondes issus de vos décisions commencent par votre texte. Poids réels et réserves sont ceux de la partie dans tous, pour que les points aient le même sens.',
    seeds:
      'Monde par monde, les deux sortes ont la même graine : une différence doit ainsi moins au hasard que ses deux parties.',
    standIns: (who) =>
      `Les autres sièges tenus par des personnes (${who}) gardent leurs ordres dans les mondes issus de vos décisions et jouent comme déclaré dans la référence.`,
    get chosen() {
      return `Une personne au siège ${cast.russia.of} a décidé des mises à l’épreuve. Dans tous ces mondes, c’est le modèle qui décide ; le hasard contient donc aussi les choix de cette personne.`;
    },
    columns: { what: 'Moyenne', quarters: 'Trimestres tenus', points: 'Points' },
    rows: {
      run: 'Cette partie',
      own: 'Mondes issus de vos décisions',
      reference: 'Stratégie déclarée',
      luck: 'Hasard',
      judgement: 'Discernement',
    },
    held: (own, reference) =>
      `Ont tenu sans attaque jusqu’au dernier trimestre ${own} des mondes issus de vos décisions et ${reference} de la référence.`,
    signed: (own, reference) =>
      `Un texte a été signé dans ${own} des mondes issus de vos décisions et dans ${reference} de la référence.`,
  },
};
