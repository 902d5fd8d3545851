import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const table: Catalogue['table'] = {
  heading: 'Projet d’accord de cessez-le-feu',
  workingText: (round) => `Votre projet au round ${round}`,
  reopened:
    'Le texte en vigueur a été rouvert. Si aucun n’est signé pendant ces rounds, le cessez-le-feu prend fin.',
  howTo:
    'Ouvrez un article, choisissez, puis déposez le texte ; il prend effet quand tous ceux dont il a besoin l’ont signé.',
  counts: (bracketed, agreed) =>
    `${bracketed} entre crochets, ${agreed} ${plural(agreed, { one: 'convenu', other: 'convenus' })}`,
  shaded: 'les mots ombrés sont les vôtres',
  ifYield: 'Si vous cédez à',
  you: 'vous, points',
  holds: 'tient, pts de %',
  agreed: 'convenu',
  open: (title) => `Ouvrir l’article : ${title}`,
  option: 'Option',
  heldBy: 'Défendue par',
  yourPayoff: 'Votre gain',
  holdsFive: 'Tient jusqu’au bout',
  get moscowSigns() {
    return `${cast.russia.Seat} signe`;
  },
  leastSigns: 'Le moins disposé signe',
  margin: (points) => `${points} pts`,
  against: (points) => `${points} par rapport au vôtre`,
  redLinesIn: (who, articles) =>
    `${plural(articles.length, { one: 'Une ligne rouge', other: 'Des lignes rouges' })} de ${who} ailleurs dans votre projet : ${articles.join(' ; ')}. Tant que c’est le cas, la probabilité est nulle, et la marge seule dit à quelle distance est une signature.`,
  never: 'jamais',
  redLineOf: (who) => `une ligne rouge de ${who}`,
  noOne: 'personne encore',
  redLine: 'Vous ne signez pas ceci :',
  void: 'pas de force : sans objet, bien que cela compte comme dit',
  expected: (troops) => `attendu sur le terrain : ${troops}`,
  expectedNote:
    'Attendu : ce qui est promis, multiplié par ce que valent de telles promesses. Un plafond plus élevé n’apporte pas plus que ce qui est envoyé.',
  obliges: 'Exige la signature de',
  stale: 'calcul en cours',
  payoff: {
    title: 'Votre gain si ce texte était signé',
    walkAway: 'poursuivre la guerre',
    note: (walkAway, least) =>
      `Sur 100, selon les poids de votre dossier. Poursuivre la guerre vaut ${walkAway} ; au-dessous de ${least}, il ne mérite pas votre signature.`,
    yours: 'votre projet',
    terms: 'Ce que vous donne votre projet',
    article: 'Article',
    weight: 'Poids',
    worth: 'Valeur, 0–100',
    points: 'Points',
    sum: 'Somme des articles',
    kept: (share, hold) =>
      `De cette somme, ${share} est en jeu si le texte est rompu ; il tient avec une probabilité de ${hold}.`,
    atRisk: (share) => `De cette somme, ${share} est en jeu si le texte est rompu.`,
    get stage() {
      return `Ce que vaudrait une mise à l’épreuve pour ${cast.russia.seat}`;
    },
    total: 'Votre gain',
    parts: (articles, testing) => `${articles} + ${testing} par la mise à l’épreuve`,
    stageNote: (parts) =>
      `Votre projet : ${parts}. Ce que vaudrait une mise à l’épreuve s’ajoute aux articles ; la somme peut donc dépasser 100.`,
    change: (option) => `Ce que « ${option} » change pour vous`,
    yieldChange: (who) => `Ce que change pour vous de céder à ${who}`,
    durability: 'Par la probabilité que le texte tienne',
    testing: 'Par ce que vaudrait une mise à l’épreuve',
    besides: 'Outre les articles',
    changed: 'Votre gain',
    alternative: 'Ce que vaut la poursuite de la guerre',
    base: 'Base',
    burdenTitle: 'Le poids à ce jour',
    burden: (fatigue, level, factor, points) =>
      `Indicateur « ${fatigue} » : ${level} ; chacun de ses points ôte ${factor} à votre résultat, avec accord ou sans. À ce jour ${points} points. C’est égal sous tout texte ; les chiffres ci-dessus ne le comptent donc pas.`,
    reserve: 'Votre réserve privée : un texte doit valoir autant de plus',
  },
  plane: {
    title: 'Serait-il signé, et tiendrait-il ?',
    get x() {
      return `probabilité que ${cast.russia.seat} signe à ce round, %`;
    },
    xOthers: 'probabilité que le moins disposé des autres signe à ce round, %',
    y: 'tient jusqu’au bout, %',
    target: 'signé et tenu',
    empty: 'aucun texte n’est encore ici',
    today: 'ce qui peut s’obtenir aujourd’hui',
    pressure: (points, who) => `si la guerre valait ${points} points de moins pour ${who}`,
    others: 'les autres',
    holdOf: (option) => `S’il tient avec « ${option} »`,
    holdYield: (who) => `S’il tient en cédant à ${who}`,
    holdChange: (from, to) => `Votre projet en l’état ${from}, avec ceci ${to}.`,
    draft: (who) => `${who} : projet`,
    holdLine: 'Tient jusqu’au bout :',
    holdNote: (quarters) => `ni frappe ni offensive dans les ${quarters} trimestres à venir`,
    breakEven: 'Résolution d’équilibre θ*',
    breakEvenNote:
      'Au-dessus de 1, une frappe coûte plus qu’elle ne rapporte, même à un révisionniste.',
    risk: 'Frappe ou offensive en une décision : premier trimestre',
    settled: 'une fois la force en place',
    force: (field, stay) =>
      `Force attendue : ${field} sur le terrain, dont la rotation soutient ${stay}.`,
    method:
      'Un moins la probabilité d’une frappe ou d’une offensive, multiplié sur les trimestres, avec les croyances du jour de la signature. Le front s’apaise tant qu’il est calme. Les fourchettes couvrent ce que peuvent faire les contributeurs et ±20 % des constantes estimées.',
    frontierNote:
      'Les lignes sont les meilleurs textes trouvés par la recherche, quels que soient les autres signataires : il peut en exister de meilleurs.',
    who: 'Projet de',
  },
  acts: {
    title: 'Mesures de ce round',
    chosen: (count, limit) =>
      `${count} sur ${limit} ${plural(count, { one: 'choisie', other: 'choisies' })}`,
    later: (days) =>
      days < 60
        ? `Après ${days} jours :`
        : days < 330
          ? `Après ${Math.round(days / 30)} mois :`
          : days < 550
            ? 'Après un an :'
            : `Après ${Math.round(days / 365)} ans :`,
    burden: (points, costs) =>
      costs
        ? `vous coûte ${points} points, avec accord ou sans`
        : `vous épargne ${points} points, avec accord ou sans`,
    burdenTitle: 'Ce que cela vous coûte',
    burdenTerms: (fatigue, change, factor, points) =>
      `Change l’indicateur « ${fatigue} » de ${change} ; chacun de ses points ôte ${factor} points à votre résultat, avec accord ou sans : ${points} en tout.`,
    own: (points, more) =>
      `la guerre vaut ${points} points de ${more ? 'plus' : 'moins'} pour vous`,
    holds: (points) => `tient ${points} pts`,
    signs: (points) => `${cast.russia.Seat} signe ${points} pts`,
    othersSign: (points) => `le moins disposé des autres signe ${points} pts`,
    risk: (points) => `frappe ou offensive ${points} pts`,
    willing: (span) => `dit oui avec ${span}, estimons-nous`,
    effects:
      'Effets une fois le tout en vigueur, sur votre projet en l’état, selon l’estimation centrale.',
    fault: {
      'act/limit': 'la limite de ce tour est atteinte',
      'act/already-done': 'ne peut être fait qu’une fois',
      'act/over-ceiling': 'le texte ne permet pas une armée plus grande',
      'act/no-force': 'le texte n’envoie pas de force',
      'act/contributor-answered': 'a déjà répondu',
      'act/wrong-phase': 'pas dans cette phase',
    },
  },
  signing: {
    title: 'Signer maintenant',
    needs: 'Requis :',
    yourDraft: 'Votre projet',
    notYet: '– pas encore signé',
    yourNotePlain: 'Le déposer, c’est le signer.',
    yourNote:
      'Le déposer, c’est le signer ; les chiffres sont la probabilité que chacun des autres le fasse.',
    inForce: 'Le texte en vigueur',
    inForceNote:
      'Nul n’y est tenu à présent : il est de nouveau en vigueur quand tous ceux dont il a besoin l’ont signé.',
    takeUp: 'Le reprendre',
    signed: 'a signé',
    offers: 'l’offre',
    sign: 'Signer',
    signNote:
      'Vous le signez à la clôture du round ; votre propre projet reste sur la table tel quel.',
    signsWith: 'signe avec',
    neverSigns: 'ne signe jamais',
    youTable: 'vous, en le déposant',
    youSign: 'vous signez plutôt celui d’un autre',
    note: 'Qui dépose un texte l’offre : cette délégation est prête à signer. Signer est public, y compris pour un texte qui n’a été montré qu’à vous. Un texte est convenu quand tous ceux dont il a besoin ont signé les mêmes mots.',
    deeds: 'Signer, parrainer ou amender ?',
    deedsTerms: [
      [
        'Signer',
        'Votre signature va sous leurs mots à ce round. Votre propre projet reste sur la table tel quel.',
      ],
      [
        'Parrainer',
        'Leurs mots deviennent votre position : votre marque et votre signature sont désormais avec les leurs, et votre propre projet quitte la table.',
      ],
      [
        'Amender',
        'Leurs mots deviennent votre projet, à modifier article par article. Ce que vous déposez est alors un texte à vous, qui demande à nouveau la signature de tous.',
      ],
    ],
    sponsor: 'Parrainer',
    amend: 'Amender',
    ofDraft: (whose) => ` le projet ${whose}`,
    ofShown: ' ce texte',
    differs: (count) =>
      plural(count, {
        one: `diffère du vôtre dans ${count} article`,
        other: `diffère du vôtre dans ${count} articles`,
      }),
    same: 'est votre projet',
    worth: 'valeur pour vous',
    below: '▲ Vaut moins pour vous que la poursuite de la guerre',
    belowReserve: (least) => `▲ Sous ${least}, le minimum qui mérite votre signature`,
    redLine: (why) => `▲ Vous ne signez pas ceci : ${why}`,
    event: (who, whose) => `${who} a signé le projet ${whose}.`,
    eventOther: (who) => `${who} a signé un texte montré en privé.`,
  },
  changed: {
    title: 'Ce qui a changé au dernier round',
    first: 'Les pourparlers s’ouvrent. Chaque délégation a déposé sa position d’ouverture.',
    effect: 'effet sur « tient jusqu’au bout »',
    front: (km2, sector, most) =>
      `Les forces ${cast.russia.of} ont gagné ${km2} km², dont ${most} dans le secteur ${sector}.`,
    none: 'Aucune délégation n’a modifié son texte.',
    from: 'est passé de',
    to: 'à',
  },
  awaited: {
    title: 'Attendus',
    note: 'les quatre pour clore le round',
    answered: 'a répondu',
    waits: 'est attendu',
    sealed: 'scellé jusqu’à la clôture du round',
    you: 'vous',
    youAnswered: 'vous avez remis',
    yourTurn: 'sans limite en solo',
  },
  channel: {
    title: 'Canal discret',
    none: 'Rien n’a été montré à vous seul.',
    shows: (round) => `montré à vous seul au tour ${round}`,
    differs: 'Il diffère de son texte déposé dans :',
  },
  bar: {
    changes: (count) =>
      count === 0
        ? 'Aucun changement à ce round'
        : plural(count, {
            one: `${count} changement à ce round`,
            other: `${count} changements à ce round`,
          }),
    amends: (whose, count) =>
      count === 0
        ? `Parraine le projet ${whose}, inchangé`
        : `Amende le projet ${whose} dans ${count} ${plural(count, { one: 'article', other: 'articles' })}`,
    closing: {
      sponsor: 'Parrainer et clore le round',
      sign: 'Signer et clore le round',
      show: 'Montrer et clore le round',
    },
    handing: {
      sponsor: 'Parrainer et remettre',
      sign: 'Signer et remettre',
      show: 'Montrer et remettre',
    },
    draftOf: (whose) => `le projet ${whose}`,
    otherText: 'un texte qui n’est plus le projet d’aucune délégation',
    signs: (text) => `Signe ${text}`,
    signsOnly: 'Ce que vous avez changé dans votre propre projet n’est pas déposé avec.',
    lapses: (text) =>
      `Votre signature tombe (${text}) : ce que vous remettez est signé à la place.`,
    sponsorNote: 'À la clôture du round, il devient votre propre texte, avec votre signature.',
    undo: 'Annuler',
    walkOut: 'Quitter la table',
    show: 'Montrer à un seul',
    table: 'Déposer ce texte',
    stand: 'Maintenir votre texte',
    signAgain: 'Signer de nouveau le texte en vigueur',
    standNote:
      'Le texte en vigueur ne tient pas de lui-même : il prend fin si tous ceux dont il a besoin ne le signent pas, ou un autre.',
    last: 'Dernier round : les pourparlers s’achèvent avec lui.',
    showTitle: 'Montrer ce projet à une seule délégation',
    showNote: 'Les autres ne le voient pas. Votre texte déposé reste tel quel.',
    showWho: 'Délégation',
    showDo: (who) => `Montrer à ${who} seulement`,
    showPick: 'Choisir une délégation',
    showNot: 'Ne montrer à personne',
    shownTo: (who) => `Sera montré à ${who} seulement`,
    walkTitle: 'Quitter les pourparlers',
    walkNote: 'Les pourparlers prennent fin aussitôt, sans texte. La guerre continue.',
    walkConfirm: 'Quitter la table',
  },
  tabs: {
    text: 'Texte',
    acts: 'Mesures',
    changed: 'Nouveau',
    signing: 'Signer',
    deals: 'Accords',
  },
  figures: {
    you: 'vous, sur 100',
    youTesting: 'vous, points',
    holds: 'tient jusqu’au bout',
    get moscow() {
      return `${cast.russia.Seat} signe`;
    },
    others: 'le moins disposé signe',
  },
  announce: (round) => `Le round ${round} est ouvert.`,
  odds: {
    title: {
      get ukraine() {
        return `Probabilité de signature ${cast.ukraine.of}`;
      },
      get russia() {
        return `Probabilité de signature ${cast.russia.of}`;
      },
      get us() {
        return `Probabilité de signature ${cast.us.of}`;
      },
      get coalition() {
        return `Probabilité de signature ${cast.coalition.of}`;
      },
    },
    margin: (points, who, more) =>
      `D’après ses intérêts déclarés, ce texte vaut pour ${who} ${points} points de ${more ? 'plus' : 'moins'} que la poursuite de la guerre.`,
    reserve:
      'Ce qui est demandé en plus est privé, tiré de la graine : la probabilité est la part des réserves sous cette marge.',
    none: 'Personne ne signe pour moins que la poursuite de la guerre : tant que cette marge est négative, c’est elle qu’il faut suivre, non la probabilité.',
    never: (who, why) => `${who} ne signe jamais ce texte : ${why}`,
  },
  suggest: {
    title: 'Que feraient d’autres à votre siège ?',
    note: 'Des stratégies qui lisent ce que vous pouvez savoir, vos intérêts compris, et rien d’autre. Une suggestion, non le meilleur coup.',
    who: 'Joué comme',
    basis: (basis) => `Fondement : ${basis}`,
    sign: 'Signer ce texte',
    taken: 'C’est ce que vous avez préparé.',
  },
};
