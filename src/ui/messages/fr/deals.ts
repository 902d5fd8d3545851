import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const deals: Catalogue['deals'] = {
  title: 'Accords efficaces',
  hint: 'D’après vos propres poids et ce que les autres ont déclaré. Leurs poids réels et leurs réserves peuvent différer.',
  how: 'comment ?',
  method:
    'Chaque texte est évalué d’après vos poids réels, ce que les autres ont déclaré, et la probabilité qu’il tienne. On ne lit ici que ce que votre siège peut savoir : un indice, non leurs pensées. Une réserve n’est demandée que pour vous, celles des autres étant privées.',
  frontierNote:
    'La ligne relie les textes qui ne franchissent la ligne rouge de personne et qu’aucun autre texte semblable ne surpasse pour les deux, quoi qu’en pensent les deux autres. Elle peut aller au-delà de ce que les quatre signeraient ; un projet qui franchit une ligne rouge peut se trouver au-delà d’elle. La partie ombrée vaut pour les deux plus que la poursuite de la guerre.',
  pair: 'Vous et',
  first: 'Première réponse ; la recherche continue.',
  exact:
    'Chaque texte a été examiné ou écarté ; la tenue des textes est bornée, de sorte que les chiffres sont exacts à une fraction de point près.',
  put: 'Mettre dans mon projet',
  plot: {
    label: (across, up, count) =>
      `Gains de ${across} et ${up} : ${count} textes efficaces, les projets et les solutions. Le tableau ci-dessous donne chaque point.`,
    asTable: 'Lire le graphique en tableau',
    caption: 'Gains des deux délégations, point par point',
    what: 'Texte',
    points: 'points',
    fightingOn: 'Poursuivre la guerre',
    fights: (who, points) => `${who}, la guerre continue : ${points}`,
    axis: (party) => `${party}, points`,
    round: (round) => `round ${round}`,
    pathPoint: (name, round) => `${name}, round ${round}`,
    frontierPoint: (at, of) => `Efficace pour les deux, ${at} sur ${of}`,
  },
  zone: {
    exists: (points) =>
      `D’après les intérêts déclarés, il existe une zone d’accord : un texte donne aux quatre au moins ${points} points de plus que la poursuite de la guerre.`,
    none: (who, points) =>
      `D’après les intérêts déclarés, il n’y a pas à présent de zone d’accord : au texte le plus proche il manque ${points} points, pour ${who ?? 'vous'}, par rapport à la poursuite de la guerre.`,
    noneAtAll:
      'D’après les intérêts déclarés, il n’y a pas de zone d’accord : chaque texte franchit la ligne rouge de quelqu’un.',
  },
  improve: {
    looking: 'calcul en cours',
    short: (points) => `les quatre pourraient gagner ${points}`,
    shortJoint: (points) => `${points} laissés sur la table`,
    efficient: 'votre projet est efficace',
    yours: 'Votre projet :',
    equal: (points) => `les quatre pourraient gagner à la fois au moins ${points} points.`,
    joint: (points) =>
      `${points} points au total pourraient être gagnés sans que personne y perde, mais pas par tous.`,
    none: 'efficace. Aucun texte n’est meilleur pour l’un sans être pire pour un autre.',
    refused: (who) => `En l’état, il franchit une ligne rouge de ${who}, et n’est jamais signé.`,
    show: 'Montrer les modifications',
  },
  solutionsTitle: 'Solutions de la théorie',
  noSolutions:
    'Sans zone d’accord, la plupart des solutions n’ont rien à choisir ; celle des gains égaux est alors le texte le plus proche. La pression, le temps ou une concession peuvent ouvrir une zone.',
  gainsPlain: (gains) => `Au-delà de la poursuite de la guerre : ${gains}.`,
  gains: (gains, hold) => `Au-delà de la poursuite de la guerre : ${gains}. Tient : ${hold}.`,
  against: (points) => `${points} points pour vous par rapport à votre projet`,
  sameAsDraft: 'Votre projet dit la même chose.',
  solutionNote:
    'Une solution est ce que choisirait une règle d’équité, d’après vos poids et ce que les autres ont déclaré. Elle ne prévoit rien et n’engage personne.',
  durable:
    'Le plus durable parmi ceux qui valent mieux que la guerre pour tous ceux dont il a besoin',
  durableHold: (hold) => `Tient : ${hold}.`,
  solution: {
    nash: {
      name: 'Solution de Nash',
      short: 'Nash',
      brief: 'Nash',
      why: 'Le texte dont le produit des gains de tous, au-delà de ce que chacun a sans accord, est le plus grand. Là où l’on admet des loteries entre textes, elle est seule à satisfaire quatre exigences d’une règle équitable, dont celle-ci : écarter des textes que nul ne choisirait ne change rien.',
      citation: 'J. F. Nash, « The Bargaining Problem », Econometrica 18, 1950.',
    },
    'kalai-smorodinsky': {
      name: 'Solution de Kalai–Smorodinsky',
      short: 'Kalai–Smorodinsky',
      brief: 'K–S',
      why: 'Chacun obtient la même part du maximum qu’il pouvait espérer : qui a plus à gagner gagne plus.',
      citation:
        'E. Kalai et M. Smorodinsky, « Other Solutions to Nash’s Bargaining Problem », Econometrica 43, 1975.',
    },
    egalitarian: {
      name: 'Solution égalitaire',
      short: 'gains égaux',
      brief: 'égal',
      why: 'Le plus petit gain est aussi grand que possible. Elle compare des points entre délégations, ce qui est un jugement : nul ne peut peser la perte d’un camp contre celle d’un autre.',
      citation:
        'E. Kalai, « Proportional Solutions to Bargaining Situations », Econometrica 45, 1977.',
    },
    utilitarian: {
      name: 'Solution utilitariste',
      short: 'plus grande somme',
      brief: 'somme',
      why: 'La plus grande somme des gains, si inégalement répartis soient-ils. Elle aussi compare des points entre délégations.',
      citation: 'J. C. Harsanyi, « Cardinal Welfare », Journal of Political Economy 63, 1955.',
    },
  },
  ask: {
    open: 'Que faudrait-il ?',
    of: (who) => `Pour une signature de ${who}`,
    looking: 'Examen des textes',
    nothing: (who) =>
      `Rien de plus : d’après ses intérêts déclarés, ${who} signerait ce projet en l’état.`,
    changes: (count) =>
      plural(count, { one: `${count} modification.`, other: `${count} modifications.` }),
    price: (who, gain, cost, costs) =>
      `Cela donne à ${who} ${gain} points d’après ses intérêts déclarés et vous ${costs ? 'coûte' : 'donne'} ${cost}.`,
    none: (who, searched) =>
      `Aucun texte comportant jusqu’à ${searched} modifications ne suffirait à ${who} ; la recherche n’est pas allée plus loin.`,
    never: (who) =>
      `Aucun texte ne suffirait à ${who} d’après ses intérêts déclarés sans franchir l’une de vos lignes rouges.`,
    note: 'Le moins de modifications après lesquelles la signature viendrait avec une probabilité d’un demi ou plus, d’après les intérêts déclarés ; parmi elles, les moins coûteuses pour vous.',
    cut: 'Il en existe peut-être de moins coûteuses en même nombre : la recherche a été abandonnée.',
  },
  packages: {
    title: 'Propositions groupées',
    note: 'Deux ou trois modifications liées, à offrir en bloc : vous cédez là où cela vous importe moins et obtenez là où cela vous importe plus. D’après leurs intérêts déclarés.',
    partner: 'Avec',
    on: 'À partir de',
    yours: 'mon projet',
    draftOf: (party) => `projet : ${party}`,
    looking: 'Recherche d’échanges',
    none: 'Aucun échange trouvé à partir d’ici, de deux ou trois modifications où chacun cède quelque chose. Il n’y en a pas tant que l’un des deux a presque tout ce qu’il veut : partez d’un autre projet, ou concédez d’abord.',
    hold: (points) => `points ; tient ${points} pts de %`,
  },
  concessions: {
    title: 'Courbes de concession',
    note: 'Ce que valait chaque texte déposé après chaque round, dans les circonstances d’aujourd’hui : une courbe ne bouge donc que là où son texte a bougé.',
    by: 'Valeur',
    toMe: 'pour moi',
    toItself: 'pour son auteur, selon ses déclarations',
    rounds: 'rounds écoulés',
    points: 'points',
    opening: 'Ouverture',
    round: (round) => `Round ${round}`,
    asTable: 'Lire les courbes en tableau',
    caption: 'Valeur du texte déposé par chaque délégation, par round',
    label: (what) => `Valeur du texte déposé par chaque délégation, par round, ${what}.`,
    moved: (points) => `écart ${points}`,
    walkAway: 'poursuivre la guerre',
  },
};
