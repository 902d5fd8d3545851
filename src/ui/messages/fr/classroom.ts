import type { Catalogue } from '../catalogue.ts';

export const classroom: Catalogue['classroom'] = {
  home: {
    kicker: 'En classe',
    link: 'Jouer à plusieurs : en classe, ou en se passant cet appareil',
  },
  doors: {
    title: 'En classe',
    lead: 'Chacun siège dans une délégation, sur son propre appareil ou autour d’un seul. Ni compte, ni adresse électronique.',
    join: {
      title: 'Rejoindre une session',
      body: 'Le code est à l’écran mural, ou l’animateur le donne.',
      code: 'Code',
      help: 'Six lettres et chiffres. Minuscules et espaces ne gênent pas.',
      button: 'Rejoindre',
      again: (code) => `Retrouver votre siège dans ${code}`,
      fault: {
        length: 'Un code a six lettres et chiffres.',
        character: 'Un code n’a ni 0, O, 1, I ni L : relisez-le.',
      },
    },
    start: {
      title: 'Ouvrir une session',
      body: 'Vous animez : tables, temps, fil de presse, pause, bilan. Les autres rejoignent par un code ou un code QR.',
      button: 'Préparer une session',
      unavailable:
        'Cette page vient d’un endroit qui n’héberge pas de sessions. Lancez le programme avec npm start sur un ordinateur que les autres peuvent joindre, et ouvrez l’adresse qu’il indique.',
    },
    hotSeat: {
      title: 'Jouer sur un seul appareil',
      body: 'De deux à quatre délégations se passent un appareil, un rideau entre elles. Ni serveur ni réseau.',
      button: 'Préparer l’appareil',
      goOn: 'Poursuivre la partie sur cet appareil',
    },
    looking: 'Recherche de sessions ici',
    unreachable:
      'L’endroit qui héberge les sessions est injoignable à présent. Jouer sur un seul appareil reste possible.',
    noServer:
      'L’endroit d’où vient cette page n’héberge pas de sessions : personne ne peut rejoindre depuis un autre appareil. Jouer sur un seul appareil reste possible.',
  },
  join: {
    title: 'Rejoindre une session',
    intoCode: (code) => `Session ${code}`,
    nickname: 'Votre pseudonyme',
    nicknameHelp: (most) =>
      `Les autres le voient. Un prénom ou un nom inventé suffit ; ${most} caractères au plus.`,
    button: 'Rejoindre',
    joining: 'Connexion',
    known: 'Ce navigateur est déjà dans cette session.',
    toSeat: 'Vers votre siège',
    asAnother: 'Rejoindre sous une autre identité depuis ce navigateur',
    otherCode: 'Un autre code',
    noRoom:
      'Ce navigateur ne conserve rien : un rechargement vous ferait perdre votre siège. Notez le lien pour un autre appareil avant de continuer.',
  },
  refused: {
    'session/unreachable': 'La session est injoignable. Vérifiez le réseau, puis réessayez.',
    'session/not-connected': 'La connexion a été perdue. Réessayez dans un instant.',
    'session/unknown-code': 'Aucune session n’a ce code. Relisez-le.',
    'session/too-many-tries': 'Trop d’essais d’ici. Attendez une minute, puis réessayez.',
    'session/ended': 'Cette session est terminée.',
    'session/closed': 'Cette session n’accueille plus personne. Adressez-vous à l’animateur.',
    'session/full': 'Cette session est complète. Demandez une place à l’animateur.',
    'session/removed': 'Vous avez été retiré de cette session. Adressez-vous à l’animateur.',
    'session/wrong-ticket':
      'Ce lien ne mène plus à un siège. Rejoignez de nouveau, ou adressez-vous à l’animateur.',
    'session/wrong-secret': 'Ce lien ne mène pas à une session que vous animez.',
    'name/taken': 'Quelqu’un porte déjà ce pseudonyme dans la session. Choisissez-en un autre.',
    'name/empty': 'Saisissez un pseudonyme.',
    'name/too-long': 'Ce pseudonyme est trop long.',
    'name/characters':
      'Ce pseudonyme contient des caractères qui ne peuvent être affichés. Saisissez-le de nouveau.',
    'message/empty': 'Saisissez d’abord un texte.',
    'message/too-long': 'C’est trop long.',
    'message/characters':
      'Le texte contient des caractères qui ne peuvent être affichés. Saisissez-le de nouveau.',
    'session/muted':
      'Vous ne pouvez pas écrire pour l’instant : l’animateur vous a mis en sourdine.',
    'session/too-many-messages': 'Beaucoup de messages en une minute. Attendez un peu.',
    'session/no-such-channel': 'Vous ne pouvez pas écrire là depuis votre place.',
    'session/seats-given':
      'Les sièges sont attribués dans cette session ; le choix n’est pas libre.',
    'session/one-delegation':
      'Vous pouvez siéger pour une délégation. En réunir plusieurs sur un appareil revient à l’animateur.',
    'session/seated':
      'Vous avez vu le dossier de votre délégation : seul l’animateur peut vous déplacer.',
    'session/delegation-full': 'Cette délégation est maintenant complète. Choisissez-en une autre.',
    'session/no-observers': 'Cette session n’admet pas d’observateurs.',
    'session/not-for-people': 'Cette délégation est jouée d’un bout à l’autre par une stratégie.',
    'session/no-such-table': 'Cette table n’existe pas.',
    'session/under-way': 'La session a commencé : cela ne peut plus être modifié.',
    'session/not-begun': 'La session n’a pas commencé.',
    'session/not-your-seat': 'Vous ne siégez pas pour cette délégation à présent.',
    'session/not-in-delegation': 'Cette personne ne siège pas dans cette délégation à présent.',
    'session/not-head': 'Quelqu’un d’autre dirige maintenant votre délégation.',
    'session/seat-replaced': 'Une stratégie joue cette délégation, sur décision de l’animateur.',
    'session/table-closed': 'Cette table n’est pas jouée à présent.',
    'session/other-turn': 'La table est passée entre-temps à un autre tour.',
    'session/paused': 'La session est en pause.',
    'session/paper-too-long': 'Ce projet est trop long pour être envoyé.',
    'session/no-actions': 'Il n’y avait rien à remettre.',
    'session/too-many-actions': 'C’est plus de décisions qu’un tour ne peut en compter.',
    'session/of-the-host': 'Seul l’animateur peut le faire.',
    'session/not-allowed': 'Vous ne pouvez pas le faire depuis votre place.',
    'session/malformed': 'La session n’a pas compris. Rechargez la page.',
    'session/no-such-question': 'Cette question n’est plus posée.',
    'session/not-asked-now': 'Cette question n’est pas ouverte à présent.',
    'session/off-scale': 'Choisissez l’une des réponses.',
    'session/other-level': 'Elle a été commencée avec un autre état du niveau.',
    'session/unknown-level': 'Le serveur ne connaît pas ce niveau.',
    'session/other-rules':
      'Elle a été commencée sous d’autres règles que celles de cette version, et ne peut être ni poursuivie ni ouverte ici.',
    'session/deleted': 'Cette session a été supprimée, avec tout son contenu.',
    'session/elsewhere':
      'Un autre serveur tient maintenant cette session. Elle y reprend d’elle-même.',
    'session/not-kept': 'Le serveur n’a pas pu le conserver ; rien n’a été fait. Réessayez.',
    'session/other-site': 'Les sessions ne sont ouvertes qu’à la page de leur propre serveur.',
    'session/too-many-devices':
      'Vous êtes déjà connecté depuis de nombreux appareils ou onglets. Fermez-en quelques-uns.',
    'session/too-fast': 'C’était trop à la fois. Attendez un instant, puis réessayez.',
    'session/too-large': 'C’est trop long.',
    'session/too-many-sessions': 'Beaucoup de sessions ont été ouvertes d’ici. Attendez un peu.',
    'session/too-many-tables': 'Il ne peut y avoir plus de tables.',
    'session/too-many-injects': 'Il ne peut y avoir plus d’injects.',
    'session/in-debrief': 'Le bilan est déjà ouvert.',
    'session/no-such-person': 'Cette personne n’est plus dans la session.',
    'session/no-such-turn': 'La table n’a pas eu ce tour.',
    'session/no-such-inject': 'Cet inject n’existe pas.',
    'session/no-such-endpoint': 'Le serveur ne sait pas le faire. Rechargez la page.',
    'session/no-such-export': 'Le serveur n’a pas ce fichier.',
    'session/nobody-awaited': 'Personne n’est attendu à cette table à présent.',
    'host/unknown-event': 'Le niveau n’a pas cet événement.',
    'session/unreadable': 'Ce qui était conservé est illisible.',
  },
  rejoin: {
    open: 'Continuer sur un autre appareil',
    title: 'Continuer sur un autre appareil',
    what: 'Ce lien mène à votre siège et à nul autre : quiconque l’ouvre est vous. Votre siège ici continue aussi.',
    link: 'Lien vers votre siège',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le navigateur ne l’a pas permis. Sélectionnez le lien et copiez-le.',
    qr: 'Code QR du lien vers votre siège',
  },
  hotSeat: {
    title: 'Jouer sur un seul appareil',
    lead: 'Les délégations que vous choisissez partagent cet appareil. Un rideau tombe entre elles, de sorte que chacune ne voit que ses propres papiers.',
    who: 'Délégations sur cet appareil',
    whoHelp: 'De deux à quatre. Les autres sont jouées par des stratégies.',
    needTwo: 'Choisissez au moins deux délégations.',
    start: 'Commencer',
    broken:
      'La partie conservée sur cet appareil n’a pas pu être ouverte. Elle reste telle quelle jusqu’à ce que vous en commenciez une autre.',
    noRoom:
      'Le navigateur n’a plus de place pour conserver cette partie. Elle continue, mais un rechargement perdrait ce qui suivra.',
    elsewhere:
      'Cette partie a continué dans un autre onglet. Poursuivez-la là, ou rechargez cette page.',
    giveUp: 'Abandonner cette partie',
    sure: 'La partie sur cet appareil sera alors définitivement perdue. Son enregistrement peut être téléchargé une fois qu’elle est finie.',
    nickname: 'Cet appareil',
  },
};
