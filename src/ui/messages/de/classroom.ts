import type { Catalogue } from '../catalogue.ts';

/** Words around a classroom session: the way in, refusals, and one device passed around. */
export const classroom: Catalogue['classroom'] = {
  home: {
    kicker: 'Unterricht',
    link: 'Mit anderen spielen: im Unterricht oder reihum an diesem Gerät',
  },
  doors: {
    title: 'Unterricht',
    lead: 'Alle sitzen in einer Delegation, jede Person am eigenen Gerät oder alle um eines. Kein Konto, keine E-Mail.',
    join: {
      title: 'Einer Sitzung beitreten',
      body: 'Der Code steht an der Wand, oder die Spielleitung nennt ihn.',
      code: 'Code',
      help: 'Sechs Buchstaben und Ziffern. Kleinbuchstaben und Leerzeichen schaden nicht.',
      button: 'Beitreten',
      again: (code) => `Zurück zu Ihrem Platz in ${code}`,
      fault: {
        length: 'Ein Code hat sechs Buchstaben und Ziffern.',
        character: 'Ein Code enthält weder 0, O, 1, I noch L: Sehen Sie noch einmal nach.',
      },
    },
    start: {
      title: 'Eine Sitzung beginnen',
      body: 'Sie leiten: Tische, Zeiten, Presseticker, Pause, Auswertung. Die anderen treten mit einem Code oder QR-Code bei.',
      button: 'Sitzung einrichten',
      unavailable:
        'Diese Seite kommt von einem Ort, der keine Sitzungen führt. Starten Sie das Programm mit npm start auf einem Computer, den die anderen erreichen, und öffnen Sie die Adresse, die es nennt.',
    },
    hotSeat: {
      title: 'An einem Gerät spielen',
      body: 'Zwei bis vier Delegationen reichen ein Gerät herum, mit einem Vorhang dazwischen. Braucht weder Server noch Netz.',
      button: 'Ein Gerät einrichten',
      goOn: 'Das Spiel an diesem Gerät fortsetzen',
    },
    looking: 'Hier wird nach Sitzungen gesucht',
    unreachable:
      'Der Ort, der die Sitzungen führt, ist jetzt nicht erreichbar. An einem Gerät spielen geht trotzdem.',
    noServer:
      'Wo diese Seite herkommt, werden keine Sitzungen geführt; niemand kann also von einem anderen Gerät beitreten. An einem Gerät spielen geht trotzdem.',
  },
  join: {
    title: 'Einer Sitzung beitreten',
    intoCode: (code) => `Sitzung ${code}`,
    nickname: 'Ihr Spitzname',
    nicknameHelp: (most) =>
      `Die anderen sehen ihn. Ein Vorname oder ein erfundener genügt; höchstens ${most} Zeichen.`,
    button: 'Beitreten',
    joining: 'Beitritt läuft',
    known: 'Dieser Browser ist bereits in dieser Sitzung.',
    toSeat: 'Zu Ihrem Platz',
    asAnother: 'Von diesem Browser als jemand anderes beitreten',
    otherCode: 'Anderer Code',
    noRoom:
      'Dieser Browser behält nichts; beim Neuladen ginge Ihr Platz verloren. Notieren Sie den Link für ein anderes Gerät, ehe Sie weitergehen.',
  },
  refused: {
    'session/unreachable':
      'Die Sitzung ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es noch einmal.',
    'session/not-connected': 'Die Verbindung ist abgerissen. Versuchen Sie es gleich noch einmal.',
    'session/unknown-code': 'Es gibt keine Sitzung mit diesem Code. Sehen Sie noch einmal nach.',
    'session/too-many-tries':
      'Zu viele Versuche von hier. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    'session/ended': 'Diese Sitzung ist vorbei.',
    'session/closed': 'Diese Sitzung nimmt niemanden mehr auf. Fragen Sie die Spielleitung.',
    'session/full': 'Diese Sitzung ist voll. Bitten Sie die Spielleitung um einen Platz.',
    'session/removed': 'Sie wurden aus dieser Sitzung herausgenommen. Fragen Sie die Spielleitung.',
    'session/wrong-ticket':
      'Dieser Link führt zu keinem Platz mehr. Treten Sie noch einmal bei, oder fragen Sie die Spielleitung.',
    'session/wrong-secret': 'Dieser Link führt zu keiner Sitzung, die Sie leiten.',
    'name/taken': 'Jemand in dieser Sitzung hat diesen Spitznamen. Wählen Sie einen anderen.',
    'name/empty': 'Geben Sie einen Spitznamen ein.',
    'name/too-long': 'Dieser Spitzname ist zu lang.',
    'name/characters':
      'Dieser Spitzname enthält Zeichen, die sich nicht anzeigen lassen. Geben Sie ihn neu ein.',
    'message/empty': 'Schreiben Sie zuerst etwas.',
    'message/too-long': 'Das ist zu lang.',
    'message/characters':
      'Das enthält Zeichen, die sich nicht anzeigen lassen. Schreiben Sie es neu.',
    'session/muted':
      'Sie können derzeit nicht schreiben: Die Spielleitung hat Sie stummgeschaltet.',
    'session/too-many-messages':
      'Das waren viele Nachrichten in einer Minute. Warten Sie ein wenig.',
    'session/no-such-channel': 'Dorthin können Sie von Ihrem Platz aus nicht schreiben.',
    'session/seats-given':
      'In dieser Sitzung werden die Plätze vergeben; Sie können keinen wählen.',
    'session/one-delegation':
      'Sie können für eine Delegation sitzen. Mehrere an einem Gerät vergibt die Spielleitung.',
    'session/seated':
      'Sie haben die Unterlagen Ihrer Delegation gesehen, deshalb kann nur die Spielleitung Sie umsetzen.',
    'session/delegation-full': 'Diese Delegation ist inzwischen voll. Wählen Sie eine andere.',
    'session/no-observers': 'In dieser Sitzung sieht niemand zu.',
    'session/not-for-people': 'Diese Delegation wird durchgehend von einer Strategie gespielt.',
    'session/no-such-table': 'Diesen Tisch gibt es nicht.',
    'session/under-way': 'Die Sitzung hat begonnen, das lässt sich nicht mehr ändern.',
    'session/not-begun': 'Die Sitzung hat noch nicht begonnen.',
    'session/not-your-seat': 'Sie sitzen jetzt nicht für diese Delegation.',
    'session/not-in-delegation': 'Diese Person sitzt jetzt nicht in dieser Delegation.',
    'session/not-head': 'Die Leitung Ihrer Delegation hat jetzt jemand anderes.',
    'session/seat-replaced':
      'Eine Strategie spielt für diese Delegation, wie es die Spielleitung bestimmt hat.',
    'session/table-closed': 'An diesem Tisch wird jetzt nicht gespielt.',
    'session/other-turn': 'Der Tisch ist inzwischen beim nächsten Zug.',
    'session/paused': 'Die Sitzung ist angehalten.',
    'session/paper-too-long': 'Dieser Entwurf ist zu lang, um gesendet zu werden.',
    'session/no-actions': 'Es gab nichts abzugeben.',
    'session/too-many-actions': 'Das sind mehr Entscheidungen, als ein Zug haben darf.',
    'session/of-the-host': 'Das kann nur die Spielleitung.',
    'session/not-allowed': 'Das geht von Ihrem Platz aus nicht.',
    'session/malformed': 'Die Sitzung hat das nicht verstanden. Laden Sie die Seite neu.',
    'session/no-such-question': 'Diese Frage wird nicht mehr gestellt.',
    'session/not-asked-now': 'Diese Frage ist jetzt nicht offen.',
    'session/off-scale': 'Wählen Sie eine der Antworten.',
    'session/other-level': 'Sie wurde mit einem anderen Stand des Szenarios begonnen.',
    'session/unknown-level': 'Der Server kennt dieses Szenario nicht.',
    'session/other-rules':
      'Sie wurde unter anderen Regeln begonnen als denen dieser Fassung und lässt sich hier weder weiterspielen noch öffnen.',
    'session/deleted': 'Diese Sitzung wurde gelöscht, mit allem darin.',
    'session/elsewhere':
      'Diese Sitzung führt jetzt ein anderer Server. Dort wird sie von selbst wieder aufgenommen.',
    'session/not-kept':
      'Der Server konnte das nicht sichern, es ist deshalb nicht geschehen. Versuchen Sie es noch einmal.',
    'session/other-site': 'Sitzungen stehen nur der Seite ihres eigenen Servers offen.',
    'session/too-many-devices':
      'Sie sind bereits von vielen Geräten oder Tabs aus verbunden. Schließen Sie zuerst einige.',
    'session/too-fast':
      'Das war zu viel auf einmal. Warten Sie einen Moment und versuchen Sie es noch einmal.',
    'session/too-large': 'Das ist zu lang.',
    'session/too-many-sessions': 'Von hier wurden viele Sitzungen begonnen. Warten Sie ein wenig.',
    'session/too-many-tables': 'Mehr Tische sind nicht möglich.',
    'session/too-many-injects': 'Mehr Einspielungen sind nicht möglich.',
    'session/in-debrief': 'Die Auswertung ist schon offen.',
    'session/no-such-person': 'Diese Person ist nicht mehr in der Sitzung.',
    'session/no-such-turn': 'Einen solchen Zug hatte der Tisch nicht.',
    'session/no-such-inject': 'Diese Einspielung gibt es nicht.',
    'session/no-such-endpoint': 'Der Server weiß nicht, wie das geht. Laden Sie die Seite neu.',
    'session/no-such-export': 'Der Server hat keine solche Datei.',
    'session/nobody-awaited': 'An diesem Tisch steht jetzt niemand aus.',
    'host/unknown-event': 'Das Szenario hat kein solches Ereignis.',
    'session/unreadable': 'Das Aufbewahrte ist nicht lesbar.',
  },
  rejoin: {
    open: 'Auf einem anderen Gerät fortsetzen',
    title: 'Auf einem anderen Gerät fortsetzen',
    what: 'Dieser Link führt zu Ihrem Platz und zu keinem anderen: Wer ihn öffnet, ist Sie. Ihr Platz hier bleibt ebenfalls bestehen.',
    link: 'Link zu Ihrem Platz',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat es nicht erlaubt. Markieren Sie den Link und kopieren Sie ihn.',
    qr: 'QR-Code des Links zu Ihrem Platz',
  },
  hotSeat: {
    title: 'An einem Gerät spielen',
    lead: 'Die Delegationen, die Sie wählen, teilen sich dieses Gerät. Zwischen ihnen fällt ein Vorhang, damit jede nur ihre eigenen Papiere sieht.',
    who: 'Delegationen an diesem Gerät',
    whoHelp: 'Zwei bis vier. Die anderen werden von Strategien gespielt.',
    needTwo: 'Wählen Sie mindestens zwei Delegationen.',
    start: 'Beginnen',
    broken:
      'Das auf diesem Gerät aufbewahrte Spiel ließ sich nicht öffnen. Es bleibt, wie es war, bis Sie ein anderes beginnen.',
    noRoom:
      'Der Browser hat keinen Platz, um dieses Spiel aufzubewahren. Es geht weiter, aber beim Neuladen ginge verloren, was von jetzt an kommt.',
    elsewhere:
      'Dieses Spiel ging in einem anderen Tab weiter. Spielen Sie dort weiter, oder laden Sie diese Seite neu.',
    giveUp: 'Dieses Spiel aufgeben',
    sure: 'Das Spiel auf diesem Gerät ist dann endgültig weg. Seine Aufzeichnung lässt sich herunterladen, sobald es vorbei ist.',
    nickname: 'Dieses Gerät',
  },
};
