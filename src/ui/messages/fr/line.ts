import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const line: Catalogue['line'] = {
  heading: 'La ligne',
  between: {
    title: (quarter) =>
      quarter === 0 ? 'Le texte est signé' : `Le trimestre ${quarter} est terminé`,
    signed:
      'La ligne se fige où elle est. Retrait, zone et observateurs entrent en vigueur en quelques semaines, et les contingents arrivent au fil des trimestres. L’intervalle entre signature et plein déploiement est le temps dangereux.',
    signedAlone:
      'La ligne se fige où elle est. Retrait, zone et observateurs entrent en vigueur en quelques semaines ; le texte n’envoie pas de force. Les premiers trimestres sont le temps dangereux.',
    orders: 'Mouvements et mesures se décident une fois le trimestre suivant ouvert.',
    open: 'Ouvrir le trimestre suivant',
    byHost: 'Le trimestre suivant est ouvert par la session.',
    run: 'Laisser filer les trimestres calmes',
    runNote:
      'Le défilement s’arrête à un test, un événement, une promesse non tenue, un consentement refusé ou la fin.',
    get runComplies() {
      return `${cast.russia.Seat} respecte le texte pendant ce temps.`;
    },
  },
  odds: {
    get title() {
      return `Ce que fait ${cast.russia.seat} ce trimestre`;
    },
    stands: 'en l’état',
    after: 'après vos mouvements',
    change: (before, after) => `${before} → ${after} %`,
    risk: 'frappe ou offensive, si une décision se pose',
    tempo: (share, live) =>
      `Une décision de test se pose ce trimestre avec une probabilité de ${share} : ${
        live ? 'le front n’est pas apaisé' : 'le front s’apaise tant qu’il est calme'
      }.`,
    credibility: 'Crédibilité de la force θ*',
    credibilityNote:
      'Au-dessus de 1, une frappe coûte plus qu’elle ne rapporte, même à un révisionniste.',
    term: {
      gain: 'Gain',
      effort: 'Effort',
      attributionAndPrice: 'Attribution et prix',
      resistance: 'Résistance',
      widerWar: 'Risque de guerre élargie',
    },
    termsOf: (kind) => `Ce que vaut une frappe pour ${cast.russia.seat}, type ${kind}`,
    revisionist: 'révisionniste',
    opportunist: 'opportuniste',
    total: 'Valeur d’une frappe',
    inputs: 'Données de ce trimestre',
    range: 'Fourchette : du 5e au 95e centile de 24 tirages à ±20 % des constantes estimées.',
    beliefs: 'Croyances actuelles',
    believe: (revisionist, firm, committed) =>
      `${cast.russia.Seat} révisionniste ${revisionist}, ${cast.coalition.seat} ferme ${firm}, ${cast.us.seat} solidaire ${committed}.`,
  },
  input: {
    forceThousand: 'Force à affronter, milliers',
    frontKm: 'Front, km',
    get europeanEnablers() {
      return `Capacités habilitantes ${cast.coalition.of}`;
    },
    counterDrone: 'Lutte antidrone',
    engagement: 'Règles d’engagement',
    get armyThousand() {
      return `Armée ${cast.ukraine.of}, milliers`;
    },
    longRange: 'Frappe à longue portée',
    pullbackKm: 'Retrait en vigueur, km',
    monitoring: 'Observation en vigueur',
    usPledge: 'Engagement américain',
    snapback: 'Rétablissement automatique',
    get concessions() {
      return `Concessions que perdrait ${cast.russia.seat}`;
    },
    businessStake: 'Enjeu économique américain',
    get russianForceThousand() {
      return `Force ${cast.russia.of}, milliers`;
    },
  },
  rotation: {
    title: 'Rotation',
    needed: 'requis au réservoir',
    field: 'sur le terrain',
    factor: 'rotation',
    pool: 'aux réservoirs promis',
    stay: 'peuvent rester',
    note: 'Sur trois unités, une est sur le terrain, une en revient, une se prépare. Ce qui dépasse le dernier chiffre rentre avec le temps.',
    get none() {
      return `Le texte n’envoie pas de force. Ce qui dissuade : l’armée ${cast.ukraine.of}, la distance, les observateurs et ce que perdrait ${cast.russia.seat}.`;
    },
  },
  enablers: {
    title: 'Capacités habilitantes (enablers) : qui les détient',
    row: 'Transport aérien, satellites, défense antimissile',
    counterDrone: 'Lutte antidrone, guerre électronique',
    get europe() {
      return `propres : ${cast.coalition.seat}`;
    },
    us: 'seulement avec soutien américain',
  },
  contributors: {
    title: 'Contributeurs',
    name: 'Contributeur',
    pledged: 'Promis',
    field: 'Sur place',
    pool: 'Réservoir',
    total: 'Soldats',
    status: {
      'not-asked': (names) => `Non sollicités : ${names}.`,
      declined: (names) => `Refus : ${names}.`,
    },
    share: (share) => `${share} de ce qui était promis est sur le terrain.`,
  },
  text: {
    title: 'Le texte en vigueur',
    inForce: (share) => `Retrait et observation : ${share} en vigueur.`,
  },
  consent: {
    title: 'Consentement à la suite du déploiement',
    given: 'Votre consentement est donné.',
    withheld: 'Votre consentement est refusé : aucun contingent n’arrive.',
    other: (who) => `${who} refuse le sien : aucun contingent n’arrive.`,
    grant: 'Consentir',
    withhold: 'Refuser',
  },
  test: {
    title: 'Votre décision face à la dissuasion',
    note: (type) =>
      `Rien n’est choisi pour vous. Les chiffres sont ceux du modèle, pour ${cast.russia.seat} de type ${type}, ce que vous êtes ; les probabilités que voient les autres font la moyenne des deux types. 100 points sont la valeur d’une nouvelle offensive réussie pour un type révisionniste.`,
    noteUnweighed: (type) =>
      `Rien n’est choisi pour vous. Vous êtes ${cast.russia.seat}, de type ${type}.`,
    revisionist: 'révisionniste',
    opportunist: 'opportuniste',
    sector: 'Où',
    chooseSector: 'Choisir un secteur',
    inSector: (sector, tests) => `${sector}, attire ${tests} des tests`,
    get choose() {
      return `Ce que fait ${cast.russia.seat}`;
    },
    move: {
      comply: 'Respecter',
      probe: 'Coup de sonde',
      strike: 'Frappe',
      offensive: 'Offensive',
    },
    odds: (share) => `le modèle : ${share}`,
    comply: 'Rien n’est gagné ni risqué ; le front s’apaise.',
    gain: 'Gain en cas de succès',
    success: (share) => `probabilité ${share}`,
    expected: 'Gain attendu',
    points: (points) => `${points} points`,
    get answers() {
      return cast.coalition.Seat;
    },
    answer: (protest, reinforce, strikeBack) =>
      `proteste ${protest}, renforce ${reinforce}, riposte ${strikeBack}`,
    get backing() {
      return `${cast.us.Seat} soutient la réponse`;
    },
    breakEven: 'Résolution d’équilibre θ*',
    undecided: {
      get move() {
        return `Décidez d’abord ce que fait ${cast.russia.seat}.`;
      },
      sector: 'Choisissez d’abord où.',
    },
  },
  acts: 'Mesures de ce trimestre',
  moves: {
    title: 'Vos mouvements',
    count: (done, limit) => `${done} sur ${limit}`,
    none: 'Choisissez un secteur sur la carte ou ci-dessous, puis déplacez des troupes ; ou faites glisser un contingent.',
    move: 'Déplacer des troupes',
    say: (troops, who, from, to) =>
      `${troops} soldats (${who}) du secteur ${from} au secteur ${to}`,
    consider: (troops, who, to) => `${troops} soldats (${who}) vers le secteur ${to} ?`,
    considerHere: (troops, who, from) =>
      `${troops} soldats (${who}) dans le secteur ${from} : vers où ?`,
    givenUp: 'Le mouvement est abandonné.',
    selectedPlain: (sector, density) => `Secteur ${sector} : ${density} soldats par km.`,
    selected: (sector, density, tests) =>
      `Secteur ${sector} : ${density} soldats par km, attire ${tests} des tests.`,
    effect: (points) => `frappe ou offensive ${points} pts`,
    dialog: 'Déplacer des troupes vers un autre secteur',
    contributor: 'Contributeur',
    from: 'Du secteur',
    to: 'Au secteur',
    hundreds: 'Soldats',
    roads: (troops) => `Ses routes en supportent ${troops} de plus ce trimestre.`,
    effects: 'Ce que cela changerait',
    densities: (sector, before, after) => `Secteur ${sector} : ${before} → ${after} soldats par km`,
    draws: (before, after) => `attire ${before} → ${after} % des tests`,
    odds: (before, after) => `Frappe ou offensive : ${before} → ${after} %`,
    small: {
      rotation: (stay) =>
        `Peu de changement : la rotation en laisse rester ${stay}, où qu’ils soient, et c’est avec eux qu’un adversaire compte.`,
      thin: (share) =>
        `Peu de changement : si peu de soldats peuvent surveiller et tenir ${share} de la ligne, où qu’ils soient. Le lieu d’un test change plus que sa probabilité.`,
    },
    confirm: 'Ordonner le mouvement',
    undo: 'Annuler',
    close: 'Clore le trimestre',
    handIn: 'Remettre ce trimestre',
    nobody: 'Aucun soldat n’est encore sur le terrain.',
  },
  unrolled: {
    title: 'Le front, déroulé',
    note: 'soldats par km et par secteur ; la largeur est la longueur. Contour : maintenant. Plein : après vos mouvements.',
    empty: {
      none: 'Le texte n’envoie pas de force.',
      from: (quarter) =>
        `Pas encore de contingent ; premières arrivées à partir du trimestre ${quarter}.`,
      nobody: 'Pas encore de contingent, et personne qui viendrait n’a promis.',
      consent: (who) => `Aucun contingent n’arrive tant que ${who} refuse son consentement.`,
    },
    half: '50 par km couvrent la moitié',
    density: 'soldats par km dans le secteur',
    draws: (tests) => `attire ${tests} des tests`,
  },
  weakest: (share) => `le plus faible : ${share} des tests`,
  sectorPanel: {
    title: (number, name) => `Secteur ${number} : ${name}`,
    tests: 'Part des tests qu’il attire',
    density: 'Soldats par km',
    cover: (share, more) =>
      `Un soldat couvre ici ${share} de ${more ? 'plus' : 'moins'} que la moyenne.`,
    coverMean: 'Un soldat couvre ici autant que la moyenne.',
    roads: 'Soldats que ses routes supportent par trimestre',
    terrain: 'Terrain',
    length: 'Longueur, km',
    attraction: 'Valeur pour un attaquant, moyenne 1',
  },
  last: {
    before: 'Ce qui a changé au dernier trimestre',
    title: 'Ce trimestre jusqu’ici',
    signed: 'Ce qui s’est passé depuis la signature',
    none: 'Rien à signaler.',
  },
  tabs: { sectors: 'Secteurs', pledges: 'Promesses', odds: 'Risque', moves: 'Ordres' },
  figures: {
    risk: 'frappe ou offensive',
    stay: 'peuvent rester',
    credibility: 'crédibilité θ*',
    noForce: 'pas de force',
  },
  table: { sector: 'Secteur', density: 'Soldats par km', tests: 'Part des tests' },
  views: {
    label: 'Montrer la ligne selon',
    density: 'Densité',
    terrain: 'Terrain',
    incidents: 'Incidents',
    table: 'Tableau',
    everything: 'Tout ce que montre la carte, en tableau',
  },
  legend: {
    title: 'Légende',
    density: 'ligne de contact ; l’épaisseur est le nombre de soldats par km',
    plain: 'ligne de contact',
    weakest: 'secteur qui attire le plus de tests',
    zone: (km) => `zone démilitarisée, jusqu’à ${km} km de la ligne`,
    heavy: (km) => `armes lourdes, ${km} km de chaque côté`,
    occupied: 'occupé par la Russie',
    noTest: 'La dissuasion n’a pas été mise à l’épreuve jusqu’ici.',
  },
  tested: (move, quarter) => `${move}, trimestre ${quarter}`,
  facts: {
    caption: 'La ligne de contact par secteur',
    sector: 'Secteur',
    length: 'Longueur, km',
    ground: 'Terrain',
    troops: 'Soldats de la force',
    density: 'Par km',
    tests: 'Part des tests',
    happened: 'Tests à ce jour',
    test: (move, quarter) => `${move} au trimestre ${quarter}`,
  },
};
