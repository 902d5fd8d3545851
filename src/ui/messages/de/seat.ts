import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words of a seat in a session: the lobby, the strip above the game, waiting, observing, afterwards. */
export const seat: Catalogue['seat'] = {
  title: 'Ihr Platz',
  line: {
    connecting: 'Verbindung zur Sitzung wird hergestellt',
    connected: 'Die Verbindung ist wieder da. Nichts ging verloren.',
    lost: 'Die Verbindung ist unterbrochen und wird wieder aufgenommen. Was Sie bereitlegen, bleibt; abgeben können Sie erst danach.',
    refused: 'Die Sitzung lässt Sie nicht ein.',
  },
  noTicket: 'Dieser Browser hat in dieser Sitzung noch keinen Platz.',
  join: 'Der Sitzung beitreten',
  toDoors: 'Zur Unterrichtsseite',
  failedLevel:
    'Das Szenario ließ sich nicht laden. Prüfen Sie das Netz und laden Sie die Seite neu.',
  otherLevel:
    'Diese Sitzung spielt ein Szenario, das diese Seite nicht so hat wie der Server. Laden Sie die Seite neu von der Adresse des Servers.',
  lobby: {
    title: (session) => session || 'Unterrichtssitzung',
    code: (code) => `Sitzung ${code}`,
    you: (nickname) => `Sie sind ${nickname}.`,
    byChoice:
      'Wählen Sie eine Delegation mit freiem Platz. Bis zum Beginn der Sitzung können Sie wechseln.',
    mayChange: 'Bis zum Beginn der Sitzung können Sie wechseln.',
    byLot: 'Die Plätze werden ausgelost: Sie bekommen einen zugewiesen.',
    byFacilitator: 'Die Spielleitung gibt Ihnen einen Platz.',
    late: 'Die Sitzung hat begonnen. Nehmen Sie einen freien Platz, oder warten Sie auf einen.',
    seated: (party, table) => `Sie sitzen an ${table} für: ${party}.`,
    observing: (table) => `Sie sehen an ${table} zu.`,
    waits:
      'Die Sitzung beginnt, wenn die Spielleitung sie beginnt. Lesen Sie bis dahin Ihr Briefing.',
    waitsPlain: 'Die Sitzung beginnt, wenn die Spielleitung sie beginnt.',
    brief: 'Briefing lesen',
    readBrief: (party) => `Briefing lesen: ${party}`,
    table: (number) => `Tisch ${number}`,
    tables: 'Tische',
    sit: 'Hier sitzen',
    sitFor: (party, table) => `Hier sitzen: für ${party} an ${table}`,
    observe: 'Zusehen',
    observeAt: (table) => `An ${table} zusehen`,
    stand: 'Diesen Platz aufgeben',
    yours: 'Ihr Platz',
    free: (count) => (count === 0 ? 'voll' : `${count} frei`),
    strategy: 'von einer Strategie gespielt',
    nobody: 'noch niemand',
    observers: 'Beobachtende',
    offline: 'nicht verbunden',
    head: 'Leitung',
  },
  questions: {
    before: 'Bevor wir beginnen',
    after: 'Rückblick',
    note: 'Ihre Antworten gehen an die Spielleitung. Lassen Sie aus, was Sie möchten.',
    scale: ['gar nicht', 'kaum', 'teils', 'weitgehend', 'voll'],
    send: 'Senden',
    sent: 'Gesendet. Sie können es ändern und noch einmal senden.',
  },
  strip: {
    label: 'Sitzung',
    table: (number) => `Tisch ${number}`,
    awaits: 'Steht aus',
    awaitsNobody: 'Niemand steht aus',
    left: (minutes, seconds) =>
      seconds === null
        ? `noch ${minutes} min`
        : minutes > 0
          ? `noch ${minutes} min ${seconds} s`
          : `noch ${seconds} s`,
    leftShort: (minutes, seconds) =>
      seconds === null ? `${minutes} min` : `${minutes}:${`${seconds}`.padStart(2, '0')}`,
    leftPaused: 'die Zeit steht still',
    out: 'Zeit abgelaufen',
    paused: 'Angehalten',
    told: {
      60: 'Für diesen Zug bleibt eine Minute.',
      10: 'Für diesen Zug bleiben zehn Sekunden.',
    },
    pausedNow: 'Die Sitzung ist angehalten.',
    goesOn: 'Die Sitzung geht weiter.',
    nudged: 'Die Spielleitung bittet Ihre Delegation, abzugeben.',
    strategy: 'Eine Strategie spielt',
    strategyShort: 'Strategie',
    allPeople: 'Keine Strategie spielt mehr anstelle von Menschen.',
    delegation: 'Delegation',
    press: 'Presse:',
    readPress: 'Gelesen',
    morePress: 'Mehr',
    suggestions: (count) => `Vorschläge ${count}`,
    byStrategy: {
      absent: (who) =>
        `Von einer Strategie gespielt, weil niemand aus der Delegation da ist: ${who}. Geht zurück, sobald jemand wiederkommt.`,
      nobody: (who) => `Von einer Strategie gespielt, weil dort niemand sitzt: ${who}.`,
      facilitator: (who) =>
        `Von einer Strategie gespielt, wie es die Spielleitung bestimmt hat: ${who}.`,
    },
    yoursByStrategy: {
      absent:
        'Eine Strategie spielt für Ihre Delegation, weil niemand von ihr da war. Jetzt bekommen Sie den Platz zurück.',
      nobody: 'Eine Strategie spielt für Ihre Delegation, weil dort niemand saß.',
      facilitator:
        'Eine Strategie spielt für Ihre Delegation, wie es die Spielleitung bestimmt hat. Sie können zusehen und sprechen.',
    },
  },
  mates: {
    title: 'Ihre Delegation',
    head: 'Leitung',
    you: 'Sie',
    offline: 'nicht verbunden',
    rule: 'Eine Person von Ihnen hat die Leitung: Sie legt bereit und gibt ab. Die anderen legen Entwürfe bereit und schlagen sie vor.',
    makeHead: (who) => `Leitung an ${who}`,
    take: 'Leitung übernehmen',
    takeNote: 'Möglich, solange die Leitung nicht verbunden ist.',
    alone: 'Sie sitzen hier allein und entscheiden für die Delegation.',
  },
  suggest: {
    button: 'Der Delegation vorschlagen',
    note: 'Ein Wort dazu (freiwillig)',
    addNote: 'Ein Wort hinzufügen',
    sent: 'Vorgeschlagen. Die Leitung Ihrer Delegation kann es aufgreifen.',
    title: 'Vorschläge Ihrer Delegation',
    none: 'Keine Vorschläge für diesen Zug.',
    by: (who) => `${who} schlägt vor`,
    gone: 'Jemand, der gegangen ist, schlägt vor',
    takeUp: 'Als Entwurf aufgreifen',
    takenUp: 'Als Entwurf aufgegriffen. Noch ist nichts abgegeben.',
    earlier: 'aus einem früheren Schritt',
    text: 'Text',
    same: 'der Text, wie er steht',
    acts: 'Maßnahmen',
    signs: 'Unterzeichnet den Text einer anderen Delegation',
    shows: 'Zeigt den Entwurf',
    moves: (count) => plural(count, { one: '1 Verlegung', other: `${count} Verlegungen` }),
    other: 'Ein Entwurf',
  },
  ended: {
    waiting: 'Ihr Tisch ist fertig. Die Auswertung öffnet sich, wenn die Spielleitung sie öffnet.',
    soon: 'Bis dahin können Sie weitersprechen.',
    signed: 'Der unterzeichnete Text',
    unsigned: 'Was unterzeichnet wurde',
    nothingSigned: 'Nichts: Kein Text hatte alle Unterschriften, die er brauchte.',
    players: 'Wer spielte',
    next: 'Was als Nächstes kommt',
    nextDebrief:
      'Die Auswertung zeigt den Lauf Zug um Zug, was jede Delegation wollte und alles, was gesagt wurde.',
    nextQuestions: 'Danach die Fragen der Spielleitung, im Rückblick.',
    loading: 'Die Auswertung wird geöffnet',
    unreadable: (reason) => `Die Aufzeichnung dieses Tisches lässt sich nicht öffnen: ${reason}.`,
    said: 'Alles, was gesagt wurde',
    nothingSaid: 'An diesem Tisch wurde nichts gesagt.',
    download: 'Aufzeichnung herunterladen',
    whose: 'Auswertung für',
    table: 'Tisch',
  },
  players: {
    you: (who) => `${who} (Sie)`,
    strategy: 'eine Strategie',
    nobody: 'niemand',
  },
  arrived: {
    sits: (party, table) => `Sie sitzen an ${table} für: ${party}.`,
    alone: 'Niemand sonst sitzt in Ihrer Delegation: Sie entscheiden für sie.',
    mates: (who) => `Mit Ihnen in der Delegation: ${who}.`,
    others: 'Außerdem an diesem Tisch:',
    begun: 'Das Spiel hat begonnen.',
    underWay: (turn) =>
      `Sie kommen in ein Spiel, das im Gang ist: Es steht bei ${turn}. Was geschehen ist, steht im Protokoll.`,
  },
  closed: {
    ended: 'Diese Sitzung ist vorbei.',
    debrief: (table) =>
      `Die Auswertung wurde geöffnet, ehe ${table} zu Ende kam. Alles darüber steht jetzt offen.`,
    replay: 'Den Lauf in der Wiedergabe öffnen',
    playOn: 'Strategien bis zum Ende spielen lassen und das auswerten',
    playOnNote:
      'Der Tisch wurde angehalten, niemand weiß also, wie er geendet hätte. Strategien auf allen Plätzen, wie öffentlich erklärt, können ihn unter demselben Zufall weiterspielen; was nach dem Anhalten kommt, ist ihr Werk und nicht Ihres.',
    playedOn: (table) => `${table}, von Strategien weitergespielt`,
  },
  observer: {
    title: (table) => `Zusehen an ${table}`,
    note: 'Sie sehen, was alle an diesem Tisch wissen dürfen: keine Unterlagen, nichts Versiegeltes, nichts Vertrauliches.',
    happened: 'Was geschehen ist',
    nothing: 'Noch ist nichts geschehen.',
    text: 'Der Text',
    map: 'Die Front',
    tabs: 'Was Sie ansehen',
    waiting: 'Von diesem Tisch ist noch nichts bekannt.',
  },
};
