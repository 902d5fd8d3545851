import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';
import { fork } from './replayfork.ts';

const plural = pluralIn('fr');

export const replay: Catalogue['replay'] = {
  heading: 'Relecture',
  headingOf: (whose) => `Relecture : ${whose}`,
  refused: (name, reason) => `${name} n’a pas pu être ouvert : ${reason}. Rien n’a été modifié.`,
  checked: (turns) =>
    `Rejoué décision par décision : les ${turns} tours concordent avec l’enregistrement.`,
  link: 'Le lien',
  pasted: 'Ce qui a été collé',
  facts: {
    title: 'À propos de cet enregistrement',
    seat: (party) => `${party}, jouée par une personne`,
    noSeat: 'tous les sièges joués par des stratégies',
    underWay: 'Pas encore finie',
    hiddenEnd: 'La fin se révèle à la fin',
    seed: 'Graine',
    level: 'Niveau',
    hash: 'Empreinte du dernier état',
    seats: 'Qui joue',
    person: 'une personne',
    forked: (turn) => `Une bifurcation : distincte à partir du tour ${turn}`,
    fork: (turn) => `Bifurcation au tour ${turn}`,
  },
  library: {
    lead: 'Une partie est une graine et une liste de décisions. Ouvrez-en une : elle est rejouée, décision par décision, et vérifiée tour par tour.',
    open: 'Ouvrir un enregistrement',
    file: 'Choisir un fichier',
    fileNote:
      'Un enregistrement que la partie proposait au téléchargement ; il reste sur cet appareil.',
    unread: 'Le fichier n’a pas pu être lu. Choisissez-le de nouveau.',
    paste: 'Ou coller un lien',
    pasteNote: 'La partie entière est dans le lien. Rien n’est envoyé nulle part.',
    pasteOpen: 'Ouvrir le lien',
    games: 'Parties dans ce navigateur',
    two: 'Comparer deux parties',
    none: 'Aucune pour l’instant. Chaque partie que vous finissez est conservée ici, et chacune que vous quittez pour une autre.',
    line: (who, level, seed, turn) => `${who}, ${level}, graine ${seed} : ${turn}`,
    forkLine: (turn, line) => `Bifurcation au tour ${turn} de ${line}`,
    numbered: (line, nth) => `${line} (${nth})`,
    replay: 'Relecture',
    go: 'Poursuivre',
    compare: 'Comparer à l’origine',
    remove: 'Retirer',
    removeAsk: (line) => `Retirer « ${line} » ? Elle ne peut être récupérée.`,
    removeDo: 'Retirer',
    underWay: 'pas encore finie',
    current: 'la partie en cours',
    forkOfGone: 'La partie dont elle a bifurqué n’est plus ici.',
    unreadable: (line) => `${line} : n’est plus lisible, et a été laissée telle quelle.`,
    other: 'Autres enregistrements',
    working: 'Recherche de la première différence',
  },
  player: {
    start: 'Au début',
    end: 'À la fin',
    turnBack: 'Un tour en arrière',
    turnOn: 'Un tour en avant',
    eventBack: 'Un événement en arrière',
    eventOn: 'Un événement en avant',
    play: 'Lecture',
    pause: 'Pause',
    speed: 'Vitesse',
    speeds: {
      slow: 'un événement en 3 s',
      normal: 'un événement en 1,5 s',
      fast: '2 événements par seconde',
      turns: 'un tour en 2 s',
    },
    jump: 'Aller à',
    jumps: {
      talks: 'Ouverture des pourparlers',
      signature: 'Signature',
      deployment: 'Premier trimestre sous un texte',
      incident: 'Incident',
      end: 'Fin',
    },
    here: 'une phase ou un incident …',
    more: 'vitesse, aller à …',
    nextIncident: 'Incident suivant',
    noIncident: 'Plus d’incident.',
    slider: 'Tour',
    timeline: 'Rounds et trimestres',
    groups: {
      talks: 'Rounds de pourparlers',
      again: 'Pourparlers à nouveau',
      quarters: 'Trimestres sous un texte',
    },
    cell: (line, what) => (what ? `${line} : ${what}` : line),
    after: (round, quarter) => `${round} après le trimestre ${quarter}`,
    signed: 'signé',
    reopened: 'rouvert',
    noted: 'avec une note',
    place: (event, events) => `événement ${event} sur ${events}`,
    keys: {
      title: 'Touches',
      show: 'Touches',
      rows: [
        ['Espace', 'lecture, pause'],
        ['← →', 'un tour en arrière, en avant'],
        ['Maj ← →', 'un événement en arrière, en avant'],
        ['Origine, Fin', 'au début, à la fin'],
        ['N, Maj N', 'à l’incident suivant, au précédent'],
        ['?', 'cette liste'],
      ],
      note: 'Dans un champ, sur la carte et dans une liste de choix, les touches font ce qu’elles y font toujours.',
      short: 'Espace lit · ← → tours · Maj ← → événements',
    },
  },
  eyes: {
    label: 'Vu par',
    all: 'Tous',
    as: (who) => `Vu par ${who} : sa vue, et ce qui lui était visible. Le reste est scellé.`,
    reveal: 'Tout révéler',
  },
  told: {
    title: 'Ce qui s’est passé',
    nothing: 'Rien encore dans ce tour.',
    still: (count) =>
      plural(count, {
        one: 'Encore un événement dans ce tour.',
        other: `Encore ${count} événements dans ce tour.`,
      }),
  },
  text: {
    draft: 'Le texte sur la table',
    draftAgain: 'Le texte, rouvert',
    signed: 'Le texte signé',
    fell: 'Aucun texte n’a été signé',
    counts: (bracketed, agreed) => `${bracketed} entre crochets, ${agreed} convenus`,
    agreed: 'convenu',
    void: 'Pas de force : sans objet.',
    signedBy: 'Signeraient',
    nobody: 'personne',
    ownText: (whose) => `${whose} : son texte`,
    earlier: (whose, line) => `${whose} : son texte de ${line}`,
    changed: (article) => `Vient de changer : article ${article}`,
    showedTo: 'Montré en privé',
    showed: (from, to, turn) => `${from} à ${to}, ${turn}`,
    showedChanges: (changes) => `par rapport à son texte public : ${changes}`,
    showedSame: 'son texte public tel quel',
  },
  standing: {
    title: 'Probabilités et croyances',
    get talks() {
      return `Aucun texte n’est en vigueur : rien encore que ${cast.russia.seat} puisse mettre à l’épreuve.`;
    },
    odds: (where) => `Ce que ferait ${cast.russia.seat}, ${where}`,
    get none() {
      return `${cast.russia.Seat} n’a pas encore décidé sous ce texte.`;
    },
    tempo: (share) => `Une décision se posait avec une probabilité de ${share}.`,
    get byPerson() {
      return `La personne au siège ${cast.russia.of} a décidé des mises à l’épreuve.`;
    },
    troops: 'Soldats sur le terrain',
    get gained() {
      return `Gains de terrain ${cast.russia.of} depuis le début des pourparlers`;
    },
    gainedFigure: (km2) => `${km2} km²`,
    deaths: 'Tués lors de tests à ce jour',
    beliefs: 'Ce que chacun pouvait croire',
    get jump() {
      return `Signature dans ce tour : les croyances au sujet de ${cast.coalition.seat} et de ${cast.us.seat} repartent de ce que promet le texte, ses règles d’engagement et l’engagement américain. Tests et réponses les font ensuite bouger.`;
    },
    belief: {
      get revisionist() {
        return `${cast.russia.Seat} révisionniste`;
      },
      get firm() {
        return `${cast.coalition.Seat} ferme`;
      },
      get committed() {
        return `${cast.us.Seat} solidaire`;
      },
    },
    truth: 'En vérité',
    truths: {
      revisionist: { true: 'révisionniste', false: 'opportuniste' },
      firm: { true: 'ferme', false: 'souple' },
      committed: { true: 'solidaire', false: 'en retrait' },
    },
    hidden: 'Caché aux autres',
    reserve: 'Demandé au-delà de la guerre',
    alternative: 'Poursuivre la guerre',
    reasons: 'Pourquoi les stratégies ont agi ainsi',
    reasonsNote: 'Chaque stratégie interrogée de nouveau dans le même état.',
    ownOnly: 'Ce que cette délégation était seule à savoir',
  },
  worlds: 'Mondes à partir d’ici',
  tabs: {
    told: 'Événements',
    text: 'Texte',
    odds: 'Risque',
    notesOf: (count) => `Notes (${count})`,
  },
  fork,
  notes: {
    title: 'Notes',
    none: 'Aucune note sur ce tour.',
    add: 'Ajouter une note à ce tour',
    edit: 'Modifier',
    remove: 'Supprimer',
    text: 'Note',
    by: 'Nom, si vous voulez',
    save: 'Épingler',
    change: 'Enregistrer la modification',
    cancel: 'Annuler',
    others: 'Notes sur d’autres tours',
    kept: 'Conservées avec cette partie dans ce navigateur. Un fichier téléchargé ou un lien copié emporte les notes.',
    noRoom:
      'Le navigateur n’a plus de place pour conserver la note. Elle est épinglée ici jusqu’à votre départ : téléchargez l’enregistrement pour la conserver.',
    faults: {
      'note/text': 'Une note a de 1 à 2 000 caractères.',
      'note/by': 'Un nom a 80 caractères au plus.',
      'note/turn': 'Ce tour ne peut porter de note.',
      'note/too-many': 'Un enregistrement porte 200 notes au plus.',
    },
    at: (line, by) => (by ? `${line}, ${by}` : line),
  },
  share: {
    open: 'Partager',
    title: 'Partager cette partie',
    what: 'La partie entière est dans le lien, avec ses notes. Elle est dans la part de l’adresse qui suit #, qu’un navigateur n’envoie jamais à un serveur.',
    link: 'Lien',
    copy: 'Copier le lien',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le.',
    atTurn: (line) => `L’ouvrir à ${line}`,
    length: (characters) => `${characters} caractères`,
    qr: 'Code QR du lien',
    qrNote: 'Il ouvre la partie sur un autre appareil qui peut joindre cette page.',
    noQr: (characters, most) =>
      `Le lien a ${characters} caractères. Un code QR en contient ${most} : partagez le lien ou le fichier.`,
    file: 'Télécharger l’enregistrement',
    print: 'Imprimer ce tour',
  },
  fault: {
    'link/none': 'il ne contient pas de partie',
    'link/too-long': 'il est trop long pour une partie',
    'link/damaged': 'il a été tronqué ou altéré en chemin ; copiez de nouveau le lien entier',
    'link/other-version': 'le lien est abîmé ou vient d’une autre version de cette page',
    'link/unknown-level': 'son niveau n’est pas ici',
    'fork/no-such-turn': 'elle n’a pas ce tour',
    'fork/tests-decided': 'qui décide des tests ne peut être changé qu’avant le premier trimestre',
    get 'fork/tests-need-person'() {
      return `une personne décidait des tests ${cast.russia.of} ; le siège ${cast.russia.of} doit donc rester tenu par une personne`;
    },
    'fork/decision-refused': 'les règles refusent cette décision',
    'fork/decision-not-due': 'cette décision n’était pas demandée dans ce tour',
  },
};
