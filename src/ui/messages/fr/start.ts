import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const start: Catalogue['start'] = {
  title: 'Préparer une session',
  lead: 'Un lien pour toute la classe. Chaque table négocie la même situation ; vous les voyez toutes à la fois, et ni vous ni les participants n’avez besoin de compte.',
  button: 'Ouvrir la session',
  opening: 'Ouverture de la session',
  once: 'Avec les réglages tels quels : six tables, la même graine, les participants choisissent leur délégation.',
  summary: (tables, people) =>
    `Place pour ${people} ${plural(people, { one: 'participant', other: 'participants' })} à ${tables} ${plural(tables, { one: 'table', other: 'tables' })}.`,
  optional: 'facultatif',
  name: {
    label: 'Nom de la session',
    help: 'Affiché à l’écran mural et aux participants, par exemple le nom du cours.',
  },
  tables: {
    label: 'Tables',
    help: 'Chacune joue sa propre partie. Quatre participants ou moins en remplissent une ; davantage peuvent partager une délégation. Des tables peuvent être ajoutées plus tard.',
  },
  folds: {
    people: 'Qui joue quoi',
    time: 'Temps et absence',
    game: 'Hasard, probabilités et stratégies',
    questions: 'Questions avant et après',
    data: 'Ce qui est conservé, et combien de temps',
  },
  seeds: {
    label: 'Hasard',
    options: {
      same: 'La même graine à chaque table',
      each: 'Une graine par table',
    },
    help: {
      same: 'Les tables ne diffèrent que par les décisions ; elles se comparent donc.',
      each: 'Le hasard diffère d’une table à l’autre : on voit son étendue, les décisions se comparent moins bien.',
    },
  },
  roles: {
    label: 'Les délégations sont attribuées',
    options: {
      choice: 'au choix',
      lot: 'par tirage au sort',
      facilitator: 'par moi',
    },
    help: {
      choice:
        'Les participants choisissent une table et une délégation avant le début. Qui arrive plus tard est placé là où il y a le moins de monde.',
      lot: 'Qui rejoint est placé dans la délégation la moins remplie, tirée au sort.',
      facilitator: 'Les participants attendent que vous les placiez.',
    },
  },
  delegations: {
    label: 'Délégations pour les participants',
    help: 'Les autres sont jouées d’un bout à l’autre par des stratégies. Choisissez-en au moins une.',
    none: 'Choisissez au moins une délégation.',
  },
  perDelegation: {
    label: 'Participants par délégation, au plus',
    help: 'L’un d’eux décide, tous peuvent préparer et suggérer.',
  },
  joining: {
    label: 'De nouvelles personnes peuvent rejoindre',
    help: 'Sans cela, le code ne laisse plus entrer personne. Qui a rejoint va et vient comme avant.',
  },
  observers: {
    label: 'Des observateurs peuvent rejoindre une table',
    help: 'Ils voient ce que chacun à la table voit : ni dossier ni canal discret.',
  },
  turnSeconds: {
    label: 'Temps par tour',
    unit: 'minutes ; 0 pour aucune limite',
    phase: {
      talks: 'Un round de pourparlers',
      deployment: 'Un trimestre',
      violation: 'Une étape d’une violation',
    },
    help: 'Vous pouvez ajouter du temps à une table ou à toutes à tout moment.',
  },
  onTimeOut: {
    label: 'Quand le temps est écoulé',
    options: {
      close: 'Remettre pour ceux qu’on attend',
      wait: 'Continuer d’attendre',
    },
    help: {
      close:
        'Ce qu’une délégation a préparé est remis ; si rien ne l’est, elle maintient sa position. Toute la table en est informée.',
      wait: 'La table attend qu’ils répondent ou que vous la fassiez avancer.',
    },
  },
  absentSeconds: {
    label: 'Une stratégie joue une délégation absente après',
    unit: 'secondes ; 0 pour jamais',
    help: 'Compté à partir du moment où personne de la délégation n’est connecté. C’est dit ouvertement à la table, et le siège est rendu dès que quelqu’un revient.',
  },
  oddsShown: {
    label: 'Montrer probabilités et durabilité aux participants et à l’écran mural',
    help: 'Sans elles, les participants jugent par eux-mêmes ; vous pouvez changer cela à tout moment. Les pages omettent les chiffres ; qui calcule le modèle à la main pourrait encore y parvenir.',
  },
  counterparts: {
    label: 'Les sièges sans participant jouent',
    help: 'De même pour une délégation absente.',
  },
  russiaTests: {
    get label() {
      return `Mises à l’épreuve du cessez-le-feu (${cast.russia.name}) : décidées par`;
    },
    options: {
      model: 'le modèle',
      get person() {
        return `les participants qui tiennent le siège : ${cast.russia.name}`;
      },
    },
    help: {
      model: 'Les probabilités découlent de ce qui a été bâti ; les tables se comparent donc.',
      get person() {
        return `Le modèle ne fait que conseiller ; là où une stratégie tient le siège (${cast.russia.name}), le modèle décide.`;
      },
    },
  },
  keepDays: {
    label: 'Supprimer la session d’elle-même après',
    unit: 'jours sans activité',
    help: 'Pseudonymes, messages et décisions disparaissent alors pour de bon. Vous pouvez la supprimer à tout moment d’un seul bouton.',
    data: 'Les participants donnent un pseudonyme et rien d’autre. Tout reste sur ce serveur ; rien n’est demandé à aucun autre hôte.',
  },
  questions: {
    help: 'Posées à chaque participant. Les réponses sont exportées à part des résultats.',
    add: 'Ajouter une question',
    remove: (number) => `Retirer la question ${number}`,
    text: (number) => `Question ${number}`,
    when: 'Posée',
    whens: { before: 'avant le premier round', after: 'après l’ouverture du bilan' },
    kind: 'Réponse',
    kinds: { text: 'en mots', scale: 'sur une échelle de cinq degrés' },
    none: 'Aucune question.',
    empty: 'Une question a besoin d’un texte.',
  },
  number: (least, most) => `Un nombre entier de ${least} à ${most}.`,
  failed: (why) => `La session n’a pas pu être ouverte. ${why}`,
  yours: {
    title: 'Sessions de ce navigateur',
    none: 'Les sessions que vous ouvrez figurent ici, pour que vous puissiez y revenir.',
    open: 'Ouvrir',
    openOf: (name) => `Ouvrir ${name}`,
    forget: 'Ôter de la liste',
    forgetOf: (name) => `Ôter ${name} de la liste`,
    forgetTitle: 'Ôter cette session de la liste ?',
    forgetBody:
      'La session elle-même continue. Sans son lien d’animateur, vous ne pouvez y revenir : copiez-le d’abord s’il vous le faut.',
    untitled: 'Session',
    made: (date) => `ouverte le ${date}`,
  },
};
