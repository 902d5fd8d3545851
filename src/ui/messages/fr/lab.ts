import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';
import { labResults } from './labresults.ts';

const plural = pluralIn('fr');

export const lab: Catalogue['lab'] = {
  heading: 'Laboratoire',
  lead: 'Une partie prouve peu : un accord imprudent peut survivre et un accord solide jouer de malchance. Ici, des milliers de mondes sont joués jusqu’au bout, de sorte que le hasard se compense. Un monde est une partie entière avec son propre hasard.',
  levelFailed: 'Le niveau n’a pas pu être chargé. Rien n’est perdu ; réessayez.',
  questions: {
    title: 'Questions pour commencer',
    note: 'Un appui la lance. Ses réglages figurent ensuite dans le formulaire, où ils se modifient.',
    run: 'Lancer',
    of: (question) => ` : ${question}`,
    presets: {
      bluff: {
        question: '« Bluffer et prier », est-ce efficace ?',
        text: 'Force légère, autodéfense seule',
        about:
          'Quelque 20 000 soldats, légèrement équipés et tenus à l’autodéfense, sans les États-Unis et avec eux.',
      },
      tripwire: {
        question: 'Fil de détente ou force complète ?',
        text: 'Une force avec zone et observation complète',
        about:
          '10 000 soldats comme force de déclenchement (tripwire) contre 100 000, chacun sans les États-Unis et avec une garantie par traité.',
      },
      porcupine: {
        get question() {
          return `L’armée ${cast.ukraine.of} y suffit-elle ?`;
        },
        text: 'Fil de détente et grande armée',
        about:
          'Le « porc-épic d’acier » : une armée de 700 000 avec des armes à longue portée contre 200 000 avec peu, à côté d’une petite force.',
      },
      minerals: {
        question: 'Les minerais protègent-ils à eux seuls ?',
        text: 'Observateurs légers, pas de force',
        about:
          'Observateurs légers et pas de force, sans accord sur les minerais et avec un accord.',
      },
      surface: {
        question: 'Combien de force, combien d’Amérique ?',
        text: 'Une force avec zone et observation complète',
        about:
          'Force de zéro à 150 000 en regard de l’engagement américain : la surface de dissuasion tirée de parties entières.',
      },
    },
  },
  form: {
    title: 'L’expérience',
    start: 'Les mondes commencent',
    starts: {
      opening: 'à l’ouverture des pourparlers',
      text: 'avec un texte signé le premier jour',
      moment: 'à un tour d’un enregistrement',
    },
    text: 'Texte',
    ownText: 'le vôtre',
    articles: 'Articles du texte',
    recording: 'Enregistrement',
    noRecording: 'en choisir un',
    file: 'd’un fichier …',
    underWay: (line) => `la partie en cours : ${line}`,
    opened: (name) => `celui ouvert dans Relecture : ${name}`,
    unnamed: (seed) => `une partie de graine ${seed}`,
    turn: 'Tour',
    turnOf: (turn, last) => `${turn} sur ${last}`,
    turnNote:
      'Les mondes partent du début de ce tour avec un autre hasard. Ce que chaque délégation est en vérité reste tel quel.',
    seats: 'Qui joue',
    vary: (nth) => (nth === 0 ? 'Faire varier' : 'et'),
    nothing: 'rien',
    groups: {
      text: 'Ce qu’apporte le texte',
      article: 'Articles',
      meter: 'La guerre à l’ouverture',
      prior: 'Croyances et cadence',
      seat: 'Stratégies',
    },
    values: 'Valeurs',
    valuesHelp: (low, high) => `Nombres de ${low} à ${high}, séparés par des virgules.`,
    range: 'Remplir un intervalle',
    from: 'de',
    to: 'à',
    steps: 'valeurs',
    fill: 'Remplir',
    worlds: 'Mondes par cellule',
    worldsHelp:
      'Une cellule réunit tous les mondes aux mêmes réglages : une par combinaison de valeurs.',
    series: 'Série',
    seriesHelp: 'Nomme le hasard : la même série donne les mêmes mondes, au bit près.',
    size: (cells, total) => `${cells}, ${total} mondes en tout.`,
    cells: (count) => plural(count, { one: 'Une cellule', other: `${count} cellules` }),
    time: (time, cores) =>
      `Environ ${time} sur ${cores === 1 ? 'le seul cœur' : `les ${cores} cœurs`} de cet appareil`,
    timeKnown: ', d’après le dernier calcul.',
    timeGuess: ', une supposition tant que rien n’a été calculé.',
    run: 'Lancer',
    cannot: 'Impossible de lancer :',
  },
  time: {
    under: 'une seconde',
    seconds: (seconds) =>
      plural(seconds, { one: `${seconds} seconde`, other: `${seconds} secondes` }),
    minutes: (minutes) =>
      plural(minutes, { one: `${minutes} minute`, other: `${minutes} minutes` }),
    hours: (hours) => `${hours} heures`,
  },
  running: {
    title: 'En cours',
    progress: (done, total) => `${done} mondes sur ${total}`,
    left: (time) => `encore ${time}`,
    starting: 'démarrage',
    summing: 'Synthèse',
    cancel: 'Arrêter ici',
    cancelNote: 'Ce qui a été joué jusque-là est conservé.',
    announce: (percent) => `${percent} pour cent des mondes joués`,
    done: (worlds, seconds, hash) =>
      `Terminé : ${worlds} mondes en ${seconds} s. Empreinte des résultats ${hash}.`,
    cancelled: (worlds) =>
      `Arrêté. Sont montrés les ${worlds} premiers mondes de chaque cellule : exactement ce que donne un calcul de cette taille.`,
    cancelledNone:
      'Arrêté avant que chaque cellule ait un monde : il n’y a rien à montrer. Ce qui était demandé figure dans le formulaire.',
    failed: (reason) => `Le calcul n’a pas pu être lancé : ${reason}.`,
    retry: 'Réessayer',
    empty:
      'Rien n’a encore été calculé. Choisissez une question ci-dessus, ou préparez une expérience et lancez-la.',
    stale: 'Le formulaire a été modifié depuis. Ces résultats sont ceux du calcul lancé.',
  },
  faults: {
    'lab/worlds': () => 'le nombre de mondes par cellule doit être un entier d’au moins 1',
    'lab/too-large': ({ total, most }) =>
      `${grouped(total)} mondes en tout dépassent les ${grouped(most)} que cette page peut contenir. Prenez moins de valeurs ou moins de mondes ; la ligne de commande en permet davantage`,
    'lab/no-memory': ({ total }) =>
      `ce navigateur n’a pas de mémoire pour ${grouped(total)} mondes. Prenez-en moins`,
    'lab/no-worker': () =>
      'le navigateur n’a pas lancé le processus de calcul, ou l’a perdu. Rien d’enregistré n’est touché ; réessayez, ou rechargez la page',
    'lab/broken': ({ message }) =>
      `un monde s’est achevé sur une faute de ce programme (${message}). Veuillez la signaler avec les réglages`,
    'lab/too-many-inputs': ({ most }) => `${most} données au plus peuvent varier à la fois`,
    'lab/unknown-input': ({ input }) => `ce niveau n’a pas de donnée « ${input} »`,
    'lab/same-input': () =>
      'les deux données sont la même. Faites-en varier une autre, ou une seule',
    'lab/no-values': () => 'une donnée qui varie n’a pas de valeurs',
    'lab/value': ({ value }) => `« ${value} » est hors de ce que cette donnée peut être`,
    'lab/not-a-number': ({ value }) => `« ${value} » n’est pas un nombre`,
    'lab/twice': ({ value }) => `la valeur ${value} figure deux fois`,
    'lab/input-needs-text': () =>
      'cette donnée change ce qu’apporte un texte signé : les mondes doivent commencer par un texte',
    'lab/input-fixed-by-run': () =>
      'dans les mondes qui commencent au sein d’un enregistrement, seules les stratégies peuvent varier : le reste a eu lieu',
    'lab/no-force': () =>
      'l’effectif varie, et le texte n’envoie pas de force. Choisissez une force dans ses articles',
    'lab/text': ({ article }) => `le texte n’a pas d’option pour « ${article} »`,
    'lab/seat-empty': () => 'un siège n’a pas de stratégie',
    'lab/no-recording': () => 'aucun enregistrement n’a été choisi',
    'lab/no-such-moment': () => 'l’enregistrement est terminé à ce moment, ou ne va pas jusque-là',
    'lab/series': () =>
      'une série a de 1 à 40 lettres, chiffres, traits d’union ou barres obliques',
  },
  otherFault: (code) => `refusé (${code})`,
  unreadable: (reason) =>
    `Cet enregistrement ne peut être utilisé : ${reason}. Rien n’a été modifié.`,
  unreadFile: 'Le fichier n’a pas pu être lu. Choisissez-le de nouveau.',
  input: {
    force: 'Soldats sur le terrain, milliers',
    effect: {
      engagement: 'Règles d’engagement, 0 à 1',
      usPledge: 'Engagement américain, 0 à 1',
      pullbackKm: 'Retrait, km',
      monitoring: 'Observation, 0 à 1',
      snapback: 'Rétablissement automatique des sanctions, 0 à 1',
      get concessions() {
        return `Concessions à ${cast.russia.seat}, 0 à 1`;
      },
      businessStake: 'Enjeu économique américain, 0 à 1',
      counterDrone: 'Défense antidrone, 0 à 1',
    },
    prior: {
      get revisionist() {
        return `Probabilité de ${cast.russia.seat} révisionniste`;
      },
      liveTempo: 'Probabilité d’une décision de test, front vif',
      settledTempo: 'Probabilité d’une décision de test, front apaisé',
    },
    seat: (party) => `Stratégie : ${party}`,
    troops: (count) => (count === '0' ? 'aucun soldat' : `jusqu’à ${count} soldats`),
    named: (name, value) => `${name} : ${value}`,
    with: (name, value) => `${name} ${value}`,
  },
  allWorlds: 'tous les mondes',
  measure: {
    held: {
      name: 'A tenu jusqu’au dernier trimestre',
      unit: '%',
      what: 'Parmi les mondes qui ont signé : ni frappe ni offensive, et le texte en vigueur jusqu’au dernier trimestre. Un coup de sonde seul ne le rompt pas. Dans une comparaison, un monde sans signature compte comme n’ayant pas tenu.',
    },
    quartersHeld: {
      name: 'Trimestres avant la première attaque',
      unit: 'trimestres',
      what: 'Trimestres entiers où un texte a tenu avant la première frappe, offensive ou autre fin ; tous, si aucune n’est venue.',
    },
    strikes: {
      name: 'Frappes et offensives',
      unit: 'par monde',
      what: 'Attaques venues du début d’un monde à sa fin ; les coups de sonde n’en sont pas.',
    },
    killed: {
      name: 'Soldats tués lors de tests',
      unit: 'par monde',
      what: 'Du côté qui défend, lors de coups de sonde, de frappes et d’offensives sous un texte. Les morts de la guerre qui le précède, ou qui suit sa fin, ne sont pas dans ce chiffre.',
    },
    'payoff/ukraine': {
      get name() {
        return `Points, ${cast.ukraine.name}`;
      },
      unit: 'points',
      what: '',
    },
    'payoff/russia': {
      get name() {
        return `Points, ${cast.russia.name}`;
      },
      unit: 'points',
      what: '',
    },
    'payoff/us': {
      get name() {
        return `Points, ${cast.us.name}`;
      },
      unit: 'points',
      what: '',
    },
    'payoff/coalition': {
      get name() {
        return `Points, ${cast.coalition.name}`;
      },
      unit: 'points',
      what: '',
    },
  },
  pointsWhat:
    'Points sur 100 à la fin selon les poids réels : ce que le texte a donné tant qu’il a tenu, ou ce que valait la poursuite de la guerre, moins le poids de l’usure. Ils mesurent chaque délégation à ses propres intérêts déclarés et ne se comparent pas entre délégations.',
  intervals:
    'Les fourchettes sont des intervalles de confiance à 95 % : sur cent expériences semblables avec un autre hasard, environ 95 contiendraient le vrai chiffre de ce modèle. Elles ne disent rien de la justesse du modèle.',
  ...labResults,
};

function grouped(digits: string | undefined): string {
  return (digits ?? '').replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
