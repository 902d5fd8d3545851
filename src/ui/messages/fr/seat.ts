import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const seat: Catalogue['seat'] = {
  title: 'Votre siège',
  line: {
    connecting: 'Connexion à la session',
    connected: 'La connexion est rétablie. Rien n’a été perdu.',
    lost: 'La connexion est perdue et se rétablit. Ce que vous préparez reste ; la remise doit attendre.',
    refused: 'La session ne vous laisse pas entrer.',
  },
  noTicket: 'Ce navigateur n’a pas encore de siège dans cette session.',
  join: 'Rejoindre la session',
  toDoors: 'Vers la page « En classe »',
  failedLevel: 'Le niveau n’a pas pu être chargé. Vérifiez le réseau, puis rechargez la page.',
  otherLevel:
    'Cette session joue un niveau que cette page n’a pas tel que l’a l’hôte. Rechargez la page depuis l’adresse de l’hôte.',
  lobby: {
    title: (session) => session || 'Session en classe',
    code: (code) => `Session ${code}`,
    you: (nickname) => `Vous êtes ${nickname}.`,
    byChoice:
      'Choisissez une délégation où une place est libre. Vous pouvez changer jusqu’au début de la session.',
    mayChange: 'Vous pouvez changer jusqu’au début de la session.',
    byLot: 'Les sièges sont tirés au sort : le vôtre vous sera attribué.',
    byFacilitator: 'L’animateur vous attribuera un siège.',
    late: 'La session a commencé. Prenez une place libre, ou attendez qu’un siège vous soit attribué.',
    seated: (party, table) => `Vous siégez : ${party}, ${table}.`,
    observing: (table) => `Vous observez : ${table}.`,
    waits: 'La session commence quand l’animateur la lance. D’ici là, lisez votre dossier.',
    waitsPlain: 'La session commence quand l’animateur la lance.',
    brief: 'Lire le dossier',
    readBrief: (party) => `Lire le dossier : ${party}`,
    table: (number) => `Table ${number}`,
    tables: 'Tables',
    sit: 'Siéger ici',
    sitFor: (party, table) => `Siéger ici : ${party}, ${table}`,
    observe: 'Observer',
    observeAt: (table) => `Observer : ${table}`,
    stand: 'Rendre cette place',
    yours: 'votre place',
    free: (count) =>
      count === 0 ? 'complet' : plural(count, { one: `${count} libre`, other: `${count} libres` }),
    strategy: 'jouée par une stratégie',
    nobody: 'personne encore',
    observers: 'Observateurs',
    offline: 'non connecté',
    head: 'chef',
  },
  questions: {
    before: 'Avant de commencer',
    after: 'Rétrospective',
    note: 'Vos réponses vont à l’animateur. Laissez de côté ce que vous voulez.',
    scale: ['pas du tout', 'à peine', 'en partie', 'en grande partie', 'entièrement'],
    send: 'Envoyer',
    sent: 'Envoyé. Vous pouvez modifier et renvoyer.',
  },
  strip: {
    label: 'Session',
    table: (number) => `Table ${number}`,
    awaits: 'Attend',
    awaitsNobody: 'Personne n’est attendu',
    left: (minutes, seconds) =>
      seconds === null
        ? `reste ${minutes} min`
        : minutes > 0
          ? `reste ${minutes} min ${seconds} s`
          : `reste ${seconds} s`,
    leftShort: (minutes, seconds) =>
      seconds === null ? `${minutes} min` : `${minutes}:${`${seconds}`.padStart(2, '0')}`,
    leftPaused: 'le temps est arrêté',
    out: 'temps écoulé',
    paused: 'En pause',
    told: {
      60: 'Il reste une minute pour ce tour.',
      10: 'Il reste dix secondes pour ce tour.',
    },
    pausedNow: 'La session est en pause.',
    goesOn: 'La session reprend.',
    nudged: 'L’animateur demande à votre délégation de remettre.',
    strategy: 'Une stratégie joue',
    strategyShort: 'Stratégie',
    allPeople: 'Plus aucune stratégie ne joue à la place de personnes.',
    delegation: 'Délégation',
    press: 'Presse :',
    readPress: 'Noté',
    morePress: 'Plus',
    suggestions: (count) => `Suggestions ${count}`,
    byStrategy: {
      absent: (who) =>
        `Jouées par une stratégie, personne de la délégation n’étant là : ${who}. Le siège est rendu dès que quelqu’un revient.`,
      nobody: (who) => `Jouées par une stratégie, personne n’y siégeant : ${who}.`,
      facilitator: (who) => `Jouées par une stratégie, sur décision de l’animateur : ${who}.`,
    },
    yoursByStrategy: {
      absent:
        'Une stratégie joue votre délégation, dont personne n’était là. Elle vous est maintenant rendue.',
      nobody: 'Une stratégie joue votre délégation, où personne ne siégeait.',
      facilitator:
        'Une stratégie joue votre délégation, sur décision de l’animateur. Vous pouvez observer et parler.',
    },
  },
  mates: {
    title: 'Votre délégation',
    head: 'chef',
    you: 'vous',
    offline: 'non connecté',
    rule: 'L’un de vous est le chef : le chef prépare et remet. Les autres préparent des projets et les suggèrent.',
    makeHead: (who) => `Nommer ${who} chef`,
    take: 'Prendre la tête',
    takeNote: 'Possible tant que le chef n’est pas connecté.',
    alone: 'Vous siégez ici sans autre membre et décidez pour la délégation.',
  },
  suggest: {
    button: 'Suggérer à votre délégation',
    note: 'Un mot d’accompagnement (facultatif)',
    addNote: 'Ajouter un mot',
    sent: 'Suggéré. Le chef de votre délégation peut le reprendre.',
    title: 'Suggestions de votre délégation',
    none: 'Aucune suggestion pour ce tour.',
    by: (who) => `${who} suggère`,
    gone: 'Une personne partie suggère',
    takeUp: 'Reprendre comme projet',
    takenUp: 'Repris comme projet. Rien n’est encore remis.',
    earlier: 'd’une étape antérieure',
    text: 'Texte',
    same: 'le texte tel quel',
    acts: 'Mesures',
    signs: 'Signe un texte d’une autre délégation',
    shows: 'Montre le projet à',
    moves: (count) => plural(count, { one: `${count} mouvement`, other: `${count} mouvements` }),
    other: 'Un projet',
  },
  ended: {
    waiting: 'Votre table a fini. Le bilan s’ouvre quand l’animateur l’ouvre.',
    soon: 'D’ici là, vous pouvez continuer à parler.',
    signed: 'Le texte signé',
    unsigned: 'Ce qui a été signé',
    nothingSigned: 'Rien : aucun texte n’a réuni les signatures de tous ceux dont il avait besoin.',
    players: 'Qui a joué',
    next: 'Ce qui vient ensuite',
    nextDebrief:
      'Le bilan montre la partie tour par tour, ce que voulait chaque délégation, et tout ce qui a été dit.',
    nextQuestions: 'Puis les questions de l’animateur, en rétrospective.',
    loading: 'Ouverture du bilan',
    unreadable: (reason) => `L’enregistrement de cette table ne peut être ouvert : ${reason}.`,
    said: 'Tout ce qui a été dit',
    nothingSaid: 'Rien n’a été dit à cette table.',
    download: 'Télécharger l’enregistrement',
    whose: 'Bilan de',
    table: 'Table',
  },
  players: {
    you: (who) => `${who} (vous)`,
    strategy: 'une stratégie',
    nobody: 'personne',
  },
  arrived: {
    sits: (party, table) => `Vous siégez : ${party}, ${table}.`,
    alone: 'Personne d’autre ne siège dans votre délégation : vous décidez pour elle.',
    mates: (who) => `Avec vous dans votre délégation : ${who}.`,
    others: 'Aussi à cette table :',
    begun: 'La partie a commencé.',
    underWay: (turn) =>
      `Vous rejoignez une partie en cours : elle en est à ${turn}. Ce qui s’est passé est dans le journal.`,
  },
  closed: {
    ended: 'Cette session est terminée.',
    debrief: (table) =>
      `Le bilan a été ouvert avant la fin de cette table (${table}). Tout ce qui la concerne est maintenant ouvert.`,
    replay: 'Ouvrir la partie dans la relecture',
    playOn: 'Laisser des stratégies la jouer jusqu’au bout, et en faire le bilan',
    playOnNote:
      'La table a été arrêtée : nul ne sait comment elle aurait fini. Des stratégies à chaque siège, comme déclaré en public, peuvent la poursuivre sous le même hasard ; ce qui suit l’arrêt est leur fait et non le vôtre.',
    playedOn: (table) => `${table}, poursuivie par des stratégies`,
  },
  observer: {
    title: (table) => `Observation : ${table}`,
    note: 'Vous voyez ce que chacun à cette table peut savoir : aucun dossier, rien de scellé, rien de privé.',
    happened: 'Ce qui s’est passé',
    nothing: 'Rien ne s’est encore passé.',
    text: 'Le texte',
    map: 'Le front',
    tabs: 'Que regarder',
    waiting: 'On ne sait encore rien de cette table.',
  },
};
