import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const negotiation: Catalogue['debrief']['negotiation'] = {
  title: 'La négociation',
  basis: {
    signed: (round) =>
      `Points sur 100 selon les poids réels, en l’état du round ${round}, quand le texte a été signé.`,
    none: (round) =>
      `Points sur 100 selon les poids réels, en l’état du round ${round}, le dernier clos.`,
  },
  empty:
    'Aucun round de ces pourparlers n’a été clos : rien n’a été concédé et aucun texte n’a été manqué.',
  talks: {
    label: 'Pourparlers',
    first: 'Premiers pourparlers',
    reopened: (count) =>
      count === 1 ? 'Pourparlers rouverts' : `Pourparlers rouverts, numéro ${count}`,
    signed: (name, round) => `${name}, signature au round ${round}`,
    none: (name) => `${name}, rien de signé`,
  },
  sharedDraft: (whose) => `le projet de ${whose}`,
  shownText: (from, to) => `le texte que ${from} a montré à ${to} seulement`,
  searching: 'Examen de tous les textes ; ce qui est déjà trouvé est montré.',
  searchFailed: 'La recherche de meilleurs textes n’a pas pu se faire ici.',
  get above100() {
    return `Plus de 100 points : les mots d’un texte en donnent 100 au plus ; ${cast.russia.seat} y ajoute ce qu’une mise à l’épreuve de la dissuasion pourrait rapporter sous ce texte.`;
  },
  article: 'Article',
  fromTo: (from, to) => `${from} → ${to}`,
  durability: 'Sa tenue',
  total: 'Ensemble',
  round: 'Round',
  opening: 'ouverture',
  delegation: 'Délégation',
  plot: {
    title: 'Chaque proposition face à ce qui était possible',
    pair: 'Gains de',
    pairOf: (a, b) => `${a} et ${b}`,
    note: 'La ligne est la frontière : des textes où aucun des deux ne peut gagner sans que l’autre perde. Les propositions de chaque délégation sont reliées dans leur ordre.',
    signed: 'Le texte signé',
    signedShort: (round) => `signé, round ${round}`,
    path: {
      get ukraine() {
        return `Propositions ${cast.ukraine.of}`;
      },
      get russia() {
        return `Propositions ${cast.russia.of}`;
      },
      get us() {
        return `Propositions ${cast.us.of}`;
      },
      get coalition() {
        return `Propositions ${cast.coalition.of}`;
      },
    },
    shown: (from, to, round) => `Montré par ${from} à ${to} seulement, round ${round}`,
    label: (a, b) =>
      `Gains de ${a} et ${b} : la frontière, toutes les propositions par round, et quatre partages équitables. Le tableau au-dessous donne chaque chiffre.`,
    all: 'Ce que chaque solution donne aux quatre',
    least: 'Minimum que chacun signerait',
    text: 'Texte',
    holds: 'Tient',
  },
  left: {
    title: 'Laissé sur la table',
    equal: (points) =>
      `Un autre texte aurait donné à chacun des quatre au moins ${points} points de plus.`,
    joint: (points) =>
      `${points} points restaient sur la table : un texte que personne n’aimait moins aurait donné autant de plus, compté sur les quatre.`,
    jointToo: (points) =>
      `Le maximum que les quatre auraient pu gagner ensemble, sans que personne y perde, était de ${points} points.`,
    none: 'Aucun autre texte n’était meilleur pour l’un sans être pire pour un autre : le texte signé se trouvait sur la frontière.',
    trade: 'L’échange qui l’aurait permis',
    tradeJoint: 'L’échange au plus grand gain commun',
    searching: 'Recherche d’un meilleur texte.',
    holds: (from, to) => `Il aurait tenu avec une probabilité de ${to}, le texte signé de ${from}.`,
    room: (points) =>
      `Il existait un texte que les quatre auraient pu signer au dernier round, chacun avec au moins ${points} points de marge au-dessus du minimum demandé.`,
    noRoom: (points, who) =>
      `Au dernier round, aucun texte n’aurait pu donner aux quatre le minimum demandé : il manquait au meilleur ${points} points, le moins bien servi étant ${who}.`,
    noText: 'Au dernier round, chaque texte franchissait la ligne rouge de quelqu’un.',
    nearest: (draft) => `Ce qui le séparait du plus proche sur la table : ${draft}`,
    nearestShort: (draft) => `Ce qui séparait le meilleur du plus proche sur la table : ${draft}`,
  },
  missed: {
    title: 'Un meilleur texte a-t-il été manqué ?',
    better: {
      signed: (round, draft) =>
        `Au round ${round}, ${draft} valait mieux pour les quatre que ce qui a été signé.`,
      none: (round, draft) =>
        `Au round ${round}, ${draft} valait mieux pour les quatre que l’absence de texte, et chacun avait des raisons de le signer.`,
    },
    sooner: (round, draft, sooner) =>
      `Au round ${round}, ${draft} aurait valu plus pour les quatre que ce qui a été signé : non par ses seuls mots, mais parce qu’il venait ${sooner} plus tôt.`,
    sameSooner: (round, sooner) =>
      `Le texte signé se trouvait déjà sur la table au round ${round} : venu ${sooner} plus tôt, il aurait valu plus pour les quatre.`,
    rounds: (count, words) => plural(count, { one: 'un round', other: `${words} rounds` }),
    nothing: {
      signed:
        'Aucun texte déposé ou montré n’aurait été signé par les quatre en valant pour chacun au moins un demi-point de plus que ce qui a été signé.',
      none: 'Aucun texte déposé ou montré ne donnait aux quatre le minimum demandé, et au moins un demi-point de plus que ce qui est venu.',
    },
    nearest: (draft, round, why) => `Le plus proche, au round ${round}, était ${draft} : ${why}.`,
    why: {
      lines: (whose, count) =>
        plural(count, {
          one: `il franchissait une ligne rouge de ${whose}`,
          other: `il franchissait des lignes rouges de ${whose}`,
        }),
      margin: (who, points) => `${who} demandait ${points} points de plus`,
      gain: (who, points) => `${who} a fait mieux de ${points} points à la fin`,
    },
    possible: {
      better: (round, points) =>
        `Ce que personne n’a déposé : au round ${round}, un texte était possible que les quatre auraient signé et qui donnait à chacun au moins ${points} points de plus que ce qui est venu.`,
      none: 'Ce n’était non plus le cas, à aucun round, du seul texte qui, parmi tous, déposés ou non, laissait le plus au moins bien servi.',
      noneBefore:
        'Ce n’était non plus le cas, à aucun round avant la signature, du seul texte qui, parmi tous, déposés ou non, laissait le plus au moins bien servi.',
      searching: 'Recherche, round par round, de textes que personne n’a déposés.',
    },
    gain: 'De plus que ce qui est venu',
    byText: 'dont par ses mots',
    byTime: 'dont pour être venu plus tôt',
    margin: 'Au-dessus du minimum demandé',
    note: 'Valeur du jour, moins le poids de l’usure à ce moment. Ce qui est venu est le texte signé en l’état de son jour ou, si rien n’a été signé, la poursuite de la guerre en l’état de la fin.',
    differs: 'En quoi il différait du texte signé',
    byRound: 'Round par round : le texte le plus parlant sur la table',
    roundsNote:
      'Ce qu’il laissait à chaque délégation au-dessus du minimum demandé et au-dessus de ce qui est venu, le moindre des deux : sous 0, elle n’aurait pas signé, ou a fait mieux à la fin. En dernier, parmi tous les textes, déposés ou non : le plus que l’un d’eux pouvait laisser au moins bien servi.',
    text: 'Texte',
    all: 'vaut plus pour les quatre',
    crosses: 'franchit une ligne rouge de',
    possibleColumn: 'Meilleur de tous les textes',
  },
  conceded: {
    title: 'Qui a concédé quoi à qui',
    note: 'Ce que les concessions de chaque délégation, de son ouverture à sa dernière position, lui ont ôté et ont donné aux autres.',
    mover: 'Concessions de',
    moves: 'À la table',
    signing: 'En signant',
    signingNote: 'De sa dernière position au texte signé.',
    ownText: 'son propre texte a été signé',
    gave: (who) => `Articles où la position de ${who} a bougé`,
    curves: 'Ce que valait pour chaque délégation sa propre position',
    curvesLabel: (lines) =>
      `Position propre de chaque délégation par round, en ses propres points : ${lines}`,
    line: (party, from, to) => `${party} de ${from} à ${to}`,
    signedAt: 'signé',
    table: 'Lire les courbes en tableau',
    least: 'Minimum pour signer',
    across: 'round de pourparlers',
  },
  lines: {
    title: 'Lignes rouges franchies',
    signedNone: 'Le texte signé ne franchit aucune ligne rouge.',
    signed: (whose) => `Le texte signé franchit une ligne rouge de ${whose}.`,
    none: 'Aucun texte déposé ou montré n’a franchi de ligne rouge.',
    some: (count) =>
      plural(count, {
        one: 'Une ligne rouge a été franchie par des projets en chemin.',
        other: `Des projets en chemin ont franchi ${count} lignes rouges.`,
      }),
    whose: 'Ligne rouge de',
    answer: 'Ne signe jamais',
    by: 'Déposé par',
    rounds: (from, to) => (from === to ? `round ${from}` : `rounds ${from}–${to}`),
    shownTo: 'à',
    alone: 'seulement',
    inSigned: 'et signé',
    all: 'Toutes',
  },
};
