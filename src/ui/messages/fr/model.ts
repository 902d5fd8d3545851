import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const model: Catalogue['model'] = {
  heading: 'À propos du modèle',
  intro:
    'Si vous cherchez où nous avons triché : les limites viennent d’abord, chaque chiffre se modifie, et ce qui est estimé est dit estimé.',
  contents: 'Sur cette page',
  limits: 'D’abord ses limites',
  limitList: [
    'Le jeu d’étape est statique : aucun joueur ne prévoit à l’avance.',
    'La réponse quantale garde fréquents les coups de sonde à faible enjeu.',
    'Les menaces nucléaires, les violations du camp qui tient la ligne et la politique des alliances n’apparaissent qu’à travers des constantes.',
    'Les probabilités sont des valeurs pédagogiques, non des prévisions.',
    'Les constantes ont été choisies en ayant des cas historiques sous les yeux ; s’accorder avec eux ne prouve rien.',
    'Dix-sept de ses constantes, et les gravités d’un coup de sonde et d’une frappe, sont estimées : fixées par nous pour l’enseignement. On voit plus bas ce que chacune fait à chaque conclusion.',
    'La manière dont la puissance devient succès est disputée entre la règle de planification de 3 contre 1 et les données de batailles ; les deux courbes peuvent être choisies ici.',
  ],
  game: 'Le jeu d’un trimestre',
  get gameText() {
    return [
      `Le sort tire trois types privés : ${cast.russia.seat} est révisionniste ou opportuniste, ${cast.coalition.seat} ferme ou souple, ${cast.us.seat} solidaire ou en retrait.`,
      `${cast.russia.Seat} respecte le texte, donne un coup de sonde, frappe ou lance une offensive. ${cast.coalition.Seat} proteste, renforce ou riposte, en voyant l’action, non les types. Après les deux derniers cas, ${cast.us.seat} soutient ou s’abstient.`,
      'Chacun choisit plus souvent les meilleures réponses, pas toujours : les probabilités croissent avec l’exponentielle de λ fois le gain attendu (équilibre de réponse quantale logit par agent, McKelvey et Palfrey 1998 ; λ = 14).',
      'Les croyances suivent la règle de Bayes à chaque action observée ; chaque trimestre, un type est tiré à nouveau avec une probabilité de 5 %.',
    ];
  },
  settings: 'Propositions connues, comme réglages du modèle',
  settingsNote:
    'Probabilités de chaque action en une décision, résolution d’équilibre θ* pour une frappe, et résultat de 1 000 parties à graine où une décision se posait chaque trimestre. Calculé sur cette page.',
  setting: {
    minsk: 'Observateurs légers, comme après Minsk',
    minerals: 'La même chose avec des sociétés minières américaines',
    bluff: '« Bluffer et prier », 20 000',
    tripwire: 'Fil de détente de 10 000, engagement américain 0,1',
    'tripwire-us': 'Fil de détente de 10 000, engagement américain 0,9',
    equipped: '100 000 équipés, engagement américain 0,05',
    'equipped-us': '100 000, engagement américain 0,9, armée 200 000',
    porcupine: '« Porc-épic d’acier », armée 700 000',
    full: 'Dispositif complet',
  },
  column: {
    setting: 'Réglage',
    breakEven: 'θ* frappe',
    year: 'Frappe ou pire en 1 an',
    five: 'Offensive en 5 ans',
  },
  counting: (done, all) => `Parties comptées, ${done} sur ${all}`,
  working: 'Calcul en cours',
  stale: 'Nouveau calcul en cours ; ce qui figure ici est l’état d’avant.',
  from: {
    title: 'Un état, pièce par pièce',
    note: 'Partez d’une proposition ou d’un tour de partie, puis déplacez n’importe quelle donnée. Tout ce qui suit, jusqu’à la surface, s’adapte.',
    start: 'Partir de',
    turn: (name) => `Le tour ouvert : ${name}`,
    changed: (name) => `${name}, modifié`,
    back: 'Annuler les modifications',
    lost: 'Le tour de cette adresse n’est plus ouvert : une page rechargée l’oublie. Rouvrez-le depuis sa partie ou son enregistrement.',
    inputs: 'Données',
    get rho() {
      return `Croyance : ${cast.russia.seat} révisionniste`;
    },
    beliefs: (firm, committed) =>
      `En découle : croyance en une coalition ferme γ = ${firm}, ${cast.us.seat} solidaire υ = ${committed}.`,
    learnt:
      'Dans un tour de partie, les deux contiennent aussi ce qui a été appris depuis la signature.',
    curve: 'Comment la puissance devient succès',
    curves: {
      planning: 'Règle de planification, 3 contre 1',
      battleData: 'Données de 672 batailles',
    },
    curveNote:
      'Une attaque a des chances égales à 3 contre 1 (exposant 2), ou à 1,02 contre 1 (exposant 0,79). Elles diffèrent surtout en ceci : une défense faible est-elle frappée ou submergée.',
  },
  letter: {
    forceThousand: 'N',
    frontKm: 'F',
    europeanEnablers: 'e',
    counterDrone: 'd',
    engagement: 'g',
    armyThousand: 'A',
    longRange: 'm',
    pullbackKm: 'w',
    monitoring: 'v',
    usPledge: 'B',
    snapback: 's',
    concessions: 'k',
    businessStake: 'h',
    russianForceThousand: 'M',
  },
  odds: {
    get title() {
      return `Ce que fait ${cast.russia.seat} en une décision`;
    },
    chosen: 'avec la courbe choisie',
    other: 'avec l’autre courbe',
    risk: 'frappe ou offensive',
    move: 'Action',
    revisionist: 'Si révisionniste',
    opportunist: 'Si opportuniste',
    breakEven: 'θ*',
    posterior: 'Révisionniste, une fois vue',
    breakEvenNote:
      'La résolution d’équilibre θ* est le coût attendu sur le succès attendu, compte tenu des réponses à prévoir. Au-dessus de 1, même un révisionniste ne gagne rien à l’action ; entre 0,3 et 1, seul un révisionniste y gagne.',
  },
  terms: {
    get title() {
      return `Pourquoi : ce que vaut l’action pour ${cast.russia.seat}, terme par terme`;
    },
    move: 'Action',
    of: (move, kind) => `Action : ${move}, si ${cast.russia.seat} est ${kind}`,
    ofOffensive: (kind) => `Une offensive, si ${cast.russia.seat} est ${kind}`,
    total: 'Valeur de l’action',
    unit: 'En unités de la valeur d’une nouvelle offensive pleinement réussie pour un révisionniste. Respecter le texte vaut 0.',
    formula: {
      gain: 'σθq',
      effort: '−0,15σ',
      attributionAndPrice: '−σαJ',
      resistance: '−σαxK(b)',
      widerWar: '−0,3σx²(1+3b)',
    },
    derived: 'Grandeurs dérivées',
    facts: {
      density: 'Densité n = 1000N/F, soldats par km',
      cover: 'Couverture 1 − 2^(−n/50)',
      warning: 'Alerte W',
      capability0: 'Capacité de réponse K, abstention américaine',
      capability1: 'Capacité de réponse K, soutien américain',
      attribution: (move) => `Attribution α : ${move}`,
      attributionOffensive: 'Attribution α : offensive',
      stake: 'Enjeu menacé J',
      success:
        'Succès q d’une offensive : sans réponse ; pleine réponse seule ; pleine réponse avec les États-Unis',
    },
  },
  shapley: {
    title: 'Ce qu’apporte chaque partie',
    note: 'Probabilité d’une frappe ou d’une offensive, d’une autre proposition à cet état. Chaque barre est un groupe de données : son effet moyen sur tous les ordres dans lesquels les groupes pourraient être échangés (Shapley 1953), calculé sur les 256 mélanges, de sorte que les barres s’additionnent et qu’aucun ordre n’est privilégié.',
    against: 'Comparé à',
    here: 'Cet état',
    group: 'Groupe de données',
    points: 'Points',
    nothing: 'Rien ne distingue les deux.',
  },
  remedies: {
    title: 'Ce qui devrait changer pour que la dissuasion opère',
    note: 'Pour chaque donnée, la plus petite hausse qui, à elle seule, ramène au niveau voulu la probabilité d’une frappe ou d’une offensive en une décision. Les données qui n’y suffisent pas seules ne figurent pas.',
    wanted: 'Risque voulu',
    already: (risk, wanted) => `Il est de ${risk}, donc déjà sous ${wanted}.`,
    none: 'Aucune donnée seule n’y suffit ; il faudrait en changer plusieurs.',
    input: 'Donnée',
    from: 'De',
    to: 'À',
    share: 'Part de sa plage',
  },
  enablers: {
    title: 'Pourquoi des capacités habilitantes propres peuvent affaiblir le motif de l’allié',
    get note() {
      return `Un transport aérien, des satellites et une défense antimissile propres font réussir la réponse ${cast.coalition.of} sans les États-Unis. Un soutien américain ajoute alors moins, si bien que ${cast.us.seat} a moins de raisons de le donner, tandis que la guerre élargie à partager coûte autant. Le plus souvent, la capacité accrue l’emporte et le risque baisse ; là où ${cast.coalition.seat} s’appuie sur un engagement américain, il peut monter un peu. Dans 2 000 états aléatoires sur la plage des propositions connues, aucune hausse de e ne l’a augmenté de plus d’un point.`;
    },
    get level() {
      return `Capacités habilitantes ${cast.coalition.of} e`;
    },
    reinforced: 'Soutien américain après frappe et renfort',
    struck: 'Soutien américain après frappe et riposte',
    risk: 'Frappe ou offensive',
    here: (value) => `${value}, comme ici`,
  },
  tree: {
    title: 'Le jeu sous forme d’arbre',
    get note() {
      return `Le sort a tiré les trois types que vous choisissez ici ; l’épaisseur et le chiffre donnent la probabilité de chaque branche à l’équilibre. ${cast.coalition.Seat} et ${cast.us.seat} voient les actions, non les types : les huit arbres des huit tirages se tiennent par 20 ensembles d’information.`;
    },
    types: {
      get russia() {
        return cast.russia.Seat;
      },
      get guarantor() {
        return cast.coalition.Seat;
      },
      get us() {
        return cast.us.Seat;
      },
    },
    type: [
      ['révisionniste', 'opportuniste'],
      ['ferme', 'souple'],
      ['solidaire', 'en retrait'],
    ],
    drawn: (share) => `Ces trois types sont tirés avec une probabilité de ${share}.`,
    get players() {
      return [cast.russia.Seat, cast.coalition.Seat, cast.us.Seat];
    },
    answers: ['protester', 'renforcer', 'riposter'],
    backing: ['soutient', 's’abstient'],
    payoffs: 'Gains à la fin',
    path: 'Probabilité du chemin',
    label:
      'Arbre du jeu d’étape pour les types choisis ; ses chiffres sont dans le tableau au-dessous',
    caption: 'Chemins de l’arbre avec probabilités et gains',
    none: 'aucun',
    download: 'Télécharger en .efg',
    efg: 'Le jeu entier avec les huit tirages au format de Gambit : 20 ensembles d’information, 128 fins, 50 probabilités d’actions. Gambit en donne la même réponse : pour cinq des propositions à λ = 2, 6 et 14, les probabilités de gambit-logit 16.7.0 et les nôtres concordent à sept chiffres, et notre solveur pour un jeu quelconque concorde avec lui à douze ; des tests le répètent.',
    fileTitle: (name) => `Jeu d’étape de la dissuasion sous cessez-le-feu : ${name}`,
  },
  surface: {
    title: 'La surface de dissuasion : force et soutien américain',
    note: 'Probabilité d’une frappe ou d’une offensive en une décision, pour toute force de zéro à 150 000 et tout engagement américain ; les autres données sont celles de l’état ci-dessus. Les numéros marquent la place des propositions connues dans ces deux données ; leur propre risque, avec leurs autres données, est dans la liste.',
    x: 'Force, milliers',
    y: 'Engagement américain',
    here: 'cet état',
    key: 'Frappe ou offensive',
    band: (low, high) => `${low}–${high} %`,
    contour: (share) => `ligne à ${share}`,
    label: (low, high) =>
      `Surface de la probabilité d’une frappe ou d’une offensive selon la force et l’engagement américain, de ${low} à ${high} ; ses chiffres sont dans le tableau au-dessous`,
    caption:
      'Probabilité d’une frappe ou d’une offensive selon la force (colonnes, milliers) et l’engagement américain (lignes)',
    own: 'son propre risque',
  },
};
