import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';
import { fork } from './replayfork.ts';

const plural = pluralIn('de');

/** Words of the replay: its library, its player, notes and sharing. Forks and comparison have their own. */
export const replay: Catalogue['replay'] = {
  heading: 'Wiedergabe',
  headingOf: (whose) => `Wiedergabe: ${whose}`,
  refused: (name, reason) => `${name} ließ sich nicht öffnen: ${reason}. Nichts wurde verändert.`,
  checked: (turns) =>
    `Entscheidung für Entscheidung nachgespielt: Alle ${turns} Züge stimmen mit der Aufzeichnung überein.`,
  link: 'Der Link',
  pasted: 'Das Eingefügte',
  facts: {
    title: 'Über diese Aufzeichnung',
    seat: (party) => `${party}, von einem Menschen gespielt`,
    noSeat: 'alle Plätze von Strategien gespielt',
    underWay: 'Noch nicht zu Ende',
    hiddenEnd: 'Wie es endete, kommt am Ende',
    seed: 'Startwert',
    level: 'Szenario',
    hash: 'Prüfsumme des letzten Stands',
    seats: 'Wer spielt',
    person: 'ein Mensch',
    forked: (turn) => `Ein Abzweig: eigenständig ab Zug ${turn}`,
    fork: (turn) => `Abzweig bei Zug ${turn}`,
  },
  library: {
    lead: 'Jeder Lauf ist ein Startwert und eine Liste von Entscheidungen. Öffnen Sie einen, und er wird nachgespielt, Entscheidung für Entscheidung, und Zug um Zug geprüft.',
    open: 'Eine Aufzeichnung öffnen',
    file: 'Datei wählen',
    fileNote:
      'Eine Aufzeichnung, die das Spiel zum Herunterladen anbot; sie bleibt auf diesem Gerät.',
    unread: 'Die Datei war nicht lesbar. Wählen Sie sie noch einmal aus.',
    paste: 'Oder einen Link einfügen',
    pasteNote: 'Das ganze Spiel steckt im Link. Nichts wird irgendwohin gesendet.',
    pasteOpen: 'Link öffnen',
    games: 'Spiele in diesem Browser',
    two: 'Zwei Läufe vergleichen',
    none: 'Noch keine. Jedes Spiel, das Sie beenden, wird hier aufbewahrt, und jedes, das Sie für ein anderes verlassen.',
    line: (who, level, seed, turn) => `${who}, ${level}, Startwert ${seed}: ${turn}`,
    forkLine: (turn, line) => `Abzweig bei Zug ${turn} von ${line}`,
    numbered: (line, nth) => `${line} (${nth})`,
    replay: 'Wiedergabe',
    go: 'Fortsetzen',
    compare: 'Mit dem Ursprung vergleichen',
    remove: 'Entfernen',
    removeAsk: (line) => `„${line}“ entfernen? Das lässt sich nicht zurücknehmen.`,
    removeDo: 'Entfernen',
    underWay: 'noch nicht zu Ende',
    current: 'das laufende Spiel',
    forkOfGone: 'Der Lauf, von dem abgezweigt wurde, ist nicht mehr hier.',
    unreadable: (line) => `${line}: nicht mehr lesbar; es ist geblieben, wie es war.`,
    other: 'Andere Aufzeichnungen',
    working: 'Der erste Unterschied wird gesucht',
  },
  player: {
    start: 'An den Anfang',
    end: 'Ans Ende',
    turnBack: 'Einen Zug zurück',
    turnOn: 'Einen Zug weiter',
    eventBack: 'Ein Ereignis zurück',
    eventOn: 'Ein Ereignis weiter',
    play: 'Abspielen',
    pause: 'Anhalten',
    speed: 'Tempo',
    speeds: {
      slow: 'ein Ereignis in 3 s',
      normal: 'ein Ereignis in 1,5 s',
      fast: '2 Ereignisse je Sekunde',
      turns: 'ein Zug in 2 s',
    },
    jump: 'Gehe zu',
    jumps: {
      talks: 'Beginn der Gespräche',
      signature: 'Unterzeichnung',
      deployment: 'Erstes Quartal unter einem Text',
      incident: 'Vorfall',
      end: 'Ende',
    },
    here: 'eine Phase oder ein Vorfall …',
    more: 'Tempo, gehe zu …',
    nextIncident: 'Nächster Vorfall',
    noIncident: 'Kein weiterer Vorfall.',
    slider: 'Zug',
    timeline: 'Runden und Quartale',
    groups: {
      talks: 'Gesprächsrunden',
      again: 'Neue Gespräche',
      quarters: 'Quartale unter einem Text',
    },
    cell: (line, what) => (what ? `${line}: ${what}` : line),
    after: (round, quarter) => `${round} nach Quartal ${quarter}`,
    signed: 'unterzeichnet',
    reopened: 'neu verhandelt',
    noted: 'mit Notiz',
    place: (event, events) => `Ereignis ${event} von ${events}`,
    keys: {
      title: 'Tasten',
      show: 'Tasten',
      rows: [
        ['Leertaste', 'abspielen, anhalten'],
        ['← →', 'einen Zug zurück, einen Zug weiter'],
        ['Umschalt ← →', 'ein Ereignis zurück, ein Ereignis weiter'],
        ['Pos1, Ende', 'an den Anfang, ans Ende'],
        ['N, Umschalt N', 'zum nächsten Vorfall, zum vorigen'],
        ['?', 'diese Liste'],
      ],
      note: 'In einem Feld, auf der Karte und in einer Auswahlliste tun die Tasten, was sie dort immer tun.',
      short: 'Leertaste spielt ab · ← → Züge · Umschalt ← → Ereignisse',
    },
  },
  eyes: {
    label: 'Gesehen von',
    all: 'Allen',
    as: (who) =>
      `Wie es ${who} sah: die eigene Sicht und was sichtbar geschah. Der Rest ist versiegelt.`,
    reveal: 'Alles offenlegen',
  },
  told: {
    title: 'Was geschah',
    nothing: 'In diesem Zug noch nichts.',
    still: (count) =>
      plural(count, {
        one: 'Noch ein Ereignis in diesem Zug.',
        other: `Noch ${count} Ereignisse in diesem Zug.`,
      }),
  },
  text: {
    draft: 'Der Text auf dem Tisch',
    draftAgain: 'Der Text, neu verhandelt',
    signed: 'Der unterzeichnete Text',
    fell: 'Kein Text wurde unterzeichnet',
    counts: (bracketed, agreed) => `${bracketed} strittig, ${agreed} vereinbart`,
    agreed: 'vereinbart',
    void: 'Keine Truppe: gilt nicht.',
    signedBy: 'Zur Unterzeichnung bereit',
    nobody: 'niemand',
    ownText: (whose) => `Text: ${whose}`,
    earlier: (whose, line) => `Text: ${whose}, ${line}`,
    changed: (article) => `Soeben geändert: Artikel ${article}`,
    showedTo: 'Vertraulich gezeigt',
    showed: (from, to, turn) => `${from} an ${uncapital(to)}, ${turn}`,
    showedChanges: (changes) => `gegenüber dem öffentlichen Text: ${changes}`,
    showedSame: 'der öffentliche Text, wie er steht',
  },
  standing: {
    title: 'Wahrscheinlichkeiten und Einschätzungen',
    get talks() {
      return `Kein Text ist in Kraft, es gibt also noch nichts, was ${cast.russia.seat} testen könnte.`;
    },
    odds: (where) => `Was ${cast.russia.seat} tun würde, ${where}`,
    get none() {
      return `${cast.russia.Seat} hat unter diesem Text noch nichts entschieden.`;
    },
    tempo: (share) => `Eine Entscheidung fiel mit einer Wahrscheinlichkeit von ${share} an.`,
    get byPerson() {
      return `Ob getestet wird, entschied der Mensch auf dem Platz ${cast.russia.of}.`;
    },
    troops: 'Soldaten im Einsatz',
    get gained() {
      return `Gewinne ${cast.russia.of} seit Beginn der Gespräche`;
    },
    gainedFigure: (km2) => `${km2} km²`,
    deaths: 'Bisher bei Tests getötet',
    beliefs: 'Was alle glauben konnten',
    get jump() {
      return `In diesem Zug unterzeichnet: Die Einschätzungen über ${cast.coalition.object} und ${cast.us.object} gehen neu von dem aus, was der Text verspricht, seinen Einsatzregeln und der US-Zusage. Tests und Antworten bewegen sie von dort.`;
    },
    belief: {
      get revisionist() {
        return `${cast.russia.Seat} revisionistisch`;
      },
      get firm() {
        return `${cast.coalition.Seat} fest`;
      },
      get committed() {
        return `${cast.us.Seat} engagiert`;
      },
    },
    truth: 'In Wahrheit',
    truths: {
      revisionist: { true: 'revisionistisch', false: 'opportunistisch' },
      firm: { true: 'fest', false: 'nachgiebig' },
      committed: { true: 'engagiert', false: 'distanziert' },
    },
    hidden: 'Den anderen verborgen',
    reserve: 'Über Weiterkämpfen verlangt',
    alternative: 'Weiterkämpfen',
    reasons: 'Warum die Strategien so handelten',
    reasonsNote: 'Jede Strategie im selben Stand noch einmal befragt.',
    ownOnly: 'Was nur diese Delegation wusste',
  },
  worlds: 'Welten von hier',
  tabs: {
    told: 'Ereignisse',
    text: 'Text',
    odds: 'Chancen',
    notesOf: (count) => `Notizen (${count})`,
  },
  fork,
  notes: {
    title: 'Notizen',
    none: 'Keine Notiz zu diesem Zug.',
    add: 'Notiz zu diesem Zug hinzufügen',
    edit: 'Bearbeiten',
    remove: 'Löschen',
    text: 'Notiz',
    by: 'Name, wenn Sie möchten',
    save: 'Anheften',
    change: 'Änderung sichern',
    cancel: 'Abbrechen',
    others: 'Notizen zu anderen Zügen',
    kept: 'Bei diesem Spiel in diesem Browser aufbewahrt. Eine heruntergeladene Datei oder ein kopierter Link nimmt die Notizen mit.',
    noRoom:
      'Der Browser hat keinen Platz, um die Notiz aufzubewahren. Sie bleibt angeheftet, bis Sie gehen: Laden Sie die Aufzeichnung herunter, um sie zu behalten.',
    faults: {
      'note/text': 'Eine Notiz hat 1 bis 2.000 Zeichen.',
      'note/by': 'Ein Name hat höchstens 80 Zeichen.',
      'note/turn': 'Dieser Zug kann keine Notiz tragen.',
      'note/too-many': 'Eine Aufzeichnung trägt höchstens 200 Notizen.',
    },
    at: (line, by) => (by ? `${line}, ${by}` : line),
  },
  share: {
    open: 'Teilen',
    title: 'Dieses Spiel teilen',
    what: 'Das ganze Spiel steckt im Link, mit seinen Notizen. Es steht in dem Teil der Adresse nach #, den ein Browser nie an einen Server sendet.',
    link: 'Link',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Link und kopieren Sie ihn.',
    atTurn: (line) => `Öffnen bei ${line}`,
    length: (characters) => `${characters} Zeichen`,
    qr: 'QR-Code des Links',
    qrNote: 'Er öffnet das Spiel auf einem anderen Gerät, das diese Seite erreicht.',
    noQr: (characters, most) =>
      `Der Link hat ${characters} Zeichen. Ein QR-Code fasst ${most}: Teilen Sie den Link oder die Datei.`,
    file: 'Aufzeichnung herunterladen',
    print: 'Diesen Zug drucken',
  },
  fault: {
    'link/none': 'er enthält kein Spiel',
    'link/too-long': 'er ist zu lang für ein Spiel',
    'link/damaged':
      'er wurde unterwegs abgeschnitten oder verändert; kopieren Sie den ganzen Link noch einmal',
    'link/other-version': 'der Link ist beschädigt oder von einer anderen Fassung dieser Seite',
    'link/unknown-level': 'sein Szenario gibt es hier nicht',
    'fork/no-such-turn': 'einen solchen Zug gibt es nicht',
    'fork/tests-decided':
      'wer über Tests entscheidet, lässt sich nur vor dem ersten Quartal ändern',
    get 'fork/tests-need-person'() {
      return `ein Mensch entschied über Tests, der Platz ${cast.russia.of} muss also bei einem Menschen bleiben`;
    },
    'fork/decision-refused': 'die Regeln lehnen diese Entscheidung ab',
    'fork/decision-not-due': 'diese Entscheidung stand in diesem Zug nicht an',
  },
};

/** A delegation named at the head of a sentence, as it stands within one: "Die Koalition", "die Koalition". */
function uncapital(seat: string): string {
  return seat.replace(/^(Der|Die|Das) /, (article) => article.toLowerCase());
}
