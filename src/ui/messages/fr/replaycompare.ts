import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const compare: Catalogue['compare'] = {
  heading: 'Deux parties côte à côte',
  lead: 'Choisissez deux parties du même niveau. Une partie et sa bifurcation ont le même hasard : ce qui diffère vient de la décision.',
  choose: { a: 'Partie A', b: 'Partie B' },
  none: 'choisir une partie',
  swap: 'Échanger',
  file: 'Ajouter un enregistrement d’un fichier',
  unread: 'Le fichier n’a pas pu être lu. Choisissez-le de nouveau.',
  few: 'Il n’y a pas encore de seconde partie ici. Ouvrez une relecture et bifurquez, ou ajoutez un enregistrement d’un fichier.',
  unkept:
    'Le navigateur n’a plus de place pour conserver ces parties. Téléchargez la seconde pour la conserver.',
  download: 'Télécharger la partie B',
  refused: (name, reason) => `${name} n’a pas pu être ouvert : ${reason}.`,
  replays: 'Toutes les relectures',
  run: { a: 'A', b: 'B' },
  first: {
    same: 'Les deux parties sont identiques, tour par tour.',
    seed: 'Les deux parties ont des graines différentes : le hasard diffère dès le premier tour.',
    ends: (line, run) =>
      `Les deux parties sont identiques jusqu’à ${line}, où la partie ${run} a été quittée.`,
    decision: (line, what) => `Première différence : ${line}. ${what}`,
    led: (what) => `Conséquence : ${what}.`,
    nothing: 'Rien du résultat n’a changé.',
  },
  did: {
    tabled: (who, changes) => `${who} a déposé ${changes}.`,
    insteadOf: (article, b, a) => `« ${article} : ${b} » au lieu de « ${a} »`,
    tabledMore: (who, changes, more) =>
      `${who} a déposé ${changes}, et autre chose dans ${more} ${plural(more, { one: 'autre article', other: 'autres articles' })}.`,
    inA: 'dans A',
    inParent: 'dans la partie d’origine',
    both: (who, b, first, a) => `${who} ${b} ; ${first} : ${a}.`,
    didNot: 'n’en a rien fait',
    notAsked: 'n’avait pas à décider',
    table: 'a déposé son texte',
    show: (to) => `a montré un texte à ${to} seulement`,
    sign: (whose) => `a signé ${whose}`,
    withdraw: 'a retiré son offre',
    walkOut: 'a quitté la table',
    act: (act) => `a décidé : ${act}`,
    move: (troops, who, from, to) =>
      `a déplacé ${troops} soldats (${who}) du secteur ${from} au secteur ${to}`,
    consent: {
      true: 'a consenti à la suite du déploiement',
      false: 'a refusé son consentement',
    },
    test: (move, sector) => `a choisi : ${move}, ${sector}`,
    comply: 'a choisi de respecter le texte',
    respond: {
      protest: 'a protesté',
      reinforce: 'a renforcé',
      'strike-back': 'a riposté',
    },
    back: { back: 'a soutenu la réponse', abstain: 'n’a pas soutenu la réponse' },
    wish: {
      accept: 'a maintenu le texte',
      reopen: 'a demandé à rouvrir le texte',
      withdraw: 'a dénoncé le texte',
    },
  },
  news: {
    brought: (b, first, a) => `L’animateur a provoqué ${b} ; ${first} : ${a}.`,
    event: (title) => `« ${title} »`,
    nothing: 'rien',
  },
  led: {
    signed: (b, a) => `signature à ${b} au lieu de ${a}`,
    signedOnly: (b) => `un texte signé à ${b}, là où il n’y en avait pas`,
    unsigned: (a) => `pas de texte, là où un texte avait été signé à ${a}`,
    text: (articles) =>
      plural(articles, {
        one: 'un texte qui diffère dans un article',
        other: `un texte qui diffère dans ${articles} articles`,
      }),
    tests: (b, a) => `${b} au lieu de ${a}`,
    testCount: (count, words) =>
      plural(count, {
        one: `${words} test de la dissuasion`,
        other: `${words} tests de la dissuasion`,
      }),
    none: 'aucun',
    outcome: (b, a) => `« ${b} » au lieu de « ${a} »`,
    points: (who, b, by) => `${b} points pour ${who} (${by})`,
  },
  setup: {
    title: 'Au-dessus des décisions',
    seed: (a, b) => `Graine ${a} dans A, ${b} dans B.`,
    tests: 'Dans l’une, une personne a décidé des mises à l’épreuve, dans l’autre le modèle.',
    seat: (who, a, b) => `${who} : ${a} dans A, ${b} dans B.`,
    person: 'une personne',
  },
  results: {
    title: 'Ce qu’il est advenu de chacune',
    what: '',
    by: 'B − A',
    outcome: 'Comment elle a fini',
    underWay: 'pas encore finie',
    signed: 'Signé',
    never: 'jamais',
    tests: 'Tests de la dissuasion',
    attacks: 'dont frappes et offensives',
    killed: 'Tués lors de tests',
    get gained() {
      return `Gains de terrain ${cast.russia.of} pendant les pourparlers, km²`;
    },
    troops: 'Soldats sur le terrain à la fin',
    points: (who) => `${who}, points`,
  },
  player: {
    label: 'Rounds et trimestres des deux parties',
    slider: 'Tour des deux parties',
    back: 'Un tour en arrière',
    on: 'Un tour en avant',
    nextDifference: 'Différence suivante',
    lastDifference: 'Différence précédente',
    keys: '← → tours · D différence suivante, Maj D la précédente · Origine, Fin',
    missing: 'non joué',
    marks: {
      first: 'première différence',
      decision: 'autres décisions',
      change: 'autres chiffres',
      onlyA: 'dans la partie A seule',
      onlyB: 'dans la partie B seule',
      same: 'identique',
    },
    legend:
      'En couleur : un test de la dissuasion. En tirets : un tour que cette partie n’a pas. Sous chaque tour : ▼ la première différence, ◆ autres décisions, ● autres chiffres seulement, A ou B : un tour de cette seule partie.',
  },
  maps: {
    title: 'Carte',
    of: (run, line) => `${run} : ${line}`,
    over: (run) => `La partie ${run} n’a pas ce tour ; son dernier état antérieur est montré.`,
    show: 'Carte de la partie',
  },
  turn: {
    same: 'Identique dans les deux.',
    decisions: 'Décidé autrement',
    changes: 'L’état à sa fin',
    otherDraws: 'Les deux y arrivent à des tours différents ; le sort est donc tiré à nouveau.',
    onlyIn: (run, why) => `Seule la partie ${run} a ce tour : ${why}.`,
    otherOver: (run) => `la partie ${run} était alors finie`,
    otherLeft: (run) => `la partie ${run} avait été quittée avant`,
    otherUnderText: (run) => `dans la partie ${run}, un texte était alors en vigueur`,
    came: (what) => `Ce qui est venu : ${what}.`,
    cameNothing: 'Aucun test n’est venu, et rien n’a été signé.',
    noDecision: 'Aucune décision ne diffère.',
    what: 'Quoi',
    by: 'B − A',
    textOf: (who, article) => `${who}, texte : ${article}`,
    inForceText: (article) => `Texte en vigueur : ${article}`,
    inForce: 'Un texte est en vigueur',
    yes: 'oui',
    no: 'non',
    troops: 'Soldats sur le terrain',
    get line() {
      return `Gains de terrain ${cast.russia.of} depuis le début des pourparlers, km²`;
    },
    inSectors: (sectors) => `dans les secteurs ${sectors}`,
    inSector: (sector) => `dans le secteur ${sector}`,
    belief: {
      get revisionist() {
        return `Croyance : ${cast.russia.seat} révisionniste`;
      },
      get firm() {
        return `Croyance : ${cast.coalition.seat} ferme`;
      },
      get committed() {
        return `Croyance : ${cast.us.seat} solidaire`;
      },
    },
    setByText: {
      firm: 'le jour de la signature, elle part des règles d’engagement du texte et de la force attendue ; ensuite, chaque réponse à un test la fait bouger',
      committed:
        'le jour de la signature, elle part de l’engagement américain du texte ; ensuite, chaque décision de soutenir une réponse la fait bouger',
    },
    points: (by) => `${by} pts`,
    risk: 'Probabilité d’une frappe ou d’une offensive en une décision',
    tempo: 'Probabilité qu’une décision se pose',
    cameOf: 'Ce qui est venu',
    cause: (of, by) => `${of} ${by}`,
    causes: (list) => `chacun seul : ${list}`,
    together: (by) => `ensemble, au-delà, ${by}`,
    why: {
      person: 'une personne a décidé',
      'other-draws': 'tiré à nouveau, les deux y arrivant à des tours différents',
      tempo: 'le même tirage : une décision ne s’est posée que dans l’une',
      get type() {
        return `${cast.russia.Seat} est d’un autre type dans l’une d’elles`;
      },
      odds: 'le même tirage est tombé ailleurs, les probabilités différant',
    },
    move: (move, sector) => (sector ? `${move}, ${sector}` : move),
    hazard: {
      offensive: 'Une offensive perce',
      'wider-war': 'La réponse dégénère en guerre',
    },
    hazardOf: (came, chance) => `${came ? 'oui' : 'non'} (probabilité ${chance})`,
    notRisked: 'non risqué',
    killed: 'Tués lors du test de ce trimestre',
    outcome: 'Comment elle a fini',
    result: (who) => `${who}, points à la fin`,
  },
  all: {
    title: 'Toutes les différences',
    note: 'À partir de la première : ce qui a été décidé autrement, et ce qui diffère à la fin de chaque tour, A → B. Un tour s’ouvre au-dessus, avec tout.',
    change: (what, a, b, by) => `${what} ${a} → ${b}${by ? ` (${by})` : ''}`,
    more: (count) => `et ${count} de plus`,
    turn: 'Tour',
    changes: 'Ce qui diffère',
  },
};
